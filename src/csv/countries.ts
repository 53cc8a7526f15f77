import {COUNTRY_CODES, countryName, fold} from '../customers/index.js';

/** The alpha-3 codes of ISO 3166-1, in the order of {@link COUNTRY_CODES}. */
const ALPHA_3 =
  'ANDAREAFGATGAIAALBARMAGOATAARGASMAUTAUSABWALAAZEBIHBRBBGDBELBFABGRBHRBDIBENBLMBMUBRNBOLBESBRABHSBTNBVTBWABLRBLZ' +
  'CANCCKCODCAFCOGCHECIVCOKCHLCMRCHNCOLCRICUBCPVCUWCXRCYPCZEDEUDJIDNKDMADOMDZAECUESTEGYESHERIESPETHFINFJIFLKFSMFROFRA' +
  'GABGBRGRDGEOGUFGGYGHAGIBGRLGMBGINGLPGNQGRCSGSGTMGUMGNBGUYHKGHMDHNDHRVHTIHUNIDNIRLISRIMNINDIOTIRQIRNISLITA' +
  'JEYJAMJORJPNKENKGZKHMKIRCOMKNAPRKKORKWTCYMKAZLAOLBNLCALIELKALBRLSOLTULUXLVALBYMARMCOMDAMNEMAFMDGMHLMKDMLIMMRMNG' +
  'MACMNPMTQMRTMSRMLTMUSMDVMWIMEXMYSMOZNAMNCLNERNFKNGANICNLDNORNPLNRUNIUNZLOMNPANPERPYFPNGPHLPAKPOLSPMPCNPRIPSEPRT' +
  'PLWPRYQATREUROUSRBRUSRWASAUSLBSYCSDNSWESGPSHNSVNSJMSVKSLESMRSENSOMSURSSDSTPSLVSXMSYRSWZTCATCDATFTGOTHATJKTKLTLSTKM' +
  'TUNTONTURTTOTUVTWNTZAUKRUGAUMIUSAURYUZBVATVCTVENVGBVIRVNMVUTWLFWSMYEMMYTZAFZMBZWE';

/**
 * Names in use beside those of `Intl.DisplayNames`: ISO's own, former and common ones, and codes that other lists use
 * (`UK`, `EL`). Accents, case, punctuation, `&`, `St.` and `the` do not matter.
 */
const ALIASES = `AE:UAE,Emirates,الإمارات|BA:Bosnia|BN:Brunei Darussalam|BQ:Bonaire Sint Eustatius and Saba,Bonaire
BO:Plurinational State of Bolivia|CC:Cocos Islands,Keeling Islands|CD:DR Congo,DRC,Congo Kinshasa,Zaire
CD:Democratic Republic of Congo,Congo Democratic Republic|CF:CAR|CG:Republic of Congo,Congo Brazzaville,Congo Republic
CI:Ivory Coast|CN:People's Republic of China,PRC,Mainland China|CV:Cabo Verde|CZ:Czech Republic|DE:Deutschland
ES:España|FK:Malvinas,Falkland Islands,Falkland Islands (Malvinas)|GM:Republic of Gambia|FM:Federated States of Micronesia|GB:UK,Great Britain,Britain,England,Scotland,Wales
GB:Northern Ireland,United Kingdom of Great Britain and Northern Ireland|GR:EL,Hellas|GS:South Georgia
HK:Hong Kong,Hong Kong China|HM:Heard Island and McDonald Islands|IE:Republic of Ireland,Eire
IO:Chagos Archipelago|IR:Islamic Republic of Iran|KG:Kyrgyz Republic|KP:DPRK,Democratic People's Republic of Korea
KP:Korea Democratic People's Republic|KR:Republic of Korea,Korea Republic,Korea South,ROK|KP:Korea North
LA:Lao People's Democratic Republic,Lao PDR|LY:Libyan Arab Jamahiriya|MD:Republic of Moldova
MF:Saint Martin,Saint Martin French part|MK:Macedonia,FYROM,Former Yugoslav Republic of Macedonia
MK:Republic of North Macedonia|MM:Burma,Myanmar|MO:Macao,Macau,Macao China,Macau China|NL:Holland
PN:Pitcairn|PS:Palestine,Palestinian Territory,State of Palestine,Occupied Palestinian Territory
RU:Russian Federation|SA:السعودية|SH:Saint Helena Ascension and Tristan da Cunha|SJ:Svalbard and Jan Mayen Islands|SK:Slovak Republic|ST:Sao Tome
SX:Saint Martin Dutch part|SY:Syrian Arab Republic|SZ:Swaziland|TC:Turks and Caicos|TF:French Southern and Antarctic Lands
TL:East Timor|TR:Turkey,Türkiye|TW:Taiwan Province of China|TZ:United Republic of Tanzania
UM:United States Minor Outlying Islands|US:USA,United States of America,U.S.A.
VA:Holy See,Vatican,Vatican City State|VE:Bolivarian Republic of Venezuela|VG:British Virgin Islands,BVI
VI:United States Virgin Islands,USVI|VN:Viet Nam|WS:Western Samoa`;

/**
 * Makes the reader of country cells: alpha-2 and alpha-3 codes, names in `languages` (BCP 47) and aliases, case and
 * accents ignored. It gives the ISO 3166-1 alpha-2 code, or `null` for what no country is called today (Netherlands
 * Antilles, Yugoslavia) and for what may be two (Korea, Congo, Virgin Islands): a wrong place is worse than none.
 */
export function countryReader(languages: readonly string[]): (text: string) => string | null {
  const codes = namedCodes(languages);
  const known = new Map<string, string | null>();
  return text => {
    let code = known.get(text);
    if (code === undefined) known.set(text, (code = find(text, codes)));
    return code;
  };
}

function namedCodes(languages: readonly string[]): Map<string, string | null> {
  const codes = new Map<string, string | null>();
  const add = (name: string, code: string): void => {
    const key = nameKey(name);
    const before = codes.get(key);
    codes.set(key, before === undefined || before === code ? code : null);
  };
  COUNTRY_CODES.forEach((code, index) => {
    add(code, code);
    add(ALPHA_3.slice(index * 3, index * 3 + 3), code);
    for (const language of languages) add(countryName(code, language) ?? code, code);
  });
  for (const entry of ALIASES.split(/[|\n]/)) {
    const [code = '', names = ''] = entry.split(':');
    for (const name of names.split(',')) add(name, code);
  }
  return codes;
}

function find(text: string, codes: ReadonlyMap<string, string | null>): string | null {
  const whole = lookUp(text, codes);
  if (whole !== undefined) return whole;
  // ISO writes what tells two apart behind: "Virgin Islands (British)", "Korea, Republic of".
  const match = /^([^(,]+)(?:\((.+)\)|,(.+))\s*$/.exec(text);
  if (!match) return null;
  const [, name = '', inBrackets, afterComma = ''] = match;
  const detail = inBrackets ?? afterComma;
  const turned = lookUp(`${detail} ${name}`, codes);
  if (turned !== undefined) return turned;
  const alone = lookUp(name, codes) ?? null;
  const other = lookUp(detail, codes);
  // "Slovakia (Slovak Republic)" is Slovakia; "Georgia (US)" and "Georgia, Atlanta" are not Georgia.
  const isExplained = inBrackets ? other === undefined || other === alone : /\bof\b|republic/i.test(detail);
  return isExplained ? alone : null;
}

/** A code is its letters alone: "N/A" is not Namibia. With dots there are only those that people write so. */
function lookUp(text: string, codes: ReadonlyMap<string, string | null>): string | null | undefined {
  const key = nameKey(text);
  if (!/^[a-z]{2,3}$/.test(key)) return codes.get(key);
  const bare = text.trim().replace(/^the\s+/i, '');
  return /^(\p{L}{2,3}|u\.\s?(s|k|s\.\s?a|a\.\s?e)\.?)$/iu.test(bare) ? codes.get(key) : undefined;
}

/** What names are compared by. */
function nameKey(name: string): string {
  return fold(name)
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bthe\b/g, '')
    .replace(/ /g, '');
}
