import type {Customer, Suspension} from './customer.js';
import type {CustomerTab, ViewContext} from './query.js';

/** Whether the customer belongs to the tab in a context. */
export function matchesTab(
  customer: Customer,
  tab: CustomerTab,
  context: Pick<ViewContext, 'now' | 'activeWindow'>,
): boolean {
  switch (tab) {
    case 'all':
      return true;
    case 'verified':
      return customer.verified;
    case 'visitors':
      return isVisitor(customer);
    case 'active':
      return isActive(customer, context);
    case 'suspended':
      return isSuspended(customer, context.now);
  }
}

/** Whether nobody knows who they are. */
export function isVisitor(customer: Customer): boolean {
  return customer.anonymous && !customer.verified;
}

/** Whether they are online: active within the last `activeWindow` seconds before `now`. */
export function isActive(customer: Customer, {now, activeWindow}: Pick<ViewContext, 'now' | 'activeWindow'>): boolean {
  return customer.lastActiveAt !== null && now - customer.lastActiveAt <= activeWindow * 1000;
}

/** Whether a suspension is in force at `now` (ms since the epoch). */
export function isSuspended(customer: Customer, now: number): boolean {
  return suspensionOf(customer, now) !== null;
}

/** The suspension in force at `now` (ms since the epoch): one whose end has come counts as none. */
export function suspensionOf({suspension}: Customer, now: number): Suspension | null {
  return suspension && (suspension.until === null || suspension.until > now) ? suspension : null;
}

/** What to call them: the name, else the email; `null` for those with neither. */
export function displayName({name, email}: Pick<Customer, 'name' | 'email'>): string | null {
  return name ?? email;
}
