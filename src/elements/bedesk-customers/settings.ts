import {DEFAULT_COLUMNS, isRecord, type CustomField} from '../../customers/index.js';
import {
  DEFAULT_PERMISSIONS,
  type Act,
  type CustomerAction,
  type Permissions,
  type Settings,
} from '../../store/state.js';

/** The properties of the page that become settings of its store, as the host gave them. */
export interface PageProperties {
  permissions: Partial<Permissions>;
  agent: Settings['agent'];
  fields: CustomField[];
  columns: string[];
  cells: Settings['cells'];
  actions: CustomerAction[];
  activeWindow: number;
  profileHref: string;
  conversationHref: string;
  impersonateHref: string;
  suspensionHint: string;
  suspensionReasons: string[];
  noShortcuts: boolean;
}

const FIELD_TYPES = ['text', 'number', 'date', 'boolean', 'choice', 'list'];

/**
 * The host's properties as settings. What is unusable counts as absent, and `onProblem` hears in plain words which
 * property is wrong and what it must be.
 */
export function readSettings(
  given: PageProperties,
  onProblem: (message: string) => void,
): Omit<Settings, 'locale' | 'timeZone'> {
  const check = <T>(name: string, value: T, ok: boolean, fallback: T, must: string): T => {
    if (ok || value === undefined || value === null) return ok ? value : fallback;
    onProblem(`\`${name}\` must be ${must}.`);
    return fallback;
  };
  const text = (
    name: 'profileHref' | 'conversationHref' | 'impersonateHref' | 'suspensionHint',
    must = 'an address with {id}',
  ): string => check(name, given[name], typeof given[name] === 'string', '', must);
  return {
    permissions: readPermissions(given.permissions, onProblem),
    // A copy: a framework's proxy of it could neither be stored nor sent.
    agent: check('agent', given.agent && {...given.agent}, isAgent(given.agent), null, '{id, name} or null'),
    fields: check('fields', given.fields, isArrayOf(given.fields, isField), [], 'an array of {key, label, type}'),
    columns: check(
      'columns',
      given.columns,
      isArrayOf(given.columns, isText),
      [...DEFAULT_COLUMNS],
      'an array of field names',
    ),
    cells: check('cells', given.cells, isRecordOf(given.cells, isFunction), {}, 'an object of functions by field name'),
    actions: check('actions', given.actions, isArrayOf(given.actions, isAction), [], 'an array of {id, label}'),
    activeWindow: check(
      'activeWindow',
      given.activeWindow,
      Number.isFinite(given.activeWindow) && given.activeWindow > 0,
      300,
      'a number of seconds above 0',
    ),
    profileHref: text('profileHref'),
    conversationHref: text('conversationHref'),
    impersonateHref: text('impersonateHref'),
    suspensionHint: text('suspensionHint', 'a text'),
    suspensionReasons: check(
      'suspensionReasons',
      given.suspensionReasons,
      isArrayOf(given.suspensionReasons, isText),
      [],
      'an array of texts',
    ),
    noShortcuts: given.noShortcuts,
  };
}

function readPermissions(given: unknown, onProblem: (message: string) => void): Permissions {
  const permissions = {...DEFAULT_PERMISSIONS};
  if (given !== undefined && given !== null && !isRecord(given)) {
    onProblem('`permissions` must be an object such as {delete: false}.');
  }
  for (const [act, value] of Object.entries(isRecord(given) ? given : {})) {
    if (!(act in permissions)) onProblem(`\`permissions\` knows no "${act}".`);
    else if (typeof value === 'boolean') permissions[act as Act] = value;
    else if (value !== undefined) onProblem(`\`permissions.${act}\` must be true or false.`);
  }
  return permissions;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isArrayOf(value: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function isRecordOf(value: unknown, test: (item: unknown) => boolean): boolean {
  return isRecord(value) && Object.values(value).every(test);
}

function isAgent(value: unknown): boolean {
  return value === null || (isRecord(value) && isText(value.id) && typeof value.name === 'string');
}

function isField(value: unknown): boolean {
  return isRecord(value) && isText(value.key) && isText(value.label) && FIELD_TYPES.includes(String(value.type));
}

function isAction(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && isText(value.label);
}
