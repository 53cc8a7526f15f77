import {
  ATTRIBUTE_PREFIX,
  readField,
  validateDraft,
  type AttributeValue,
  type Customer,
  type CustomerPatch,
  type CustomField,
  type DraftProblem,
} from '../../customers/index.js';
import {draftOf, type FormValues} from '../customer-form/form-fields.js';

export interface ReadEdit {
  /** Only what differs from what the agent read. */
  patch: CustomerPatch;
  /** By field; empty if all is well. */
  problems: Record<string, DraftProblem>;
}

/** The fields whose controls hold something else than at first. */
export function changedValues(values: FormValues, initial: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !isSame(value, initial[name])));
}

/** What was changed in the form as a patch to `base`. */
export function readEdit(changed: FormValues, base: Customer, custom: readonly CustomField[]): ReadEdit {
  const {draft, problems} = validateDraft(draftOf(changed, custom), custom, base);
  return patchTo(
    base,
    pick(draft, name => name in problems || !isSame(valueIn(draft, name), readField(base, name))),
    custom,
    problems,
  );
}

/**
 * A patch to `base` as it can be saved. Whoever gets a name or an email, or is verified, is no anonymous visitor any
 * more.
 */
export function patchTo(
  base: Customer,
  given: CustomerPatch,
  custom: readonly CustomField[],
  known: Record<string, DraftProblem> = {},
): ReadEdit {
  const isIdentified = Boolean(given.name || given.email || given.verified);
  const patch = base.anonymous && isIdentified ? {...given, anonymous: false} : given;
  if (isEmpty(patch)) return {patch, problems: {}};
  // What could not be read is `null` by now: its problem is known, and no other follows from it.
  const {problems} = validateDraft(patch, custom, base);
  const left = Object.entries(known).filter(([name]) => name !== 'verified' && name !== 'name');
  return {patch, problems: {...problems, ...Object.fromEntries(left)}};
}

/** The value of any field in a patch; `undefined`: it leaves the field as it is. */
export function valueIn(patch: CustomerPatch, name: string): AttributeValue | undefined {
  if (name.startsWith(ATTRIBUTE_PREFIX)) return patch.attributes?.[name.slice(ATTRIBUTE_PREFIX.length)];
  return patch[name as keyof Omit<CustomerPatch, 'attributes'>];
}

/** Those values of a patch whose names pass. */
export function pick(patch: CustomerPatch, passes: (name: string) => boolean): CustomerPatch {
  const {attributes = {}, ...fields} = patch;
  const kept = Object.entries(attributes).filter(([key]) => passes(ATTRIBUTE_PREFIX + key));
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => passes(name))),
    ...(kept.length > 0 && {attributes: Object.fromEntries(kept)}),
  };
}

export function isEmpty(patch: CustomerPatch): boolean {
  return Object.keys(patch).length === 0;
}

/** Whether two values say the same; a list is the same list. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
