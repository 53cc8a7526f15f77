import {
  isCustomerSourceError,
  queryToParams,
  type Customer,
  type CustomerQuery,
  type CustomersEventMap,
  type Selection,
} from '../src/index.js';
import {change, desk} from './desk.js';

/** Everything that the tag tells its host. */
const NAMES = [
  'customers-ready',
  'customers-query-change',
  'customer-view',
  'customer-start-conversation',
  'customer-impersonate',
  'customer-action',
  'customers-before-create',
  'customers-before-export',
  'customers-changed',
  'customers-error',
] as const satisfies readonly (keyof CustomersEventMap)[];

const KEPT = 100;
let count = 0;

/** Writes down each event of a tag as it comes. */
export function logEvents(tag: HTMLElement): void {
  for (const name of NAMES) {
    tag.addEventListener(name, event => {
      if (event instanceof CustomEvent) log(name, describe(event.detail));
    });
  }
}

function log(name: string, detail: string): void {
  const entry = {number: ++count, at: Date.now(), name, detail};
  change({events: [entry, ...desk.events].slice(0, KEPT)});
}

/** The detail as a person would read it: an address for a query, a name for a customer. */
function describe(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return '';
  return Object.entries(detail)
    .map(([key, value]) => [key, show(key, value)] as const)
    .filter(([, shown]) => shown !== null)
    .map(([key, shown]) => `${key}: ${shown}`)
    .join('\n');
}

function show(key: string, value: unknown): string | null {
  if (typeof value === 'function' || value instanceof AbortSignal || value === undefined) return null;
  if (key === 'query') return `?${decodeURIComponent(String(queryToParams(value as CustomerQuery)))}`;
  if (key === 'customer') return nameOf(value as Customer);
  if (key === 'selection') return showSelection(value as Selection);
  if (isCustomerSourceError(value)) return `${value.code}, ${value.message}`;
  if (Array.isArray(value) && value.length > 3) return `${value.slice(0, 3).join(', ')} … (${value.length})`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function showSelection(selection: Selection): string {
  return 'ids' in selection ? selection.ids.join(', ') : `?${String(queryToParams(selection.query))}`;
}

function nameOf({name, email, id}: Customer): string {
  return `${name ?? email ?? 'Visitor'} (${id})`;
}
