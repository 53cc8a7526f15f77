const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * The text as search and text conditions compare it: compatibility-decomposed (NFKD), marks removed, lower case, and
 * the letters that Unicode does not decompose spelled out (`ø` → `o`, `ß` → `ss`). Folding twice changes nothing.
 *
 * @example fold('José Bjørn') // 'jose bjorn'
 */
export function fold(text: string): string {
  // Most names and emails are ASCII, and a search folds every customer: they skip the costly steps.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(SPECIAL, letter => LETTERS[letter] ?? letter);
}

/** The text with every half of a broken surrogate pair replaced: addresses and files cannot hold those. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
