import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click} from '../support/act.js';
import {allByRole, byRole, findByRole, focusedName, mountPage, people, until, type Mount} from './support.js';

/** A page with its dialog open, the focus on the name. */
export async function open(mount: Mount = {}) {
  const source = (mount.source as MemoryCustomerSource | undefined) ?? new MemoryCustomerSource({customers: people(3)});
  const page = await mountPage({...mount, source});
  const opener = byRole(page, 'button', 'Add new user');
  await click(opener);
  const dialog = await findByRole<HTMLDialogElement>(page, 'dialog', 'Add new user');
  await until(() => focusedName() === 'Name');
  return {page, source, dialog, opener};
}

/** A field of the form, by its label. */
export function field(page: Element, name: string): HTMLInputElement {
  return byRole(page, 'textbox', name);
}

/** Clicks "Add user". */
export function submit(page: Element): Promise<void> {
  return click(byRole(page, 'button', 'Add user'));
}

/** Waits for the dialog to be gone. */
export async function closed(page: Element): Promise<void> {
  await until(() => allByRole(page, 'dialog', 'Add new user').length === 0);
}

/** A request for everybody. */
export function request(): Parameters<MemoryCustomerSource['list']>[0] {
  return {
    query: {
      tab: 'all',
      search: '',
      match: 'all',
      filters: [],
      sort: {field: 'createdAt', direction: 'desc'},
      page: 1,
      pageSize: 50,
    },
    context: {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'UTC'},
    counts: false,
  };
}
