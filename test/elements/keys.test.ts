import {expect} from '@open-wc/testing';
import {engine} from '../support/engine.js';
import {html, render} from 'lit';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {press, type} from '../support/act.js';
import {acting, chosen, open} from './selection-support.js';
import {
  allByRole,
  byRole,
  find,
  findByRole,
  focused,
  focusedName,
  mountPage,
  pause,
  people,
  settled,
  textOf,
  until,
  violations,
} from './support.js';

type Page = HTMLElementTagNameMap['bedesk-customers'];

const isOn = (name: string | RegExp) =>
  until(() => (typeof name === 'string' ? focusedName() === name : name.test(focusedName()))).catch(() => {
    throw new Error(`The focus is on “${focusedName()}”, not on ${String(name)}`);
  });

/** A page with boxes, and the focus on its selected tab. */
async function atWork(mount: Parameters<typeof open>[0] = {}): Promise<Page> {
  const {page} = await open(mount);
  allByRole(page, 'tab')[0]!.focus();
  return page;
}

/** A key as a keyboard gives it that the test machine has not; whether somebody took it. */
function give(init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init});
  focused()?.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('the keys of the page', () => {
  it('/ goes to the search, where one types over what is there', async () => {
    const page = await atWork();
    await press('/');
    await isOn('Search by name or email');
    await type('003');
    await until(() => page.query.search === '003');
    allByRole(page, 'tab')[0]!.focus();
    await press('/');
    await type('00/5');
    await until(() => page.query.search === '00/5');
  });

  it('ArrowDown goes from the search to the first of whom it found', async () => {
    const page = await atWork();
    await press('/');
    await type('005');
    await until(() => allByRole(page, 'row').length === 2);
    await press('ArrowDown');
    await isOn('Person 005');
  });

  it('f opens the filter, and Escape gives the focus back to its button', async () => {
    const page = await atWork();
    await press('f');
    await findByRole(page, 'dialog', 'Show people who match');
    await findByRole(page, 'button', 'Apply');
    await press('Escape');
    await isOn('Filter');
  });

  it('j and k go from row to row, and stop at the ends', async () => {
    await atWork({source: acting(3)});
    await press('j');
    await isOn('Person 001');
    await press('j', 'j', 'j');
    await isOn('Person 003');
    await press('k');
    await isOn('Person 002');
    await press('k', 'k');
    await isOn('Person 001');
  });

  it('the arrows go from row to row too, once the focus is in one', async () => {
    await atWork();
    await press('ArrowDown');
    await isOn(/^All/);
    await press('j', 'ArrowDown');
    await isOn('Person 002');
    await press('ArrowUp');
    await isOn('Person 001');
  });

  it('j comes back from elsewhere in the page to the row that had the focus last', async () => {
    const page = await atWork();
    await press('j', 'j', 'j');
    byRole(page, 'button', 'Filter').focus();
    await press('j');
    await isOn('Person 003');
  });

  it('shows which row it is', async () => {
    const page = await atWork();
    await press('j', 'j');
    const [one, two] = allByRole(page, 'cell').filter(cell => cell.matches('.column-name'));
    const color = (cell?: Element) => getComputedStyle(cell!).backgroundColor;
    expect(color(two)).not.to.equal(color(one));
    expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
  });

  it('x selects the row and deselects it', async () => {
    const page = await atWork();
    await press('j', 'j', 'x');
    await until(() => chosen(page).join() === '2');
    await press('j', 'x');
    await until(() => chosen(page).join() === '2,3');
    await press('x');
    await until(() => chosen(page).join() === '2');
  });

  it('Shift and the arrows take a range from the row, or from the box', async () => {
    const page = await atWork();
    await press('j', 'j', 'Shift+ArrowDown');
    await until(() => chosen(page).join() === '2,3');
    await press('Shift+ArrowDown');
    await until(() => chosen(page).join() === '2,3,4');
    await press('Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowUp');
    await until(() => chosen(page).join() === '1,2');
  });

  it('Enter views, from the row and from its box, and Escape comes back', async () => {
    const page = await atWork();
    await press('j', 'Enter');
    await findByRole(page, 'dialog', 'Profile of Person 001');
    await press('Escape');
    await isOn('Person 001');
    await press('j', 'x', 'Enter');
    await findByRole(page, 'dialog', 'Profile of Person 002');
    await press('Escape');
    await isOn('Select Person 002');
    await press('k');
    await isOn('Person 001');
  });

  it('Enter follows the host’s own link', async () => {
    const page = await atWork({profileHref: '#/people/{id}'});
    const viewed: string[] = [];
    page.addEventListener('customer-view', event => {
      event.preventDefault();
      viewed.push(event.detail.customer.id);
    });
    await press('j', 'Enter', 'x', 'Enter');
    await until(() => viewed.join() === 'p001,p001');
  });

  it('. opens the row’s menu, and Escape leaves one in the row', async () => {
    const page = await atWork();
    await press('j', 'j', '.');
    await isOn('View');
    await press('x', '.', 'Escape');
    await isOn('More actions for Person 002');
    expect(chosen(page)).to.deep.equal([]);
    await press('j');
    await isOn('Person 003');
  });

  it('? lists them in a dialog, and Escape closes it', async () => {
    const page = await atWork();
    await press('j', '?');
    const dialog = await findByRole(page, 'dialog', 'Keyboard shortcuts');
    await isOn('Close');
    expect(allByRole(page, 'heading').map(({textContent}) => textContent)).to.include('In the list');
    const rows = [...dialog.querySelectorAll('dl > div')].map(row => textOf(row).replace(/\s+/g, ' ').trim());
    expect(rows).to.include('/ Search').and.include('J ↓ Next customer').and.include('X Select or deselect');
    expect(await violations(page)).to.deep.equal([]);
    await press('x', 'j', 'Escape');
    await isOn('Person 001');
    expect(allByRole(page, 'dialog')).to.deep.equal([]);
  });

  it('lists only what the agent may do and the source can', async () => {
    const source = Object.assign(new MemoryCustomerSource({customers: people(3)}), {
      capabilities: {search: false, filters: {}},
    });
    const permissions = {view: false, converse: false, suspend: false, delete: false, export: false, update: false};
    const page = await mountPage({source, permissions});
    allByRole(page, 'tab')[0]!.focus();
    await press('?');
    const dialog = await findByRole(page, 'dialog', 'Keyboard shortcuts');
    const keys = [...dialog.querySelectorAll('dt')].map(row => textOf(row).replace(/\s+/g, ' ').trim());
    expect(keys).to.deep.equal(['F8', '?', 'J ↓', 'K ↑']);
  });
});

describe('the keys of the page are left alone', () => {
  for (const [what, init] of [
    ['Control', {key: 'f', ctrlKey: true}],
    ['Command', {key: 'k', metaKey: true}],
    ['Alt', {key: 'j', altKey: true}],
    ['Shift and a letter', {key: 'X', shiftKey: true}],
    ['a composition', {key: 'j', isComposing: true}],
  ] as const) {
    it(`with ${what}`, async () => {
      await atWork();
      await press('j');
      expect(give(init)).to.equal(false);
      expect(focusedName()).to.equal('Person 001');
    });
  }

  for (const [what, content] of [
    ['a field', html`<input slot="title" aria-label="Theirs" />`],
    ['a text of several lines', html`<textarea slot="title" aria-label="Theirs"></textarea>`],
    ['a text that can be edited', html`<div slot="title" aria-label="Theirs" contenteditable="true">x</div>`],
    ['a menu', html`<div slot="title" role="menu"><i role="menuitem" tabindex="0" aria-label="Theirs">x</i></div>`],
  ] as const) {
    it(`in ${what} of the host’s`, async () => {
      const page = await atWork();
      render(content, page);
      await settled();
      find(page, '[aria-label=Theirs]').focus();
      await press('j', 'f', 'x', '?');
      await pause(50);
      expect(focusedName()).to.equal('Theirs');
      expect(allByRole(page, 'dialog')).to.deep.equal([]);
    });
  }

  it('in a dialog of the page', async () => {
    const page = await atWork();
    await press('j', 'Enter');
    await findByRole(page, 'dialog', 'Profile of Person 001');
    await press('j', 'x', '/', '?');
    await pause(50);
    expect(allByRole(page, 'dialog')).to.have.length(1);
    expect(chosen(page)).to.deep.equal([]);
  });

  it('while the focus is elsewhere', async () => {
    const page = await atWork();
    (focused() as HTMLElement).blur();
    await press('j', '?');
    await pause(50);
    expect(document.activeElement).to.equal(document.body);
    expect(page.matches(':focus-within')).to.equal(false);
  });

  it('when the host has taken them', async () => {
    const page = await atWork();
    const title = document.createElement('button');
    title.slot = 'title';
    title.textContent = 'Theirs';
    title.addEventListener('keydown', event => event.preventDefault());
    page.append(title);
    await settled();
    title.focus();
    await press('j');
    expect(focusedName()).to.equal('Theirs');
  });

  it('with no-shortcuts, at once; then they are not told of either', async () => {
    const page = await atWork();
    expect(byRole(page, 'button', 'Filter').getAttribute('aria-keyshortcuts')).to.equal('F');
    page.setAttribute('no-shortcuts', '');
    await settled();
    await press('j', 'f', '?');
    await pause(50);
    expect(focusedName()).to.match(/^All/);
    expect(allByRole(page, 'dialog')).to.deep.equal([]);
    expect(byRole(page, 'searchbox').hasAttribute('aria-keyshortcuts')).to.equal(false);
    page.noShortcuts = false;
    await settled();
    await press('/');
    await isOn('Search by name or email');
    expect(focused()?.getAttribute('aria-keyshortcuts')).to.equal('/');
  });
});

describe('the keys of the page work', () => {
  it('by their place where the keyboard has other letters', async () => {
    await atWork();
    expect(give({key: 'о', code: 'KeyJ'})).to.equal(true);
    await isOn('Person 001');
    give({key: 'ظ', code: 'Slash'});
    await isOn('Search by name or email');
  });

  it('from the first press on, before there are rows', async () => {
    const page = await mountPage();
    page.source = {list: () => new Promise(() => undefined), get: () => Promise.resolve(null)};
    await until(() => allByRole(page, 'searchbox').length === 1);
    allByRole(page, 'tab')[0]!.focus();
    await press('j');
    expect(give({key: 'j', code: 'KeyJ'})).to.equal(false);
    await press('/');
    await isOn('Search by name or email');
    allByRole(page, 'tab')[0]!.focus();
    await press('?');
    await findByRole(page, 'dialog', 'Keyboard shortcuts');
  });

  it('with nobody in the list: only those for rows have nothing to do', async () => {
    const page = await mountPage({source: acting(0)});
    allByRole(page, 'tab')[0]!.focus();
    await press('j', 'k', 'x', '.');
    expect(focusedName()).to.match(/^All/);
    await press('f');
    await findByRole(page, 'dialog', 'Show people who match');
  });

  it('where nobody may be viewed: the row’s box has the focus', async () => {
    const page = await atWork({permissions: {view: false}});
    await press('j', 'j', 'Enter');
    await isOn('Select Person 002');
    // The window of Firefox has no focus in tests (`document.hasFocus()`), and so nothing in it has a ring.
    if (engine !== 'firefox') expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
    await press('x');
    await until(() => chosen(page).join() === '2');
    await press('Enter', 'k', '.');
    await isOn('Start conversation');
    expect(allByRole(page, 'dialog')).to.deep.equal([]);
  });

  it('where the source can neither search nor filter: those two are left to the host', async () => {
    const source = Object.assign(acting(), {capabilities: {search: false, filters: {}}});
    await atWork({source});
    expect(give({key: '/', code: 'Slash'})).to.equal(false);
    expect(give({key: 'f', code: 'KeyF'})).to.equal(false);
  });

  it('from right to left', async () => {
    const page = await atWork({lang: 'ar', dir: 'rtl'});
    await until(() => page.matches(':dir(rtl)'));
    await press('j', 'ArrowDown', 'ArrowUp', 'j');
    await isOn('Person 002');
    await press('?');
    await findByRole(page, 'dialog', 'اختصارات لوحة المفاتيح');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('in an arrangement of the host’s own', async () => {
    const {page} = await open();
    page.layout = 'custom';
    render(html`<customer-table></customer-table><customer-search></customer-search>`, page);
    await until(() => allByRole(page, 'row').length > 2);
    byRole(page, 'searchbox').focus();
    await press('ArrowDown');
    await isOn('Person 001');
    await press('j', '/');
    await isOn('Search by name or email');
  });

  it('again after the page was moved', async () => {
    const page = await atWork();
    const box = page.parentElement!;
    page.remove();
    box.append(page);
    await settled();
    allByRole(page, 'tab')[0]!.focus();
    await press('j', 'j');
    await isOn('Person 002');
  });
});
