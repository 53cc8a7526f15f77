import type {AttributeValue, FieldKind} from '../customers/index.js';

/**
 * One value as the text of its cell: times by `toISOString()`, yes/no as `true`/`false`, a list joined by `|`, unknown
 * as nothing. Texts are guarded, see {@link guard}.
 */
export function toCell(value: AttributeValue, kind: FieldKind | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string') return guard(value);
  if (Array.isArray(value)) return guard(joinList(value));
  if (typeof value === 'boolean') return String(value);
  if (!Number.isFinite(value)) return '';
  // Beyond ±8.64e15 ms there is no date: the bare number still tells what is stored.
  return kind === 'date' && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : String(value);
}

/**
 * The text with one `'` in front when a spreadsheet would run it as a formula. One that has quotes and then such a sign
 * gets one more, so that {@link unguard} is right about every text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guard(text: string): string {
  return /^'*[=+\-@\t\r\n\0]/.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link guard}; a text that was never guarded stays as it is. */
export function unguard(text: string): string {
  return /^'+[=+\-@\t\r\n\0]/.test(text) ? text.slice(1) : text;
}

/** The items joined by `|`, with `\` in front of each `|` and `\` of their own. */
export function joinList(items: readonly string[]): string {
  return items.map(item => item.replace(/[\\|]/g, '\\$&')).join('|');
}

/** The items of a text made by {@link joinList}. A `\` before anything else stands for itself. */
export function splitList(text: string): string[] {
  const items = [''];
  for (const [part] of text.matchAll(/\\[\\|]|[\s\S]/g)) {
    if (part === '|') items.push('');
    else items.push((items.pop() ?? '') + (part.length === 2 ? part.slice(1) : part));
  }
  return items;
}
