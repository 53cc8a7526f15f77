import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {allTerms} from '../../src/locales/all-terms.js';
import {localizerFor} from '../../src/locales/localizer.js';
import {click} from '../support/act.js';
import {
  allByRole,
  byRole,
  deep,
  findByRole,
  mountPage,
  nameOf,
  person,
  until,
  type Mount,
} from '../elements/support.js';
import '../../src/locales/pseudo.js';

const PSEUDO = allTerms(localizerFor('en-XA'));
/** What `Intl` says for en-XA is English: dates, times, countries. A browser's own control cuts what is too long. */
const BY_INTL = 'time, .column-country, .column-lastActiveAt, .column-createdAt, dd, option[value]:not([value=""])';

describe('the page in the pseudo-locale', () => {
  it('shows nothing that is not from the texts', async () => {
    expect(foreignIn(await open())).to.deep.equal([]);
  });

  for (const tab of ['all', 'verified', 'visitors', 'active', 'suspended'] as const) {
    it(`nor when nobody is there: ${tab}`, async () => {
      expect(foreignIn(await open({source: new MemoryCustomerSource(), query: {tab}}))).to.deep.equal([]);
    });
  }

  it('nor when nobody matches, nor in its filters', async () => {
    const filters = [{field: 'pageVisits', operator: 'between', value: [5, 9]}];
    expect(foreignIn(await open({query: {search: '٣', filters}}))).to.deep.equal([]);
  });

  it('nor when loading fails', async () => {
    const source = new MemoryCustomerSource();
    source.list = () => Promise.reject(new TypeError('٣'));
    const page = await open({source});
    await findByRole(page, 'button', PSEUDO.retry);
    expect(foreignIn(page)).to.deep.equal([]);
  });

  it('nor in the dropdown of the filter', async () => {
    const page = await open();
    await click(byRole(page, 'button', PSEUDO.filter));
    await findByRole(page, 'button', PSEUDO.apply);
    expect(foreignIn(page)).to.deep.equal([]);
  });

  it('nor in the menus of a row and of the export', async () => {
    const page = await open();
    await click(byRole(page, 'button', PSEUDO.moreActions('٣')));
    await findByRole(page, 'menuitem', PSEUDO.view);
    expect(foreignIn(page)).to.deep.equal([]);
    await click(byRole(page, 'button', PSEUDO.export));
    await findByRole(page, 'menuitem', PSEUDO.exportAll);
    expect(foreignIn(page)).to.deep.equal([]);
  });

  it('nor in the dialog that adds somebody, with its problems', async () => {
    const page = await open();
    page.openAddUser();
    await click(await findByRole(page, 'button', PSEUDO.addUserSubmit));
    await until(() => [...deep(page)].some(({textContent}) => textContent === PSEUDO.problem['name-or-email']));
    expect(foreignIn(page)).to.deep.equal([]);
  });

  it('nor in a profile', async () => {
    const page = await open();
    page.openProfile('1');
    await findByRole(page, 'heading', PSEUDO.technology);
    expect(foreignIn(page)).to.deep.equal([]);
  });

  for (const width of [360, 1100]) {
    it(`has room for 40 % more at ${String(width)} px`, async () => {
      const page = await open({width});
      const box = page.getBoundingClientRect();
      for (const element of deep(page)) {
        const {left, right, width: own} = element.getBoundingClientRect();
        if (own < 2 || isInScroller(element, page)) continue;
        const where = `${element.localName}.${element.getAttribute('class') ?? ''}`;
        expect(left, where).to.be.at.least(box.left - 1);
        expect(right, where).to.be.at.most(box.right + 1);
      }
      for (const button of allByRole(page, 'button')) {
        expect(button.scrollWidth, nameOf(button)).to.be.at.most(button.clientWidth + 1);
      }
    });
  }
});

/** The page with somebody who has nothing Latin about them. */
function open(mount: Mount = {}) {
  const customer = person({
    id: '1',
    name: '٣',
    verified: true,
    device: 'phone',
    lastActiveAt: Date.now() - 3 * 3_600_000,
    pageVisits: 12,
    suspension: {since: Date.UTC(2026, 0, 1), until: null, reason: null, by: null},
  });
  const visitor = person({id: 'visitor', anonymous: true, lastActiveAt: Date.now()});
  const source = new MemoryCustomerSource({customers: [customer, visitor]});
  return mountPage({source, lang: 'en-XA', ...mount});
}

/** Texts in the page, and names of its elements, that have letters outside of the brackets of the pseudo-locale. */
function foreignIn(page: Element): string[] {
  const found: string[] = [];
  for (const element of deep(page)) {
    if (element.localName === 'style' || element.closest(BY_INTL)) continue;
    const own = [...element.childNodes].map(node => (node instanceof Text ? node.data : ''));
    const named = ['aria-label', 'aria-description', 'placeholder', 'alt'].map(
      name => element.getAttribute(name) ?? '',
    );
    found.push(...[...own, ...named].filter(text => /\p{L}/u.test(withoutBrackets(text))));
  }
  return found;
}

function withoutBrackets(text: string): string {
  const rest = text.replace(/\[[^[\]]*\]/g, '');
  return rest === text ? rest : withoutBrackets(rest);
}

/** Whether what is too wide can be reached by scrolling sideways. */
function isInScroller(element: Element, page: Element): boolean {
  for (let node: Node | null = element; node && node !== page; node = node.parentNode) {
    if (node instanceof ShadowRoot) node = node.host;
    if (node !== element && node instanceof Element && /auto|scroll/.test(getComputedStyle(node).overflowX))
      return true;
  }
  return false;
}
