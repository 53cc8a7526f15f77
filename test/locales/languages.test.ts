import {expect} from '@open-wc/testing';
import {FIELDS, OPERATORS} from '../../src/customers/index.js';
import {allTerms, type AllTerms} from '../../src/locales/all-terms.js';
import {details as englishDetails} from '../../src/locales/en-details.js';
import {en} from '../../src/locales/en.js';
import {localizerFor} from '../../src/locales/localizer.js';
import {fetchTranslation} from '../../src/locales/shipped.js';
import {textsOf} from './texts.js';

/** Every shipped language but English, with the texts that read the same there. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  ar: [],
  de: ['actDialog.reasons.spam', 'choice.tablet', 'field.browser', 'field.id', 'field.name', 'filter', 'tabCount'],
  es: ['actDialog.reasons.spam', 'field.id', 'no', 'tabCount'],
  fr: ['actDialog.reasons.spam', 'actions', 'conversationCount', 'field.conversations', 'paging', 'tabCount'],
  he: ['tabCount'],
  ja: ['field.id'],
  'pt-BR': ['actDialog.reasons.spam', 'choice.tablet', 'field.id', 'tabCount'],
  tr: ['actDialog.reasons.spam', 'choice.tablet', 'tabCount'],
  'zh-CN': [],
};

/** Names, signs, and texts that are nothing but what they are given: the same everywhere. */
const NAMES = /^choice\.(chrome|firefox|safari|edge|windows|macos|linux|ios|android)$|^sign\.|^none$/;
const BARE = /^(condition\.compare|rangeUnknown|reasonNamed|selectedElsewhere)$/;
/** What stays in Latin letters in every script. */
const LATIN_WORDS = /\b(IP|ID|URL|OS)\b|ann@example\.com|https:\/\//g;

/** The texts that count something, with what else they are given. */
const COUNTED = {
  customers: (t: AllTerms, n: number, shown: string) => t.customers(n, shown),
  people: (t: AllTerms, n: number, shown: string) => t.people(n, shown),
  selectedCount: (t: AllTerms, n: number, shown: string) => t.selectedCount(n, shown),
  willSuspend: (t: AllTerms, n: number, shown: string) => t.actDialog.will.suspend(n, shown),
  willDelete: (t: AllTerms, n: number, shown: string) => t.actDialog.will.delete(n, shown),
  actedMany: (t: AllTerms, n: number, shown: string) => t.actedMany.suspend(n, shown),
  leftOut: (t: AllTerms, n: number, shown: string) => t.leftOut(n, shown),
  alreadySuspended: (t: AllTerms, n: number, shown: string) => t.skipped['already-suspended'](n, shown),
  restored: (t: AllTerms, n: number, shown: string) => t.undoing.done(n, shown),
  conversationCount: (t: AllTerms, n: number, shown: string) => t.conversationCount(n, shown),
  visitCount: (t: AllTerms, n: number, shown: string) => t.visitCount(n, shown),
  filterCount: (t: AllTerms, n: number, shown: string) => t.filterCount(n, shown),
  newRows: (t: AllTerms, n: number, shown: string) => t.newRows(n, shown),
  chosen: (t: AllTerms, n: number, shown: string) => t.chosen(n, shown),
  moreActivity: (t: AllTerms, n: number, shown: string) => t.moreActivity(n, shown),
  exported: (t: AllTerms, n: number, shown: string) => t.exported(n, shown),
  within: (t: AllTerms, n: number, shown: string) => t.condition['within-days']('X', n, shown),
  moreThan: (t: AllTerms, n: number, shown: string) => t.condition['more-than-days']('X', n, shown),
};

const ENGLISH = textsOf({...en.terms, ...englishDetails});

for (const [code, same] of Object.entries(LANGUAGES)) {
  describe(`the translation into ${new Intl.DisplayNames('en', {type: 'language'}).of(code) ?? code}`, () => {
    let terms: AllTerms;
    let texts: Map<string, string>;
    before(async () => {
      await fetchTranslation(code);
      terms = allTerms(localizerFor(code));
      texts = textsOf(terms);
    });

    it('is there, with the formats of its language', () => {
      expect(localizerFor(code).lang).to.equal(code);
      expect(localizerFor(code).dir).to.equal(['ar', 'he'].includes(code) ? 'rtl' : 'ltr');
    });

    it('has every text, and no other', () => {
      expect([...texts.keys()].sort()).to.deep.equal([...ENGLISH.keys()].sort());
    });

    it('says nothing in English but what is the same in both', () => {
      const found = [...texts].filter(([key, text]) => text === ENGLISH.get(key)).map(([key]) => key);
      expect(found.filter(key => !NAMES.test(key) && !BARE.test(key)).sort()).to.deep.equal([...same]);
    });

    it('keeps the names of programs and systems', () => {
      for (const [key, text] of texts) if (NAMES.test(key)) expect(text, key).to.equal(ENGLISH.get(key));
    });

    it('takes in all that it is given, once', () => {
      for (const [key, text] of ENGLISH) {
        const given = text.match(/⟨\d⟩/g) ?? [];
        expect(texts.get(key)?.match(/⟨\d⟩/g) ?? [], key).to.have.members(given);
      }
    });

    it('shows the number that is counted, or has a word for it', () => {
      for (const [name, say] of Object.entries(COUNTED)) {
        for (const n of [0, 1, 2, 3, 7, 11, 25, 100, 1_000_000]) {
          const text = say(terms, n, `⟨${String(n)}⟩`);
          if (n > 2 || name === 'filterCount') expect(text, name).to.include(`⟨${String(n)}⟩`);
          else expect(text, name).to.match(/\p{L}{2,}|⟨\d⟩/u);
        }
      }
    });

    it('has another form wherever its plural rules have', () => {
      const rules = new Intl.PluralRules(code);
      const forms = new Map<string, Set<string>>();
      for (const n of [1, 2, 3, 11, 100]) {
        const category = rules.select(n);
        forms.set(category, (forms.get(category) ?? new Set()).add(terms.customers(n, '#')));
      }
      const all = [...forms.values()].flatMap(each => [...each]);
      expect(all.length).to.equal(forms.size);
      // After a number Turkish keeps the singular.
      expect(new Set(all).size).to.equal(code === 'tr' ? 1 : forms.size);
    });

    it('calls no two fields, tabs or comparisons of a kind the same', () => {
      expect(repeated(FIELDS.map(({key}) => texts.get(`field.${key}`) ?? key))).to.deep.equal([]);
      expect(repeated(Object.values(terms.tab))).to.deep.equal([]);
      for (const operators of Object.values(OPERATORS)) {
        expect(repeated(operators.map(operator => terms.operator[operator]))).to.deep.equal([]);
      }
    });

    it('has real quotation marks, dots and apostrophes, and no blanks too many', () => {
      expect([...texts].filter(([, text]) => /["']|\.\.\.|^\s|\s$| {2}/.test(text))).to.deep.equal([]);
    });

    it('ends as English does: a sentence with a full stop, a label without', () => {
      const isSentence = (text: string | undefined): boolean => /[.。।]$/.test(text ?? '');
      const wrong = [...texts].filter(([key, text]) => isSentence(text) !== isSentence(ENGLISH.get(key)));
      // These follow a heading: as a sentence of their own where the language has no other way.
      expect(wrong.filter(([key]) => !key.startsWith('noMatchIn.'))).to.deep.equal([]);
    });

    if (['ar', 'he', 'ja', 'zh-CN'].includes(code)) {
      it('has no Latin letters but in names', () => {
        const latin = [...texts].filter(
          ([key, text]) => !NAMES.test(key) && /[a-z]/i.test(text.replace(LATIN_WORDS, '')),
        );
        expect(latin).to.deep.equal([]);
      });
    }

    if (['ja', 'zh-CN'].includes(code)) {
      it('has the punctuation of its script', () => {
        expect([...texts].filter(([, text]) => /[,;?!:()]/.test(text.replace(LATIN_WORDS, '')))).to.deep.equal([]);
      });
    }
  });
}

describe('French', () => {
  it('never parts a sign from its word at the end of a line', async () => {
    await fetchTranslation('fr');
    const parted = [...textsOf(allTerms(localizerFor('fr')))].filter(([, text]) => /« | [»:;?!]/.test(text));
    expect(parted).to.deep.equal([]);
  });
});

describe('Spanish', () => {
  it('opens its questions', async () => {
    await fetchTranslation('es');
    const open = [...textsOf(allTerms(localizerFor('es')))].filter(
      ([, text]) => /[?]/.test(text) && !text.includes('¿'),
    );
    expect(open).to.deep.equal([]);
  });
});

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
