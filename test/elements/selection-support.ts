import type {CustomerSource} from '../../src/customers/index.js';
import {CustomerActDialog} from '../../src/elements/customer-act-dialog/customer-act-dialog.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import type {ActRequest} from '../../src/store/state.js';
import {allByRole, byRole, deep, mountPage, people, until, type Mount} from './support.js';

type Page = HTMLElementTagNameMap['bedesk-customers'];

/** `count` people in a source that claims every act; what an act does is no matter here. */
export function acting(count = 8, changed: Partial<CustomerSource> = {}): CustomerSource {
  const nothing = () => Promise.resolve({changed: 0, skipped: [], failed: []});
  const source = new MemoryCustomerSource({customers: people(count, index => ({verified: index % 2 === 0}))});
  return Object.assign(source, {suspend: nothing, unsuspend: nothing, remove: nothing, ...changed});
}

/** A page whose boxes are there, and what it tells its host of selections. */
export async function open(
  mount: Mount = {},
): Promise<{page: Page; told: {selection: unknown; count: number | null}[]}> {
  const page = await mountPage({source: acting(), ...mount});
  const told: {selection: unknown; count: number | null}[] = [];
  page.addEventListener('customers-selection-change', ({detail}) => told.push(detail));
  await until(() => allByRole(page, 'checkbox').length > 1);
  return {page, told};
}

export function box(page: Element, name: number | string): HTMLInputElement {
  const person = typeof name === 'number' ? `Person ${String(name).padStart(3, '0')}` : name;
  return byRole<HTMLInputElement>(page, 'checkbox', `Select ${person}`);
}

export function pageBox(page: Element): HTMLInputElement {
  return byRole<HTMLInputElement>(page, 'checkbox', 'Select all on this page');
}

/** The numbers of the people whose boxes are on. */
export function chosen(page: Element): number[] {
  return allByRole<HTMLInputElement>(page, 'checkbox', /^Select Person/)
    .filter(({checked}) => checked)
    .map(({ariaLabel}) => Number(ariaLabel?.slice(-3)));
}

/** The bar's words on how many are selected; nothing where there is no bar. */
export function barText(page: Element): string {
  const bar = allByRole(page, 'toolbar')[0];
  return bar?.querySelector('.count')?.textContent ?? '';
}

export function announced(page: Page): string {
  return page.shadowRoot?.querySelector('[aria-live=polite].sr-only')?.textContent.trim() ?? '';
}

/** What the page asks its dialog to do. The dialog itself is tested by itself. */
export function requests(): ActRequest[] {
  const asked: ActRequest[] = [];
  const {prototype} = CustomerActDialog;
  const {show} = prototype;
  prototype.show = request => Promise.resolve(void asked.push(request));
  restore = () => {
    prototype.show = show;
  };
  return asked;
}

let restore = (): void => undefined;

afterEach(() => {
  restore();
});

export function rowsOf(page: Element): HTMLElement[] {
  return [...deep(page)].filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches('tbody tr'),
  );
}
