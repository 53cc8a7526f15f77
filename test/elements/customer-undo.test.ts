import {expect} from '@open-wc/testing';
import {CustomerSourceError} from '../../src/customers/index.js';
import {click, hover, press} from '../support/act.js';
import {actingPage, deferred, requestFor, shownText} from './acts-support.js';
import {allByRole, byRole, find, findByRole, focused, focusedName, settled, until, violations} from './support.js';
import {runAct} from '../../src/store/acts.js';

/** A page on which everybody was just deleted, with the notice of it. */
async function deleted(count = 3) {
  const acting = await actingPage(count);
  acting.ask('delete');
  await until(() => shownText(acting.page).includes('will be deleted.'));
  await click(byRole(acting.page, 'button', 'Delete'));
  await findByRole(acting.page, 'button', 'Undo');
  return acting;
}

async function actedTwice() {
  const acting = await actingPage(4);
  const {signal} = new AbortController();
  const details = {until: null, reason: null};
  await runAct(acting.store, requestFor('suspend', ['p001', 'p002']), {signal, details});
  await runAct(acting.store, requestFor('delete', ['p003']), {signal});
  return acting;
}

describe('undo from the notice', () => {
  it('is offered with its keys, which are said too', async () => {
    const {page} = await deleted();
    expect(byRole(page, 'button', 'Undo').getAttribute('aria-keyshortcuts')).to.equal('Control+Z Meta+Z');
    const said = allByRole(page, 'status').map(shownText).join(' ');
    expect(said).to.match(/3 customers deleted.*Undo with (Ctrl\+Z|⌘Z)\./);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('puts back, and says so', async () => {
    const {page, source} = await deleted();
    await click(byRole(page, 'button', 'Undo'));
    await until(() => shownText(page).includes('3 customers restored'));
    expect(source.people).to.have.length(3);
    expect(allByRole(page, 'button', 'Undo')).to.deep.equal([]);
  });

  it('is reached by F8, left by Escape', async () => {
    const {page} = await deleted();
    const filter = byRole(page, 'button', 'Filter');
    filter.focus();
    await press('F8');
    await until(() => focusedName() === 'Undo');
    await press('Escape');
    expect(focused()).to.equal(filter);
  });

  it('works by Ctrl+Z wherever nobody types', async () => {
    const {page, source} = await deleted();
    const search = byRole(page, 'searchbox');
    search.focus();
    await press('Control+z');
    await settled();
    expect(source.people).to.deep.equal([]);
    byRole(page, 'button', 'Filter').focus();
    await press('Control+z');
    await until(() => source.people.length === 3);
  });

  it('says who was edited since', async () => {
    const {page, source, store, ask} = await actingPage(3);
    ask('suspend');
    await until(() => shownText(page).includes('3 customers will be suspended.'));
    await click(byRole(page, 'button', 'Suspend'));
    await findByRole(page, 'button', 'Undo');
    source.edit('p002', {city: 'Lyon'});
    await click(byRole(page, 'button', 'Undo'));
    await until(() => shownText(page).includes('2 customers restored'));
    expect(shownText(page)).to.include('1 was edited since: Person 002');
    expect(store.state.undoable).to.deep.equal([]);
  });

  it('that fails says why, and tries again', async () => {
    const {page, source} = await deleted();
    source.beforeUndo = () => Promise.reject(new CustomerSourceError('offline', ''));
    await click(byRole(page, 'button', 'Undo'));
    await until(() => shownText(page).includes('This could not be undone'));
    source.beforeUndo = () => Promise.resolve();
    await click(byRole(page, 'button', 'Try again'));
    await until(() => source.people.length === 3);
  });

  it('shows that it goes on, and can be left: its end is told all the same', async () => {
    const {page, source} = await deleted();
    const held = deferred();
    source.beforeUndo = () => held.promise;
    await click(byRole(page, 'button', 'Undo'));
    await until(() => shownText(page).includes('Undoing…'));
    await click(byRole(page, 'button', 'Dismiss'));
    await until(() => !shownText(page).includes('Undoing…'));
    held.resolve();
    await until(() => shownText(page).includes('3 customers restored'));
  });

  it('is offered no more once it was done elsewhere', async () => {
    const {page, source, store} = await deleted();
    await source.undo(store.state.undoable[0]?.undo ?? '');
    await click(byRole(page, 'button', 'Undo'));
    await until(() => shownText(page).includes('This can no longer be undone'));
    expect(store.state.undoable).to.deep.equal([]);
  });

  it('stays while it is looked at', async () => {
    const {page, store} = await deleted();
    await hover(find(page, '.notice'));
    const {notice} = store.state;
    await settled();
    expect(store.state.notice).to.equal(notice);
  });
});

describe('customer-recent-acts', () => {
  it('lists what was done, the newest first, with whom, by whom and when', async () => {
    const {page, store} = await actedTwice();
    store.host.openRecentActs();
    const dialog = await findByRole(page, 'dialog', 'Recent changes');
    const [first, second] = await until(() => {
      const items = allByRole(dialog, 'listitem').map(shownText);
      return items.length === 2 && items;
    });
    expect(first).to.include('Person 003 was deleted');
    expect(second).to.include('2 customers suspended').and.include('Person 001 and Person 002').and.include('by Maya');
    expect(find<HTMLTimeElement>(dialog, 'time').title).to.match(/\d{4}/);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('undoes each by keys, in place, and goes on to the next, at last to Close', async () => {
    const {page, source, store} = await actedTwice();
    store.host.openRecentActs();
    const button = await findByRole(page, 'button', 'Undo: Person 003 was deleted');
    await press('Shift+Tab');
    button.focus();
    await press('Enter');
    await until(() => source.people.length === 4);
    await until(() => focusedName() === 'Undo: 2 customers suspended');
    await press('Enter');
    await until(() => focusedName() === 'Close');
    expect(shownText(byRole(page, 'dialog')).match(/Undone/g)).to.have.length(2);
    expect(source.people.some(({suspension}) => suspension)).to.equal(false);
    await press('Enter');
    await until(() => allByRole(page, 'dialog').length === 0);
  });

  it('says so when there is nothing', async () => {
    const {page, store} = await actingPage(1);
    store.host.openRecentActs();
    await until(() => shownText(page).includes('There is nothing to undo'));
    expect(await violations(page)).to.deep.equal([]);
  });

  it('says why they could not be loaded, and tries again', async () => {
    const {page, source, store} = await actedTwice();
    const {recentActs} = source;
    source.recentActs = () => Promise.reject(new CustomerSourceError('unavailable', 'The server answered 503.'));
    store.host.openRecentActs();
    await until(() => shownText(page).includes('The recent changes could not be loaded'));
    source.recentActs = recentActs;
    await click(byRole(page, 'button', 'Try again'));
    await findByRole(page, 'button', 'Undo: Person 003 was deleted');
  });

  it('says why one could not be undone, at its place', async () => {
    const {page, source, store} = await actedTwice();
    source.beforeUndo = () => Promise.reject(new CustomerSourceError('forbidden', 'Only Maya may'));
    store.host.openRecentActs();
    await click(await findByRole(page, 'button', 'Undo: Person 003 was deleted'));
    await until(() => allByRole(page, 'listitem').some(item => shownText(item).includes('Only Maya may')));
    source.beforeUndo = () => Promise.resolve();
    await click(byRole(page, 'button', 'Undo: Person 003 was deleted'));
    await until(() => source.people.length === 4);
  });
});
