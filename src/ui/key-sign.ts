/**
 * What a key means as a shortcut: its own sign. Where the layout has another script than Latin (Russian, Greek, Hebrew,
 * Arabic, Japanese kana, …), the sign that the key in that place has on a Latin keyboard. Letters are small, with Caps
 * Lock too; with Shift they are capitals, and so mean something else.
 */
export function signOf({key, code, shiftKey}: KeyboardEvent): string {
  if (key.length !== 1) return key;
  const [letter] = /(?<=^Key)[A-Z]$/.exec(code) ?? [];
  const own = /[!-~]|\p{Script=Latin}/u.test(key);
  if (!own && code === 'Slash') return shiftKey ? '?' : '/';
  if (!own && code === 'Period') return '.';
  const sign = own || !letter ? key : letter;
  return shiftKey ? sign.toUpperCase() : sign.toLowerCase();
}
