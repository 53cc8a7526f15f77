import {
  ATTRIBUTE_PREFIX,
  readField,
  type AttributeValue,
  type Customer,
  type CustomerPatch,
} from '../../customers/index.js';
import {isSame, valueIn} from './edit-patch.js';

export type Side = 'mine' | 'theirs';

/** A field in which what the agent would save differs from what is stored now. */
export interface ConflictRow {
  /** The field's key, as in queries. */
  name: string;
  mine: AttributeValue;
  theirs: AttributeValue;
}

/** Two versions of a customer, and which of them is meant in each field where they differ. */
export interface Conflict {
  /** As it is stored now. */
  stored: Customer;
  rows: readonly ConflictRow[];
  /** By field; a field that is absent has yet to be decided. */
  choices: Readonly<Record<string, Side>>;
}

/**
 * Where what the agent read and would change differs from what is stored now; `null`: nowhere. A field that only one of
 * the two has changed is decided for that one.
 *
 * @param names the fields to compare, in their order
 */
export function compareVersions(
  names: readonly string[],
  read: Customer,
  patch: CustomerPatch,
  stored: Customer,
): Conflict | null {
  const rows: ConflictRow[] = [];
  const choices: Record<string, Side> = {};
  for (const name of names) {
    const before = readField(read, name);
    const given = valueIn(patch, name);
    const mine = given === undefined ? before : given;
    const theirs = readField(stored, name);
    if (isSame(mine, theirs)) continue;
    rows.push({name, mine, theirs});
    if (isSame(theirs, before)) choices[name] = 'mine';
    else if (given === undefined) choices[name] = 'theirs';
  }
  return rows.length > 0 ? {stored, rows, choices} : null;
}

/** The fields that have yet to be decided. */
export function undecided({rows, choices}: Conflict): string[] {
  return rows.map(({name}) => name).filter(name => !choices[name]);
}

/** What makes the stored version the chosen one. */
export function chosenPatch({rows, choices}: Conflict): CustomerPatch {
  const fields: Record<string, AttributeValue> = {};
  const attributes: Record<string, AttributeValue> = {};
  for (const {name, mine} of rows) {
    if (choices[name] !== 'mine') continue;
    if (name.startsWith(ATTRIBUTE_PREFIX)) attributes[name.slice(ATTRIBUTE_PREFIX.length)] = mine;
    else fields[name] = mine;
  }
  return {...fields, ...(Object.keys(attributes).length > 0 && {attributes})};
}
