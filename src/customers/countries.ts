import {memo, usableLocale} from './memo.js';

const CODES =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ' +
  'DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJM' +
  'JOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONP' +
  'NRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTO' +
  'TRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW';

/** The codes that ISO 3166-1 alpha-2 has assigned, in alphabetical order. */
export const COUNTRY_CODES: readonly string[] = /* @__PURE__ */ pairsOf(CODES);

const names = memo(locale => {
  const display = new Intl.DisplayNames(locale, {type: 'region'});
  return memo(code => {
    try {
      return String(display.of(code));
    } catch {
      return code;
    }
  });
});

/**
 * The country's name as shown in `locale` (BCP 47). A code that the browser has no name for is its own name; no code
 * gives `null`.
 */
export function countryName(code: string | null | undefined, locale: string): string | null {
  return code ? names(usableLocale(locale))(code) : null;
}

/** Called in a way that lets a bundler leave out the codes where nobody uses them. */
function pairsOf(text: string): string[] {
  return [...text.matchAll(/../g)].map(String);
}
