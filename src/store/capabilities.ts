import {
  DEFAULT_QUERY,
  findField,
  type CustomerQuery,
  type CustomerSource,
  type CustomField,
  type FilterCondition,
} from '../customers/index.js';
import type {Act, OfferedAct, Permissions} from './state.js';

/** The method of a source that each act needs; acts that are absent need none. */
const METHODS: Partial<Record<Act, keyof CustomerSource>> = {
  create: 'create',
  update: 'update',
  suspend: 'suspend',
  delete: 'remove',
  merge: 'merge',
  import: 'upsertMany',
  export: 'scan',
};

/** The acts that the agent may do and the source can do. */
export function offeredActs(permissions: Permissions, source: CustomerSource | null): ReadonlySet<OfferedAct> {
  const claimed = source?.capabilities?.actions;
  const acts = [...(Object.keys(permissions) as Act[]), 'unsuspend' as const];
  const offered = new Set<OfferedAct>(
    acts.filter(act => {
      const permission = act === 'unsuspend' ? 'suspend' : act;
      const method = act === 'unsuspend' ? act : METHODS[act];
      if (!permissions[permission] || !source) return false;
      return !method || (typeof source[method] === 'function' && (!claimed || claimed.includes(permission)));
    }),
  );
  if (source?.recentActs && mayChange(offered)) offered.add('recent');
  return offered;
}

/** Whether the agent may do something that can be undone. */
export function mayChange(acts: ReadonlySet<OfferedAct>): boolean {
  return acts.has('update') || acts.has('suspend') || acts.has('delete');
}

/** Whether a field can be sorted by: somebody declared it, and the source does not say otherwise. */
export function isSortable(key: string, fields: readonly CustomField[], source: CustomerSource | null): boolean {
  const sortable = source?.capabilities?.sort;
  return findField(key, fields) !== undefined && (!sortable || sortable.includes(key));
}

/** Whether a condition can be asked: somebody declared its field, and the source does not say otherwise. */
export function isApplicable(
  {field, operator}: Pick<FilterCondition, 'field' | 'operator'>,
  fields: readonly CustomField[],
  source: CustomerSource | null,
): boolean {
  const filters = source?.capabilities?.filters;
  return findField(field, fields) !== undefined && (!filters || (filters[field]?.includes(operator) ?? false));
}

/** `query` without what nobody declared and what the source cannot do. */
export function answerableQuery(
  query: CustomerQuery,
  fields: readonly CustomField[],
  source: CustomerSource | null,
): CustomerQuery {
  const sortable = source?.capabilities?.sort;
  return {
    ...query,
    filters: query.filters.filter(condition => isApplicable(condition, fields, source)),
    sort:
      [query.sort, DEFAULT_QUERY.sort, {field: sortable?.[0] ?? '', direction: 'asc' as const}].find(({field}) =>
        isSortable(field, fields, source),
      ) ?? query.sort,
    search: source?.capabilities?.search === false ? '' : query.search,
  };
}
