import {expect} from '@open-wc/testing';
import {allTerms} from '../../src/locales/all-terms.js';
import {localizerFor} from '../../src/locales/localizer.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click} from '../support/act.js';
import {byRole, deep, findByRole, mountPage, person, until, type Mount} from '../elements/support.js';
import {textsOf} from './texts.js';
import '../../src/locales/ar.js';

const ARABIC = allTerms(localizerFor('ar'));
/** What stays in Latin letters inside a sentence. */
const LATIN_WORDS = /\bIP\b|ann@example\.com|https:\/\//g;

describe('the Arabic translation', () => {
  it('has the punctuation of Arabic', () => {
    const wrong = [...textsOf(ARABIC)].filter(([, text]) => /[,;?“”"']/.test(text));
    expect(wrong).to.deep.equal([]);
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
