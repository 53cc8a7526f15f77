import {isText} from './condition-values.js';
import {COUNTRY_CODES} from './countries.js';
import type {AttributeValue, Customer, CustomerDraft, CustomField} from './customer.js';
import {isDay} from './days.js';
import {CustomerSourceError} from './errors.js';
import {ATTRIBUTE_PREFIX, findField} from './fields.js';
import type {Field} from './fields.js';
import {wellFormed} from './fold.js';
import {safeUrl} from './safe-url.js';

/** Why a field of a draft cannot be saved as it is. */
export type DraftProblem = 'name-or-email' | 'verified-anonymous' | 'email' | 'url' | 'choice' | 'type';

export interface ValidatedDraft {
  /** What can be saved: texts trimmed, blank ones `null`; nothing that is not a field of a draft. */
  draft: CustomerDraft;
  /** By field (`attributes.<key>` for attributes); empty if all is well. */
  problems: Record<string, DraftProblem>;
}

/**
 * What HTML takes for an email, and letters of all scripts, which real addresses have by now.
 *
 * @see https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
 * @see https://www.rfc-editor.org/rfc/rfc6531
 */
const LABEL = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?/u.source;
const LOCAL_PART = /[\w.!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+/u.source;
const EMAIL = new RegExp(`^${LOCAL_PART}@${LABEL}(?:\\.${LABEL})*$`, 'u');

const DRAFT_FIELDS = [
  'name',
  'email',
  'avatarUrl',
  'anonymous',
  'verified',
  'country',
  'city',
  'timeZone',
  'language',
  'ipAddress',
  'browser',
  'device',
  'platform',
] as const satisfies readonly (keyof CustomerDraft)[];

/**
 * Puts a draft, or a patch to `base`, in order and says what is wrong with it. A name or an email is required, except of
 * a visitor nobody identified (`anonymous`).
 *
 * @param fields the host's custom attributes: values are held to their type, or read from text
 */
export function validateDraft(
  draft: CustomerDraft,
  fields: readonly CustomField[] = [],
  base?: Customer,
): ValidatedDraft {
  const problems: Record<string, DraftProblem> = {};
  const clean: Record<string, unknown> = {};
  for (const key of DRAFT_FIELDS) {
    const given: unknown = draft[key];
    if (given === undefined) continue;
    const trimmed = isText(given) ? wellFormed(given.trim()) || null : given;
    const value = key === 'country' && isText(trimmed) ? trimmed.toUpperCase() : trimmed;
    const problem = fieldProblem(key, value);
    if (problem) problems[key] = problem;
    clean[key] = value;
  }
  if (draft.attributes) {
    clean.attributes = Object.fromEntries(
      Object.entries(draft.attributes).map(([key, given]) => {
        const field = findField(ATTRIBUTE_PREFIX + key, fields);
        const value = readAttribute(given, field);
        if (value === undefined) problems[ATTRIBUTE_PREFIX + key] = field?.choices?.length ? 'choice' : 'type';
        return [key, value ?? null];
      }),
    );
  }
  const whole = {...base, ...clean} as CustomerDraft;
  if (!whole.name && !whole.email && !whole.anonymous) problems.name = 'name-or-email';
  if (whole.verified && whole.anonymous) problems.verified = 'verified-anonymous';
  return {draft: clean, problems};
}

/** The draft, or the patch to `base`, as it can be saved; throws `invalid` with the problems in `fields`. */
export function assertDraft(draft: CustomerDraft, base?: Customer): CustomerDraft {
  const {draft: clean, problems} = validateDraft(draft, [], base);
  const names = Object.keys(problems);
  if (!names.length) return clean;
  throw new CustomerSourceError('invalid', `Cannot be saved: ${names.join(', ')}`, {fields: problems});
}

function fieldProblem(key: (typeof DRAFT_FIELDS)[number], value: unknown): DraftProblem | null {
  if (key === 'anonymous' || key === 'verified') return typeof value === 'boolean' ? null : 'type';
  if (value === null) return null;
  if (!isText(value)) return 'type';
  if (key === 'email') return EMAIL.test(value) ? null : 'email';
  if (key === 'avatarUrl') return safeUrl(value, 'image') ? null : 'url';
  const choices = findField(key)?.choices;
  return !choices || (choices === 'countries' ? COUNTRY_CODES : choices).includes(value) ? null : 'choice';
}

/** The value as the attribute's type holds it; `undefined` if it cannot. */
function readAttribute(given: unknown, field: Field | undefined): AttributeValue | undefined {
  const value = isText(given) ? wellFormed(given.trim()) : given;
  if (value == null || value === '' || (Array.isArray(value) && !value.length)) return null;
  const chosen = (item: unknown): item is string =>
    isText(item) && (!field?.choices?.length || field.choices.includes(item));
  switch (field?.kind) {
    case 'number':
    case 'date': {
      const read = field.kind === 'date' && isDay(value) ? Date.parse(value) : isText(value) ? Number(value) : value;
      return Number.isFinite(read) ? Number(read) : undefined;
    }
    case 'boolean':
      return value === true || value === 'true' || (value === false || value === 'false' ? false : undefined);
    case 'list':
      return Array.isArray(value) && value.every(chosen) ? [...value] : undefined;
    case 'choice':
    case 'text':
      return isText(value) && chosen(value) ? value : undefined;
    case undefined:
      if (Array.isArray(value)) return value.every(isText) ? [...value] : undefined;
      return isText(value) || typeof value === 'boolean' || Number.isFinite(value)
        ? (value as string | number | boolean)
        : undefined;
  }
}
