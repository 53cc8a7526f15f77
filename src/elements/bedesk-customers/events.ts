import type {
  Agent,
  Customer,
  CustomerDraft,
  CustomerPatch,
  CustomerQuery,
  CustomerSourceError,
  Selection,
} from '../../customers/index.js';
import type {ChangeKind} from '../../store/state.js';
import type {CustomersBeforeEvent} from './before-event.js';

/** What `<bedesk-customers>` tells its host. None of these bubbles or crosses a shadow root. */
export interface CustomersEventMap {
  'customers-ready': CustomEvent<{total: number | null}>;
  'customers-query-change': CustomEvent<{query: CustomerQuery; history: 'push' | 'replace'}>;
  'customers-selection-change': CustomEvent<{selection: Selection; count: number | null}>;
  'customer-view': CustomEvent<{customer: Customer}>;
  'customer-start-conversation': CustomEvent<{customer: Customer}>;
  'customer-impersonate': CustomEvent<{customer: Customer}>;
  'customer-action': CustomEvent<{id: string; selection: Selection}>;
  'customers-before-create': CustomersBeforeEvent<{draft: CustomerDraft}>;
  'customers-before-update': CustomersBeforeEvent<{
    selection: Selection;
    count: number;
    customer: Customer;
    patch: CustomerPatch;
  }>;
  'customers-before-suspend': CustomersBeforeEvent<{
    selection: Selection;
    count: number | null;
    details: {until: number | null; reason: string | null; by: Agent | null};
  }>;
  'customers-before-unsuspend': CustomersBeforeEvent<{selection: Selection; count: number | null}>;
  'customers-before-delete': CustomersBeforeEvent<{selection: Selection; count: number | null}>;
  'customers-before-export': CustomersBeforeEvent<{selection: Selection; count: number | null}>;
  'customers-changed': CustomEvent<{kind: ChangeKind; ids: string[] | null; undo?: () => Promise<void>}>;
  'customers-error': CustomEvent<{error: CustomerSourceError; retry?: () => void}>;
}
