import type {Customer, CustomField} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click} from '../support/act.js';
import {byRole, deep, find, findByRole, mountPage, people, person, textOf, until, type Mount} from './support.js';

export const LUIS = person({
  id: 'luis',
  name: 'Luís Gonçalves',
  email: 'luis+1@example.com',
  verified: true,
  country: 'BR',
  city: 'São Paulo',
  timeZone: 'America/Sao_Paulo',
  language: 'pt-BR',
  ipAddress: '192.0.2.7',
  browser: 'firefox',
  device: 'phone',
  platform: 'android',
  pageVisits: 1204,
  conversations: 3,
  returning: true,
  lastActiveAt: Date.now() - 3 * 3_600_000,
  attributes: {plan: 'pro', renews: Date.UTC(2027, 2, 1), vip: true, tags: ['beta'], extra: 'unasked'},
});

export const FIELDS: CustomField[] = [
  {key: 'plan', label: 'Plan', type: 'choice', choices: [{value: 'pro', label: 'Professional'}]},
  {key: 'renews', label: 'Renews', type: 'date'},
  {key: 'vip', label: 'VIP', type: 'boolean'},
  {key: 'tags', label: 'Tags', type: 'list'},
  {key: 'seats', label: 'Seats', type: 'number'},
];

export function sourceOf(...customers: Customer[]): MemoryCustomerSource {
  return new MemoryCustomerSource({customers});
}

export async function open(id = 'luis', mount: Mount = {}) {
  const source = (mount.source as MemoryCustomerSource | undefined) ?? sourceOf(LUIS, ...people(3));
  const page = await mountPage({...mount, source});
  page.openProfile(id);
  return {page, source, panel: await shown(page)};
}

/** The panel, come to rest: it slides in, and what is clicked must not move. */
export async function shown(page: Element): Promise<HTMLDialogElement> {
  const panel = await until(() => find<HTMLDialogElement>(page, 'dialog[open]'));
  await Promise.all(panel.getAnimations().map(animation => animation.finished));
  return panel;
}

/** The value beside a term; throws when the term is not there. */
export function fact(page: Element, term: string): string {
  const found = [...deep(page)].find(element => element.localName === 'dt' && element.textContent.trim() === term);
  if (!found) throw new Error(`No ${term}`);
  return textOf(found.nextElementSibling).trim();
}

/** The panel with its form open, the focus on the name. */
export async function openForm(id = 'luis', mount: Mount = {}) {
  const opened = await open(id, mount);
  await click(await findByRole(opened.page, 'button', 'Edit'));
  const form = await until(() => find(opened.page, 'customer-profile-editor').shadowRoot?.querySelector('form'));
  await until(() => field(opened.page, 'Name').matches(':focus'));
  return {...opened, form};
}

/** A text field of the form, by its label. */
export function field(page: Element, name: string): HTMLInputElement {
  return byRole(page, 'textbox', name);
}

/** Puts a text in the place of what is there, as if typed. */
export function fill(control: HTMLInputElement | HTMLSelectElement, text: string): void {
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
}

/** Clicks "Save". */
export function save(page: Element): Promise<void> {
  return click(byRole(page, 'button', 'Save'));
}

/** What assistive technology reads after the name of a field. */
export function description(control: Element): string {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map(id => root.getElementById(id)?.textContent.replace(/\s+/g, ' ').trim() ?? '').join(' ');
}
