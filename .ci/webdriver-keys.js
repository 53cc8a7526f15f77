// Code points of https://www.w3.org/TR/webdriver2/#keyboard-actions
const NAMED = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};
for (let n = 1; n <= 12; n++) NAMED[`F${n}`] = String.fromCodePoint(0xe030 + n);

/** The value that WebDriver wants for a key's name or character. */
export function keyValue(key) {
  const value = NAMED[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No key is called "${key}".`);
  return value;
}

/** Presses the keys in order, then lets go of them in the opposite order. */
export function keySteps(...keys) {
  const values = keys.map(keyValue);
  const down = values.map(value => ({type: 'keyDown', value}));
  const up = values.reverse().map(value => ({type: 'keyUp', value}));
  return [...down, ...up];
}
