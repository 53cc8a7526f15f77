import {expect} from '@open-wc/testing';
import type {CustomerQuery, FilterCondition} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click} from '../support/act.js';
import {allByRole, byRole, find, focused, mountPage, people, settled, until} from './support.js';

const FIELDS = [
  {key: 'plan', label: 'Plan', type: 'choice', choices: ['pro', {value: 'free', label: 'Free of charge'}]},
  {key: 'seats', label: 'Seats', type: 'number'},
  {key: 'tags', label: 'Tags', type: 'list'},
];

export const GERMANS: FilterCondition = {field: 'country', operator: 'any-of', value: ['DE']};
export const BUSY: FilterCondition = {field: 'pageVisits', operator: 'gte', value: 5};

/** 20 people: every second one from Germany, the others from Côte d'Ivoire; with 0 to 19 page visits. */
export function source(): MemoryCustomerSource {
  return new MemoryCustomerSource({
    customers: people(20, index => ({
      country: index % 2 ? 'CI' : 'DE',
      pageVisits: index,
      city: index ? 'Berlin' : null,
    })),
  });
}

export async function mount(query: Partial<CustomerQuery> = {}, more: object = {}) {
  const page = await mountPage({source: source(), fields: FIELDS, query, ...more});
  return {page, part: find(page, 'customer-filter')};
}

/** The page with conditions, once their chips have come: those load by themselves. */
export async function mountChips(query: Partial<CustomerQuery>, more?: object) {
  const mounted = await mount(query, more);
  await until(() => find(mounted.part, '.chip'));
  return mounted;
}

export function opener(part: Element): HTMLElement {
  return byRole(part, 'button', /^Filter/);
}

/** Opens the dropdown; resolves when its first control has the focus. */
export async function open(part: Element): Promise<void> {
  await click(opener(part));
  await until(() => focused()?.closest('.row, .foot'));
}

export function isOpen(part: Element): boolean {
  return find(part, '[popover]').matches(':popover-open');
}

export function choose(part: Element, name: string, value: string, at = -1): void {
  const select = allByRole<HTMLSelectElement>(part, 'combobox', name)
    .filter(each => each.localName === 'select')
    .at(at);
  if (!select) throw new Error(`No select ${name}`);
  select.value = value;
  expect(select.value).to.equal(value);
  select.dispatchEvent(new Event('change'));
}

export function names(part: Element, select: string): string[] {
  const found = allByRole<HTMLSelectElement>(part, 'combobox', select)[0];
  return [...(found?.options ?? [])].map(({label}) => label);
}

/** Enters texts into named fields, one after the other. */
export async function fill(part: Element, ...entries: [name: string, value: string][]): Promise<void> {
  for (const [name, value] of entries) {
    const input = ['textbox', 'spinbutton', 'date']
      .flatMap(role => allByRole<HTMLInputElement>(part, role, name))
      .find(each => each.localName === 'input');
    if (!input) throw new Error(`No field ${name}`);
    input.value = value;
    input.dispatchEvent(new InputEvent('input'));
    await settled();
  }
}
