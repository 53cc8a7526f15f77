import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, press, type} from '../support/act.js';
import {canEmulateMedia} from '../support/engine.js';
import {
  allByRole,
  byRole,
  deep,
  findByRole,
  focused,
  focusedName,
  mountPage,
  pause,
  person,
  settled,
  showsText,
  until,
  violations,
  type Mount,
} from './support.js';

const ANN = person({id: 'a/1', name: 'Ann', email: 'ann@example.com', lastActiveAt: 2000});
const VISITOR = person({id: 'v', anonymous: true, city: 'San Diego', lastActiveAt: 1000});

async function open(mount: Mount = {}) {
  const page = await mountPage({source: new MemoryCustomerSource({customers: [ANN, VISITOR]}), ...mount});
  const trigger = await findByRole(page, 'button', 'More actions for Ann');
  return {page, trigger};
}

/** Waits until the item of that name has the focus. */
function onItem(name: string): Promise<boolean> {
  return until(() => focusedName() === name && focused()?.getAttribute('role') === 'menuitem');
}

async function closed(page: Element): Promise<void> {
  await until(() => allByRole(page, 'menuitem').length === 0);
}

function items(page: Element): string[] {
  return allByRole(page, 'menuitem').map(item => item.textContent.trim());
}

function allMenus(page: Element): number {
  return [...deep(page)].filter(element => element.getAttribute('role') === 'menu').length;
}

/** What two items must have in common, whatever their tag. */
function look(item: Element): Record<string, string> {
  const style = getComputedStyle(item);
  const [icon] = item.children;
  const gap = icon ? String(textLeft(item) - icon.getBoundingClientRect().right) : '';
  const {color, backgroundColor, fontWeight, textDecorationLine, alignItems, blockSize, outlineStyle, cursor} = style;
  return {color, backgroundColor, fontWeight, textDecorationLine, alignItems, blockSize, outlineStyle, cursor, gap};
}

function textLeft(item: Element): number {
  const range = document.createRange();
  const text = [...item.childNodes].find(node => node instanceof Text && node.data.trim() !== '');
  if (text) range.selectNode(text);
  return range.getBoundingClientRect().left;
}

describe('row-menu', () => {
  for (const [key, name] of [
    ['i', 'İade'],
    ['ı', 'Iskonto'],
  ] as const) {
    it(`finds an item by its first letter as Turkish has it: ${name}`, async () => {
      const actions = [
        {id: 'a', label: 'Iskonto'},
        {id: 'b', label: 'İade'},
      ];
      const {page, trigger} = await open({actions});
      page.lang = 'tr';
      await findByRole(page, 'button', 'Diğer işlemler: Ann');
      trigger.focus();
      await press('Enter');
      await until(() => focused()?.getAttribute('role') === 'menuitem');
      // Not every test machine has these keys.
      focused()?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
      await onItem(name);
    });
  }

  it('is named after its customer, visitors too', async () => {
    const {page} = await open();
    expect(byRole(page, 'button', 'More actions for Visitor from San Diego').getAttribute('aria-haspopup')).to.equal(
      'menu',
    );
  });

  it('has no menu before it is wanted, and opens it with the first click, on its first item', async () => {
    const {page, trigger} = await open();
    expect(allMenus(page)).to.equal(0);
    await click(trigger);
    await onItem('View');
    expect(allMenus(page)).to.equal(1);
  });

  it('opens with a click straight after Escape, each time', async () => {
    const {page, trigger} = await open();
    for (let round = 0; round < 5; round++) {
      await click(trigger);
      await onItem('View');
      await press('Escape');
    }
    await click(trigger);
    await onItem('View');
    expect(items(page).length).to.equal(4);
  });

  it('opens once for two quick clicks at first use', async () => {
    const {page, trigger} = await open();
    trigger.click();
    trigger.click();
    await onItem('View');
    expect(allMenus(page)).to.equal(1);
  });

  it('draws its items only while it is open', async () => {
    const {page, trigger} = await open();
    expect(items(page)).to.deep.equal([]);
    expect(trigger.getAttribute('aria-expanded')).to.equal('false');
    await click(trigger);
    await until(() => items(page).length > 0);
    expect(items(page)).to.deep.equal(['View', 'Start conversation', 'Suspend…', 'Delete…']);
    await until(() => trigger.getAttribute('aria-expanded') === 'true');
  });

  for (const key of ['Enter', ' ', 'ArrowDown']) {
    it(`opens on its first item with ${key === ' ' ? 'Space' : key}`, async () => {
      const {trigger} = await open();
      trigger.focus();
      await press(key);
      await onItem('View');
    });
  }

  it('opens on its last item with ArrowUp', async () => {
    const {trigger} = await open();
    trigger.focus();
    await press('ArrowUp');
    await onItem('Delete…');
  });

  it('moves with arrows, around both ends, and with Home and End', async () => {
    const {trigger} = await open({permissions: {impersonate: true}});
    trigger.focus();
    await press('ArrowDown');
    await onItem('View');
    await press('ArrowDown');
    await onItem('Start conversation');
    await press('ArrowDown');
    await onItem('Impersonate');
    await press('End');
    await onItem('Delete…');
    await press('ArrowDown');
    await onItem('View');
    await press('ArrowUp');
    await onItem('Delete…');
    await press('Home');
    await onItem('View');
  });

  it('moves to what begins with the letter typed', async () => {
    const {trigger} = await open({actions: [{id: 'x', label: 'Open in CRM'}]});
    trigger.focus();
    await press('ArrowDown');
    await onItem('View');
    await type('o');
    await onItem('Open in CRM');
  });

  it('closes with Escape and gives the focus back', async () => {
    const {page, trigger} = await open();
    trigger.focus();
    await press('ArrowDown');
    await onItem('View');
    await press('Escape');
    await closed(page);
    expect(focused()).to.equal(trigger);
  });

  it('closes with Tab, and the focus goes on from its button', async () => {
    const {page, trigger} = await open();
    // The next stop is the box of the next row, which comes after the first rows.
    await findByRole(page, 'checkbox', 'Select Ann');
    trigger.focus();
    await press('Tab');
    const after = focused();
    trigger.focus();
    await press('ArrowDown');
    await onItem('View');
    await press('Tab');
    await closed(page);
    expect(focused()).to.equal(after);
    expect(after).not.to.equal(trigger);
  });

  it('closes with a click on its button and with one beside it', async () => {
    const {page, trigger} = await open();
    await click(trigger);
    await onItem('View');
    await click(trigger);
    await closed(page);
    await click(trigger);
    await onItem('View');
    await click(byRole(page, 'heading', 'Customers'));
    await closed(page);
  });

  it('opens the profile, which gives the focus back to the three dots', async () => {
    const {page, trigger} = await open();
    trigger.focus();
    await press('Enter');
    await onItem('View');
    await press('Enter');
    await findByRole(page, 'dialog', 'Profile of Ann');
    await closed(page);
    await press('Escape');
    await until(() => focused() === trigger);
  });

  it('tells the host of a conversation, once, and the host can stop the rest', async () => {
    const {page, trigger} = await open();
    const told: string[] = [];
    page.addEventListener('customer-start-conversation', event => {
      told.push(event.detail.customer.id);
      event.preventDefault();
    });
    await click(trigger);
    await onItem('View');
    await click(byRole(page, 'menuitem', 'Start conversation'));
    await closed(page);
    expect(told).to.deep.equal(['a/1']);
    expect(focused()).to.equal(trigger);
  });

  it('says so when there is no way to write to somebody', async () => {
    const {page} = await open();
    await click(await findByRole(page, 'button', 'More actions for Visitor from San Diego'));
    await onItem('View');
    await click(byRole(page, 'menuitem', 'Start conversation'));
    await until(() => showsText(page, 'Visitor from San Diego has no email address to write to.'));
  });

  it('has real links where the host gives addresses, with the id encoded', async () => {
    const {page, trigger} = await open({profileHref: '/people/{id}', conversationHref: '#chat-{id}'});
    await click(trigger);
    await onItem('View');
    expect(byRole(page, 'menuitem', 'View').getAttribute('href')).to.equal('/people/a%2F1');
    expect(byRole(page, 'menuitem', 'Start conversation').getAttribute('href')).to.equal('#chat-a%2F1');
  });

  it('follows such a link, with Enter and with Space', async () => {
    const {page, trigger} = await open({conversationHref: '#chat-{id}'});
    for (const key of ['Enter', ' ']) {
      location.hash = '';
      trigger.focus();
      await press('ArrowDown');
      await onItem('View');
      await press('ArrowDown');
      await onItem('Start conversation');
      await press(key);
      await until(() => location.hash === '#chat-a%2F1');
      await closed(page);
    }
    location.hash = '';
  });

  it('does not follow it when the host prevents that', async () => {
    const {page, trigger} = await open({conversationHref: '#chat-{id}'});
    page.addEventListener('customer-start-conversation', event => event.preventDefault());
    trigger.focus();
    await press('ArrowDown');
    await onItem('View');
    await press('ArrowDown');
    await onItem('Start conversation');
    await press('Enter');
    await closed(page);
    await pause(50);
    expect(location.hash).to.equal('');
  });

  it('leaves clicks with Control to the browser', async () => {
    const {page, trigger} = await open({conversationHref: '#chat-{id}'});
    let told = 0;
    page.addEventListener('customer-start-conversation', () => told++);
    await click(trigger);
    await onItem('View');
    const link = byRole(page, 'menuitem', 'Start conversation');
    // A real one would open a tab that the test could not close.
    link.addEventListener('click', event => event.preventDefault());
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true}));
    await closed(page);
    expect(told).to.equal(0);
  });

  it('makes no link of an address that could run something', async () => {
    const {page, trigger} = await open({profileHref: 'javascript:alert({id})'});
    await click(trigger);
    await onItem('View');
    expect(byRole(page, 'menuitem', 'View').localName).to.equal('button');
  });

  for (const forcedColors of ['none', 'active'] as const) {
    it(`shows links as it shows buttons, with forced colours ${forcedColors}`, async function () {
      if (forcedColors === 'active' && !canEmulateMedia) this.skip();
      if (canEmulateMedia) await emulateMedia({forcedColors});
      try {
        const {page, trigger} = await open({conversationHref: '#chat-{id}', permissions: {impersonate: true}});
        await click(trigger);
        await onItem('View');
        const link = byRole(page, 'menuitem', 'Start conversation');
        const button = byRole(page, 'menuitem', 'Impersonate');
        expect(link.localName).to.equal('a');
        expect(look(link)).to.deep.equal(look(button));
        expect(look(link).textDecorationLine).to.equal('none');
        link.focus();
        const focusedLook = look(link);
        button.focus();
        expect(focusedLook).to.deep.equal(look(button));
      } finally {
        if (canEmulateMedia) await emulateMedia({forcedColors: 'none'});
      }
    });
  }

  it('offers the host’s own items and tells the host which was chosen', async () => {
    const {page, trigger} = await open({actions: [{id: 'crm', label: '<b>CRM</b>'}]});
    const told: unknown[] = [];
    page.addEventListener('customer-action', event => told.push(event.detail));
    await click(trigger);
    await onItem('View');
    await click(byRole(page, 'menuitem', '<b>CRM</b>'));
    expect(told).to.deep.equal([{id: 'crm', selection: {ids: ['a/1']}}]);
  });

  it('leaves out what the agent may not do, and itself when nothing is left', async () => {
    const {page, trigger} = await open({permissions: {converse: false, suspend: false, delete: false}});
    await click(trigger);
    await until(() => items(page).length > 0);
    expect(items(page)).to.deep.equal(['View']);
    page.permissions = {view: false, converse: false, suspend: false, delete: false};
    await until(() => allByRole(page, 'button', /More actions/).length === 0);
  });

  it('closes when its row becomes somebody else’s', async () => {
    const {page, trigger} = await open();
    await click(trigger);
    await onItem('View');
    page.query = {sort: {field: 'lastActiveAt', direction: 'asc'}};
    await closed(page);
  });

  it('stays within a narrow page, on either side', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const {page, trigger} = await open({width: 360, dir});
      await click(trigger);
      await onItem('View');
      const menu = byRole(page, 'menu').getBoundingClientRect();
      const button = trigger.getBoundingClientRect();
      expect(menu.left).to.be.at.least(0);
      expect(menu.top).to.be.at.least(button.bottom);
      const [edge, itsEdge] = dir === 'ltr' ? [menu.right, button.right] : [menu.left, button.left];
      expect(Math.abs(edge - itsEdge)).to.be.lessThan(2);
      await press('Escape');
      page.remove();
    }
  });

  it('has no axe violations, closed and open', async () => {
    const {page, trigger} = await open({actions: [{id: 'crm', label: 'CRM'}]});
    expect(await violations(page)).to.deep.equal([]);
    await click(trigger);
    await onItem('View');
    await settled();
    expect(await violations(page)).to.deep.equal([]);
  });
});
