import {DEFAULT_QUERY, filterFields, OPERATORS, type Field, type Operator} from '../customers/index.js';
import type {CustomersStore} from './customers-store.js';

/** A field that people can be filtered by, with the operators that the source has for it. */
export interface OfferedFilter {
  field: Field;
  operators: readonly Operator[];
}

/** Whether the source can search. */
export function canSearch(store: CustomersStore): boolean {
  return store.answerable({...DEFAULT_QUERY, search: 'a'}).search !== '';
}

/** What people can be filtered by: the built-in fields and the host's, without what the source cannot do. */
export function offeredFilters(store: CustomersStore): OfferedFilter[] {
  return filterFields(store.state.settings.fields).flatMap(field => {
    const filters = OPERATORS[field.kind].map(operator => ({field: field.key, operator}));
    const operators = store.answerable({...DEFAULT_QUERY, filters}).filters.map(({operator}) => operator);
    return operators.length ? {field, operators} : [];
  });
}
