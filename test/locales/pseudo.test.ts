import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {allTerms} from '../../src/locales/all-terms.js';
import {localizerFor} from '../../src/locales/localizer.js';
import {setViewport} from '@web/test-runner-commands';
import {click} from '../support/act.js';
import {engine} from '../support/engine.js';
import {byRole, deep, find, findByRole, mountPage, nameOf, person, until, type Mount} from '../elements/support.js';
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
    await click(await findByRole(page, 'button', PSEUDO.moreActions('٣')));
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
    await until(() => [...deep(page)].some(({textContent}) => textContent.trim() === PSEUDO.problem['name-or-email']));
    expect(foreignIn(page)).to.deep.equal([]);
  });

  it('nor in a profile', async () => {
    const page = await open();
    page.openProfile('1');
    await findByRole(page, 'heading', PSEUDO.technology);
    expect(foreignIn(page)).to.deep.equal([]);
  });

  for (const width of [360, 1280]) {
    describe(`at ${String(width)} px`, () => {
      // WebKit's window here is never that narrow: there the box around the page is.
      if (engine !== 'webkit') {
        before(() => setViewport({width, height: 640}));
        after(() => setViewport({width: 1280, height: 800}));
      }

      it('has room for 40 % more', async () => {
        const page = await open({width: width - 20});
        expect(stickingOut(page, page)).to.deep.equal([]);
      });

      it('and in the filter', async () => {
        const page = await open({width: width - 20});
        await click(byRole(page, 'button', PSEUDO.filter));
        await findByRole(page, 'button', PSEUDO.apply);
        expect(stickingOut(page, find(page, '#dropdown'))).to.deep.equal([]);
      });

      it('and in the bulk bar and its dialogs', async () => {
        const page = await open({width: width - 20});
        await click(await findByRole(page, 'checkbox', PSEUDO.selectPage));
        const bar = await findByRole(page, 'toolbar');
        expect(stickingOut(page, bar)).to.deep.equal([]);
        await click(byRole(page, 'button', PSEUDO.bulkAct.suspend));
        const dialog = await findByRole(page, 'dialog');
        await findByRole(page, 'radio', PSEUDO.noEnd);
        expect(stickingOut(page, dialog)).to.deep.equal([]);
      });

      it('and in the dialog that adds somebody, with its problems', async () => {
        const page = await open({width: width - 20});
        page.openAddUser();
        await click(await findByRole(page, 'button', PSEUDO.addUserSubmit));
        await until(() =>
          [...deep(page)].some(({textContent}) => textContent.trim() === PSEUDO.problem['name-or-email']),
        );
        expect(stickingOut(page, byRole(page, 'dialog'))).to.deep.equal([]);
      });

      it('and in a profile', async () => {
        const page = await open({width: width - 20});
        page.openProfile('1');
        await findByRole(page, 'heading', PSEUDO.technology);
        const panel = byRole(page, 'dialog');
        await Promise.allSettled(document.getAnimations().map(({finished}) => finished));
        expect(stickingOut(page, panel)).to.deep.equal([]);
      });
    });
  }
});

/** What lies beyond the sides of `box`, and buttons whose text does. */
function stickingOut(page: Element, box: Element): string[] {
  const outer = box.getBoundingClientRect();
  return [...deep(box)].flatMap(element => {
    const {left, right, width} = element.getBoundingClientRect();
    const isButton = element.matches('button, [role=tab], [role=menuitem]');
    const isCut = isButton && element.scrollWidth > element.clientWidth + 1;
    const isOut = width >= 2 && !isInScroller(element, page) && (left < outer.left - 1 || right > outer.right + 1);
    return isCut || isOut ? [`${element.localName}.${element.getAttribute('class') ?? ''} ${nameOf(element)}`] : [];
  });
}

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
