import {expect} from '@open-wc/testing';
import {CustomerSourceError} from '../../src/customers/index.js';
import {click, press, type} from '../support/act.js';
import {actingPage, deferred, shownText} from './acts-support.js';
import {allByRole, byRole, findByRole, focused, focusedName, people, settled, until, violations} from './support.js';

const SUSPENSION = {since: 1, until: null, reason: null, by: null};

function isClosed(page: Element): boolean {
  return allByRole(page, 'dialog').length === 0;
}

describe('customer-act-dialog: one customer', () => {
  it('asks by name, says what suspension does, and suspends for seven days unless told otherwise', async () => {
    const {page, source, ask} = await actingPage();
    ask('suspend', ['p002']);
    const dialog = await findByRole(page, 'dialog', 'Suspend Person 002?');
    expect(shownText(dialog)).to.include('They can no longer sign in');
    expect(byRole<HTMLInputElement>(page, 'radio', '7 days').checked).to.equal(true);
    expect(focusedName()).to.match(/^Reason/);
    expect(await violations(page)).to.deep.equal([]);
    const before = Date.now();
    await click(byRole(page, 'button', 'Suspend'));
    await until(() => isClosed(page));
    const {until: end, reason} = source.people.find(({id}) => id === 'p002')?.suspension ?? {};
    expect(end).to.be.within(before + 7 * 86_400_000, Date.now() + 7 * 86_400_000);
    expect(reason).to.equal(null);
    await until(() => shownText(page).includes('Person 002 was suspended'));
  });

  it('is worked by keys alone: a reason, an end, and yes', async () => {
    const {page, source, ask} = await actingPage();
    ask('suspend', ['p001']);
    await findByRole(page, 'dialog');
    const select = byRole<HTMLSelectElement>(page, 'combobox', /^Reason/);
    await until(() => focused() === select);
    select.value = 'Fraud';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await press('Tab');
    expect(focusedName()).to.equal('7 days');
    await press('ArrowRight');
    await until(() => byRole<HTMLInputElement>(page, 'radio', '30 days').checked);
    await press('Enter');
    await until(() => isClosed(page));
    const {reason, until: end} = source.people.find(({id}) => id === 'p001')?.suspension ?? {};
    expect(reason).to.equal('Fraud');
    expect(end).to.be.greaterThan(Date.now() + 29 * 86_400_000);
  });

  it('takes a reason in one’s own words, and no end', async () => {
    const {page, source, ask} = await actingPage();
    ask('suspend', ['p001']);
    await findByRole(page, 'dialog');
    const select = byRole<HTMLSelectElement>(page, 'combobox', /^Reason/);
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    const own = await findByRole(page, 'textbox', 'In your own words');
    own.focus();
    await type('Called names');
    await click(byRole(page, 'radio', 'No end'));
    await until(() => shownText(page).includes('Lasts until somebody lifts it.'));
    await click(byRole(page, 'button', 'Suspend'));
    await until(() => isClosed(page));
    expect(source.people[0]?.suspension).to.deep.include({reason: 'Called names', until: null});
  });

  it('takes a day, until its end in the page’s time zone, and none that is over', async () => {
    const {page, source, ask} = await actingPage();
    ask('suspend', ['p001']);
    await findByRole(page, 'dialog');
    await click(byRole(page, 'radio', 'Date…'));
    const day = await findByRole<HTMLInputElement>(page, 'date', 'Last day');
    await click(byRole(page, 'button', 'Suspend'));
    await until(() => shownText(page).includes('Choose a day from today on.'));
    expect(focused()).to.equal(day);
    const set = (value: string): void => {
      day.value = value;
      day.dispatchEvent(new Event('input', {bubbles: true}));
    };
    set('2020-01-01');
    await click(byRole(page, 'button', 'Suspend'));
    expect(day.getAttribute('aria-invalid')).to.equal('true');
    expect(source.calls).to.deep.equal([]);
    set('2040-02-29');
    await until(() => shownText(page).includes('Lifts itself on Wednesday, February 29, 2040'));
    await click(byRole(page, 'button', 'Suspend'));
    await until(() => isClosed(page));
    expect(source.people[0]?.suspension?.until).to.equal(new Date(2040, 1, 29, 23, 59, 59, 999).getTime());
  });

  it('says it in the host’s words, with the host’s reasons', async () => {
    const {page, ask} = await actingPage(2, {suspensionHint: 'No chat.', suspensionReasons: ['Unpaid bills']});
    ask('suspend', ['p001']);
    const dialog = await findByRole(page, 'dialog');
    expect(shownText(dialog)).to.include('No chat.');
    const {options} = byRole<HTMLSelectElement>(page, 'combobox', /^Reason/);
    expect([...options].map(({text}) => text)).to.deep.equal(['No reason given', 'Unpaid bills', 'Other…']);
  });

  it('asks before it deletes, from Cancel, and says whether that can be undone', async () => {
    const {page, source, ask} = await actingPage(3);
    ask('delete', ['p001']);
    const dialog = await findByRole(page, 'dialog', 'Delete Person 001?');
    expect(shownText(dialog)).to.include('You can undo this for 30 days.');
    await until(() => focusedName() === 'Cancel');
    await press('Escape');
    await until(() => isClosed(page));
    Object.assign(source, {undo: undefined});
    ask('delete', ['p001']);
    await findByRole(page, 'dialog', 'Delete Person 001?');
    expect(shownText(page)).to.include('This cannot be undone.');
    await click(byRole(page, 'button', 'Delete'));
    await until(() => isClosed(page) && source.people.length === 2);
  });

  it('gives the focus back when it is left, and to the first row when the opener is gone', async () => {
    const {page, ask} = await actingPage(3);
    const opener = byRole(page, 'button', 'Filter');
    opener.focus();
    ask('delete', ['p001']);
    await until(() => focusedName() === 'Cancel');
    await press('Escape');
    await until(() => focused() === opener);
    const button = document.createElement('button');
    button.slot = 'actions';
    page.append(button);
    button.focus();
    ask('delete', ['p001']);
    await until(() => focusedName() === 'Cancel');
    button.remove();
    await click(byRole(page, 'button', 'Delete'));
    await until(() => focusedName() === 'Person 002');
  });

  it('stays with the reason when the source refuses, and tries again', async () => {
    const {page, source, ask} = await actingPage(2);
    const suspend = source.suspend;
    source.suspend = () => Promise.reject(new CustomerSourceError('forbidden', 'Not on Sundays'));
    ask('suspend', ['p001']);
    await findByRole(page, 'dialog');
    await click(byRole(page, 'button', 'Suspend'));
    await until(() => allByRole(page, 'alert').some(alert => shownText(alert).includes('Not on Sundays')));
    source.suspend = suspend;
    await click(byRole(page, 'button', 'Suspend'));
    await until(() => isClosed(page));
  });

  it('says so when nothing came of it', async () => {
    const {page, ask} = await actingPage(people(2, () => ({suspension: SUSPENSION})));
    ask('suspend', ['p001']);
    await findByRole(page, 'dialog');
    await click(byRole(page, 'button', 'Suspend'));
    await findByRole(page, 'dialog', 'Nothing was changed');
    expect(shownText(page)).to.include('1 is already suspended: Person 001');
    await until(() => focusedName() === 'Close');
  });

  it('ends a suspension without a question, and tells with a way back', async () => {
    const {page, source, ask} = await actingPage(people(2, () => ({suspension: SUSPENSION})));
    ask('unsuspend', ['p001']);
    await until(() => shownText(page).includes('Person 001 was unsuspended'));
    expect(isClosed(page)).to.equal(true);
    await click(await findByRole(page, 'button', 'Undo'));
    await until(() => source.people.every(({suspension}) => suspension));
  });
});

describe('customer-act-dialog: the host', () => {
  it('vetoes: the dialog closes, nothing is said, the focus is back', async () => {
    const {page, source, ask} = await actingPage(2);
    page.addEventListener('customers-before-delete', event => event.preventDefault());
    const opener = byRole(page, 'button', 'Filter');
    opener.focus();
    ask('delete', ['p001']);
    await click(await findByRole(page, 'button', 'Delete'));
    await until(() => isClosed(page) && focused() === opener);
    await settled();
    expect(source.people).to.have.length(2);
    expect(allByRole(page, 'button', 'Dismiss')).to.deep.equal([]);
  });

  it('holds: the dialog waits, and Cancel gives it up', async () => {
    const {page, source, ask} = await actingPage(2);
    const held = deferred<boolean>();
    let signal: AbortSignal | undefined;
    page.addEventListener('customers-before-delete', event => {
      event.waitUntil(held.promise);
      ({signal} = event);
    });
    ask('delete', ['p001']);
    await click(await findByRole(page, 'button', 'Delete'));
    await until(() => signal && shownText(page).includes('Waiting for permission'));
    await until(() => focusedName() === 'Cancel');
    await press('Enter');
    await until(() => isClosed(page));
    expect(signal?.aborted).to.equal(true);
    held.resolve(true);
    await settled();
    expect(source.people).to.have.length(2);
  });

  it('holds an act without a dialog: a notice waits, and Cancel gives it up', async () => {
    const {page, source, ask} = await actingPage(people(2, () => ({suspension: SUSPENSION})));
    page.addEventListener('customers-before-unsuspend', event => event.waitUntil(new Promise(() => undefined)));
    ask('unsuspend', ['p001']);
    await until(() => shownText(page).includes('Waiting for permission'));
    await click(byRole(page, 'button', 'Cancel'));
    await until(() => !shownText(page).includes('Waiting for permission'));
    expect(source.people.every(({suspension}) => suspension)).to.equal(true);
  });

  it('does it itself: what it says is told', async () => {
    const {page, source, ask} = await actingPage(4);
    page.addEventListener('customers-before-delete', event =>
      event.respondWith(Promise.resolve({changed: 3, skipped: [{code: 'vip', count: 1}]})),
    );
    ask('delete');
    await findByRole(page, 'dialog', 'Delete 4 customers?');
    await click(byRole(page, 'button', 'Delete'));
    await until(() => shownText(page).includes('3 customers deleted'));
    expect(shownText(page)).to.include('1 was left out (vip)');
    expect(source.people).to.have.length(4);
  });

  it('hides our message by preventDefault(); the dialog stays of use', async () => {
    const {page, source, ask} = await actingPage(3);
    let retry: (() => void) | undefined;
    page.addEventListener('customers-error', event => {
      event.preventDefault();
      ({retry} = event.detail);
    });
    source.pace = done => (done === 1 ? Promise.reject(new Error('503')) : Promise.resolve());
    ask('delete');
    await findByRole(page, 'dialog', 'Delete 3 customers?');
    await click(byRole(page, 'button', 'Delete'));
    await findByRole(page, 'dialog', 'Not everybody was deleted');
    expect(shownText(page)).not.to.include('did not answer');
    expect(shownText(page)).to.include('1 of 3 was deleted before it failed.');
    source.pace = () => Promise.resolve();
    retry?.();
    await until(() => shownText(page).includes('2 customers will be deleted.'));
  });
});
