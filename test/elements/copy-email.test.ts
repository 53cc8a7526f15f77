import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, hover, press} from '../support/act.js';
import {announced} from './selection-support.js';
import {
  allByRole,
  byRole,
  find,
  findByRole,
  focusedName,
  mountPage,
  people,
  person,
  showsText,
  until,
} from './support.js';

const COPY = 'Copy ann@example.com';

/** Ann, who has a name and an email, somebody who has the email alone, and somebody without. */
async function open(): Promise<HTMLElementTagNameMap['bedesk-customers']> {
  const customers = [
    person({id: 'ann', name: 'Ann', email: 'ann@example.com', lastActiveAt: 3}),
    person({id: 'alone', email: 'alone@example.com', lastActiveAt: 2}),
    person({id: 'none', name: 'None', lastActiveAt: 1}),
  ];
  const page = await mountPage({source: new MemoryCustomerSource({customers})});
  await until(() => allByRole(page, 'checkbox').length > 1);
  return page;
}

const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
let copied: string[] = [];

function giveClipboard(writeText?: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: writeText && {writeText}});
}

beforeEach(() => {
  copied = [];
  giveClipboard(async text => void copied.push(text));
});

after(() => {
  if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
  else Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the button that copies an email', () => {
  it('is seen while the pointer is in the row', async () => {
    const page = await open();
    expect(allByRole(page, 'button', /^Copy /)).to.deep.equal([]);
    await hover(byRole(page, 'button', 'Ann'));
    expect(allByRole(page, 'button', /^Copy /)).to.have.length(1);
  });

  it('copies with one click, says so, and does not open the profile', async () => {
    const page = await open();
    await hover(byRole(page, 'button', 'Ann'));
    await click(byRole(page, 'button', COPY));
    await until(() => showsText(byRole(page, 'button', COPY), 'Copied'));
    expect(copied).to.deep.equal(['ann@example.com']);
    await until(() => announced(page) === 'Copied');
    expect(allByRole(page, 'dialog')).to.deep.equal([]);
    await until(() => !showsText(byRole(page, 'button', COPY), 'Copied'));
  });

  it('is heard again the second time', async () => {
    const page = await open();
    await hover(byRole(page, 'button', 'Ann'));
    await click(byRole(page, 'button', COPY));
    await until(() => announced(page) === 'Copied');
    const live = find(page, '[aria-live=polite].sr-only');
    const before = live.textContent;
    await click(byRole(page, 'button', COPY));
    await until(() => live.textContent !== before);
    expect(copied).to.have.length(2);
  });

  it('is reached and pressed by keys', async () => {
    const page = await open();
    byRole(page, 'button', 'Ann').focus();
    await press('Tab');
    expect(focusedName()).to.equal(COPY);
    await press('Enter');
    await until(() => copied.join() === 'ann@example.com');
    expect(focusedName()).to.equal(COPY);
  });

  it('is there where the email stands for the name, and not where there is none', async () => {
    const page = await open();
    await hover(byRole(page, 'button', 'alone@example.com'));
    await click(byRole(page, 'button', 'Copy alone@example.com'));
    await until(() => copied.join() === 'alone@example.com');
    await hover(byRole(page, 'button', 'None'));
    expect(byRole(page, 'row', /None/).querySelector('.copy')).to.equal(null);
  });

  it('marks the email instead where there is no clipboard, and does not say that it was copied', async () => {
    giveClipboard();
    const page = await open();
    await hover(byRole(page, 'button', 'Ann'));
    await click(byRole(page, 'button', COPY));
    await until(() => getSelection()?.toString() !== '' || getSelection()?.anchorNode !== null);
    expect(announced(page)).not.to.include('Copied');
    getSelection()?.removeAllRanges();
  });

  it('says so in the profile too, for the eye as well', async () => {
    const page = await open();
    page.openProfile('ann');
    (await findByRole(page, 'button', 'Copy email')).focus();
    await press('Enter');
    await until(() => showsText(byRole(page, 'dialog'), 'Copied'));
    const status = find(page, '.copied');
    expect(status.getBoundingClientRect().width).to.be.greaterThan(20);
  });

  it('does not make rows higher', async () => {
    const page = await mountPage({
      source: new MemoryCustomerSource({customers: people(2, index => ({email: `a${String(index)}@b.example`}))}),
    });
    await until(() => allByRole(page, 'checkbox').length > 1);
    const row = find(page, 'tbody tr');
    const before = row.getBoundingClientRect().height;
    await hover(byRole(page, 'button', 'Person 001'));
    expect(allByRole(page, 'button', /^Copy /)).to.have.length(1);
    expect(row.getBoundingClientRect().height).to.equal(before);
  });

  it('does not bring the email back into a narrow page, where other things matter more', async () => {
    const page = await mountPage({
      source: new MemoryCustomerSource({customers: people(2, index => ({email: `a${String(index)}@b.example`}))}),
      width: 360,
    });
    await until(() => allByRole(page, 'checkbox').length > 1);
    byRole(page, 'button', 'Person 001').focus();
    expect(allByRole(page, 'button', /^Copy /)).to.deep.equal([]);
  });
});
