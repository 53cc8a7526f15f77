import type {CustomersStore} from '../../store/customers-store.js';

/** A click anywhere in a row shows its customer, where the agent may and it means nothing else. */
export function followRowClicks(root: HTMLElement | DocumentFragment, store: () => CustomersStore | undefined): void {
  root.addEventListener('click', event => {
    const {state, host} = store() ?? {};
    if (!state?.acts.has('view') || !(event instanceof MouseEvent) || !isPlainClick(event)) return;
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-id]') : null;
    const customer = state.page?.customers.find(({id}) => id === row?.dataset.id);
    if (customer && !state.gone.has(customer.id)) host?.view(customer, event);
  });
}

/** A click that is not part of selecting text, nor on something that has a job of its own. */
function isPlainClick(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  const own = event
    .composedPath()
    .find(node => node instanceof Element && node.matches('a, button, input, select, row-menu, .pick'));
  return !own && !getSelection()?.toString();
}
