import type {LocaleName} from './places.js';
import type {Random} from './random.js';

/** Letters that NFKD leaves as they are, and the scripts that have an agreed way into Latin letters. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue',
    α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x',
    ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
    а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i',
    к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
    ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ё: 'yo', ы: 'y', э: 'e', ъ: '',
  }),
); // prettier-ignore

/** Whose script has no letter by letter way into Latin: people there choose a word they like. */
const WORDS: Partial<Record<LocaleName, readonly string[]>> = {
  ar: 'noor amal qamar najm yasmin bahr salam shams rihan wadi zahra nasim layl sama ward rabi'.split(' '),
  he: 'shemesh yareach kochav gal tamar oren rimon shaked zohar nitzan marva lavie almog carmel eshel dekel'.split(' '),
  ja: 'sakura hikari sora umi kaze hoshi tsuki yuki hana mori aoi asahi midori nagi minato komorebi'.split(' '),
  zh_CN:
    'qingfeng xinghe xiaoyu chunxue yunhai mingyue zhuyin haitang anran luming shanchuan yuanfang chenxi nuanyang'.split(
      ' ',
    ),
  ko: 'haneul byeol bada gureum noeul dalbit namu saebyeok baram sarang maru nuri hanbyeol jandi onyu sol'.split(' '),
};

/** Ends in `.example`, a name kept free for this: nobody's real mailbox is among them. */
const PROVIDERS = ['mail', 'post', 'inbox', 'letterbox', 'webmail', 'quickmail', 'hello'];
const COMPANIES = ['studio', 'atelier', 'outdoor', 'bikes', 'travel', 'school', 'club', 'works', 'labs', 'foundry'];

/** Makes addresses that fit a name, none of them twice. */
export class EmailMaker {
  readonly #taken = new Set<string>();
  /** 100,000 people share few names, and each takes a while to spell. */
  readonly #spelled = new Map<string, string>();

  make({given, family}: {given: string; family: string}, locale: LocaleName, random: Random): string {
    const words = WORDS[locale];
    const first = words ? random.pick(words) : this.#spell(given, locale);
    const last = words ? `${random.pick(words)}${random.int(70, 99)}` : this.#spell(family, locale);
    const local = random.weighted([
      [`${first}.${last}`, 6],
      [`${first}${last}`, 1],
      [`${first.slice(0, 1)}.${last}`, words ? 0 : 2],
      [`${first}_${last}`, 1],
      [`${first}${random.int(60, 99)}`, 1],
    ]);
    const domain = random.chance(0.75)
      ? random.pick(PROVIDERS)
      : `${words ? first : last.replaceAll(/\W/g, '')}-${random.pick(COMPANIES)}`;
    let email = `${local}@${domain}.example`;
    for (let n = 2; this.#taken.has(email); n++) email = `${local}${n}@${domain}.example`;
    this.#taken.add(email);
    return email;
  }

  #spell(name: string, locale: LocaleName): string {
    const key = `${locale} ${name}`;
    let spelled = this.#spelled.get(key);
    if (!spelled) this.#spelled.set(key, (spelled = latin(name, locale)));
    return spelled;
  }
}

/** German and Nordic umlauts have two letters; a Turk's, a Finn's or a Swede's are mostly written without the dots. */
function latin(name: string, locale: LocaleName): string {
  const lower = name.toLowerCase().normalize('NFC');
  const spelled = Array.from(lower, letter => {
    if (/[äöüå]/.test(letter) && locale !== 'de' && locale !== 'nb_NO') return letter;
    return LATIN.get(letter) ?? letter;
  });
  const plain = Array.from(
    spelled.join('').normalize('NFKD').replaceAll(/\p{M}/gu, ''),
    letter => LATIN.get(letter) ?? letter,
  );
  return (
    plain
      .join('')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'me'
  );
}
