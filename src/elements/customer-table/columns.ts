import type {CustomersState} from '../../store/state.js';

/** What one wants to know of people who are suspended, */
const SUSPENSION = ['suspensionReason', 'suspendedBy', 'suspendedUntil'];
/** and what gives its place to that. */
const LESS = ['createdAt', 'pageVisits', 'conversations', ...SUSPENSION];

/** The fields that the shown page has columns for: in the Suspended tab who suspended, why, and until when. */
export function shownColumns({settings, page, query}: CustomersState): readonly string[] {
  const {columns} = settings;
  // Of the page that is shown: while another is on its way the columns stay as they are.
  if ((page?.query ?? query).tab !== 'suspended') return columns;
  const left = columns.filter(key => !LESS.includes(key));
  return left.toSpliced(left.indexOf('name') + 1, 0, ...SUSPENSION);
}
