import {expect} from '@open-wc/testing';
import {allTerms} from '../../src/locales/all-terms.js';
import {details} from '../../src/locales/en-details.js';
import {en} from '../../src/locales/en.js';
import {localizerFor} from '../../src/locales/localizer.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click} from '../support/act.js';
import {byRole, deep, findByRole, mountPage, person, until, type Mount} from '../elements/support.js';
import '../../src/locales/ar.js';

const ENGLISH = {...en.terms, ...details};
const ARABIC = allTerms(localizerFor('ar'));
/** The same in every language. */
const NAMES = /^choice\.(chrome|firefox|safari|edge|windows|macos|linux|ios|android)$|^sign\.|^none$/;
/** Texts that are nothing but their numbers and what stands between them. */
const BARE = /^(condition\.compare|rangeUnknown)$/;
/** What stays in Latin letters inside a sentence. */
const LATIN_WORDS = /\bIP\b|ann@example\.com|https:\/\//g;

describe('the Arabic translation', () => {
  it('has every text, and no other', () => {
    expect([...texts(ARABIC).keys()].sort()).to.deep.equal([...texts(ENGLISH).keys()].sort());
  });

  it('says nothing in English', () => {
    const english = texts(ENGLISH);
    const same = [...texts(ARABIC)].filter(([key, text]) => text === english.get(key)).map(([key]) => key);
    expect(same.filter(key => !NAMES.test(key) && !BARE.test(key))).to.deep.equal([]);
  });

  it('keeps the names of programs and systems', () => {
    const english = texts(ENGLISH);
    for (const [key, text] of texts(ARABIC)) if (NAMES.test(key)) expect(text, key).to.equal(english.get(key));
  });

  it('has no Latin letters but in names', () => {
    const latin = [...texts(ARABIC)].filter(
      ([key, text]) => !NAMES.test(key) && /[a-z]/i.test(text.replace(LATIN_WORDS, '')),
    );
    expect(latin).to.deep.equal([]);
  });

  it('has the punctuation of Arabic', () => {
    const wrong = [...texts(ARABIC)].filter(([, text]) => /[,;?“”"']/.test(text));
    expect(wrong).to.deep.equal([]);
  });

  it('takes in all that it is given', () => {
    for (const [key, text] of texts(ENGLISH)) {
      const given = text.match(/⟨\d⟩/g) ?? [];
      expect(texts(ARABIC).get(key)?.match(/⟨\d⟩/g) ?? [], key).to.have.members(given);
    }
  });

  it('counts customers in all six forms', () => {
    const counted = [0, 1, 2, 3, 11, 100].map(n => ARABIC.customers(n, String(n)));
    expect(counted).to.deep.equal(['لا عملاء', 'عميل واحد', 'عميلان', '3 عملاء', '11 عميلًا', '100 عميل']);
  });

  it('counts days after a preposition', () => {
    const counted = [0, 1, 2, 3, 11, 100].map(n => ARABIC.condition['within-days']('آخر نشاط', n, String(n)));
    expect(counted.map(text => text.replace('آخر نشاط: خلال آخر ', ''))).to.deep.equal([
      '0 يوم',
      'يوم',
      'يومين',
      '3 أيام',
      '11 يومًا',
      '100 يوم',
    ]);
  });

  for (const key of [
    'customers',
    'people',
    'conversationCount',
    'visitCount',
    'chosen',
    'newRows',
    'moreActivity',
    'exported',
  ] as const) {
    it(`has a form of its own for one and for two, without the number, and the number else: ${key}`, () => {
      const [zero, one, two, few, many, hundred] = [0, 1, 2, 3, 11, 100].map(n => ARABIC[key](n, `⟨${String(n)}⟩`));
      expect(new Set([zero, one, two, few, many, hundred]).size).to.equal(6);
      expect(`${one ?? ''}${two ?? ''}`).to.not.include('⟨');
      expect([few, many, hundred].map(text => text?.match(/⟨\d+⟩/)?.[0])).to.deep.equal(['⟨3⟩', '⟨11⟩', '⟨100⟩']);
    });
  }

  it('runs from right to left', () => {
    expect(localizerFor('ar').dir).to.equal('rtl');
    expect(localizerFor('ar-EG').t.title).to.equal('العملاء');
  });
});

describe('the page in Arabic', () => {
  it('shows no Latin letters of its own', async () => {
    const page = await open();
    expect(latinIn(page)).to.deep.equal([]);
  });

  for (const tab of ['all', 'verified', 'visitors', 'active', 'suspended'] as const) {
    it(`nor when nobody is there: ${tab}`, async () => {
      const page = await open({source: new MemoryCustomerSource(), query: {tab}});
      expect(latinIn(page)).to.deep.equal([]);
    });
  }

  it('nor when nobody matches, nor in its filters', async () => {
    const filters = [{field: 'country', operator: 'any-of', value: ['DE', 'FR']}];
    const page = await open({query: {search: 'لا أحد', filters}});
    expect(latinIn(page)).to.deep.equal([]);
  });

  it('nor while it waits for a source', async () => {
    const page = await open({source: null});
    expect(latinIn(page)).to.deep.equal([]);
  });

  it('nor in the dropdown of the filter', async () => {
    const page = await open();
    await click(byRole(page, 'button', ARABIC.filter));
    await findByRole(page, 'button', ARABIC.apply);
    expect(latinIn(page)).to.deep.equal([]);
  });

  it('nor in the dialog that adds somebody', async () => {
    const page = await open();
    page.openAddUser();
    await findByRole(page, 'dialog', ARABIC.addUser);
    expect(latinIn(page)).to.deep.equal([]);
  });

  it('nor in a profile', async () => {
    const page = await open();
    page.openProfile('1');
    await findByRole(page, 'dialog', ARABIC.profileOf('ليلى'));
    await findByRole(page, 'heading', ARABIC.technology);
    expect(latinIn(page)).to.deep.equal([]);
  });

  it('follows lang, there and back', async () => {
    const page = await open();
    page.lang = 'en';
    await until(() => byRole(page, 'heading', 'Customers'));
    page.lang = 'ar';
    await until(() => byRole(page, 'heading', 'العملاء'));
  });
});

/** The page with two people who have nothing Latin about them. */
function open(mount: Mount = {}) {
  const layla = person({
    id: '1',
    name: 'ليلى',
    verified: true,
    country: 'EG',
    city: 'القاهرة',
    device: 'phone',
    lastActiveAt: Date.now() - 3 * 3_600_000,
    pageVisits: 12,
    suspension: {since: Date.UTC(2026, 0, 1), until: null, reason: null, by: null},
  });
  const visitor = person({id: 'visitor', anonymous: true, country: 'DE', lastActiveAt: Date.now()});
  const source = new MemoryCustomerSource({customers: [layla, visitor]});
  return mountPage({source, lang: 'ar', dir: 'rtl', ...mount});
}

/** Every text in the page and in what names its elements that has Latin letters, hidden ones and markup's own aside. */
function latinIn(page: Element): string[] {
  const found: string[] = [];
  for (const element of deep(page)) {
    if (element.localName === 'style') continue;
    const own = [...element.childNodes].map(node => (node instanceof Text ? node.data : ''));
    const named = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'].map(
      name => element.getAttribute(name) ?? '',
    );
    found.push(...[...own, ...named].filter(text => /[a-z]/i.test(text.replace(LATIN_WORDS, ''))));
  }
  return found;
}

/** All texts by their path; functions as they answer when given ⟨0⟩, ⟨1⟩ …, which as a count is like any big number. */
function texts(terms: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, term] of Object.entries(terms) as [string, unknown][]) {
    if (typeof term === 'string') found.set(path + key, term);
    else if (isFunction(term))
      found.set(path + key, term(...Array.from({length: term.length}, (_, index) => `⟨${String(index)}⟩`)));
    else if (typeof term === 'object' && term) for (const entry of texts(term, `${path}${key}.`)) found.set(...entry);
  }
  return found;
}

function isFunction(term: unknown): term is (...args: string[]) => string {
  return typeof term === 'function';
}
