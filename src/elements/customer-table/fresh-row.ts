import type {CustomersStore} from '../../store/customers-store.js';

/** Puts the focus on the row that the store wants to be seen, a new customer's, once it is there. */
export function showFreshRow(root: HTMLElement | DocumentFragment, store: CustomersStore | undefined): void {
  if (!store?.state.focusId || store.state.status !== 'ready') return;
  const {focusId} = store.state;
  const row = [...root.querySelectorAll<HTMLElement>('tbody tr')].find(({dataset}) => dataset.id === focusId);
  if (!row) return;
  row.querySelector<HTMLElement>('.name')?.focus({preventScroll: true});
  row.scrollIntoView({block: 'nearest'});
  row.classList.add('fresh');
  row.addEventListener('animationend', () => {
    row.classList.remove('fresh');
  });
  queueMicrotask(() => {
    store.focusRow(null);
  });
}
