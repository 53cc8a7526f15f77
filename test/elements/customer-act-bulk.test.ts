import {expect} from '@open-wc/testing';
import {CustomerSourceError, type BulkResult} from '../../src/customers/index.js';
import {selectIds} from '../../src/store/selection.js';
import {click, press, type} from '../support/act.js';
import {actingPage, deferred, shownText} from './acts-support.js';
import {allByRole, byRole, find, findByRole, focusedName, people, settled, until, violations} from './support.js';

const SUSPENSION = {since: 1, until: null, reason: null, by: null};

function isClosed(page: Element): boolean {
  return allByRole(page, 'dialog').length === 0;
}

/** Holds before the `at`th customer is changed. */
function holdAt(at: number): {pace(done: number): Promise<void>; go(): void; fail(): void} {
  const {promise, resolve, reject} = deferred();
  return {
    pace: done => (done === at ? promise : Promise.resolve()),
    go: () => resolve(),
    fail: () => reject(new Error('503')),
  };
}

const many = (n: number): BulkResult => ({changed: n, skipped: [], failed: []});

describe('customer-act-dialog: several customers', () => {
  it('says in words who will change, and who will not, and why, with names', async () => {
    const {page, ask} = await actingPage(people(9, index => (index > 3 ? {} : {suspension: SUSPENSION})));
    ask('suspend', [...people(9).map(({id}) => id), 'lost']);
    await findByRole(page, 'dialog', 'Suspend 5 customers?');
    const text = shownText(byRole(page, 'dialog'));
    expect(text).to.include('5 customers will be suspended. Person 005, Person 006, Person 007, and 2 more');
    expect(text).to.include('4 are already suspended: Person 001, Person 002, Person 003, and Person 004');
    expect(text).to.include('1 no longer exists');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('opens to more names than a sentence holds', async () => {
    const {page, ask} = await actingPage(people(9, index => (index > 6 ? {} : {suspension: SUSPENSION})));
    ask('suspend');
    const more = await findByRole(page, 'button', /^7 are already suspended: .*, and 4 more$/);
    await click(more);
    await until(() => allByRole(page, 'listitem', 'Person 005').length === 1);
    expect(allByRole(page, 'listitem', '2 more')).to.have.length(1);
  });

  it('shows that it asks, and its button says why it has to wait', async () => {
    const {page, source, ask} = await actingPage(3);
    const hold = holdAt(-1);
    source.pace = hold.pace;
    ask('delete');
    await findByRole(page, 'dialog', 'Delete 3 customers?');
    await until(() => shownText(page).includes('Checking whom this changes…'));
    const button = byRole(page, 'button', 'Delete');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    hold.go();
    await until(() => !button.hasAttribute('aria-disabled'));
    expect(focusedName()).to.equal('Cancel');
  });

  it('offers nothing but Close when there is nobody to change', async () => {
    const {page, ask} = await actingPage(3);
    ask('unsuspend');
    const dialog = await findByRole(page, 'dialog', 'There is nobody to unsuspend');
    expect(allByRole(dialog, 'button').map(button => button.textContent.trim())).to.deep.equal(['Close']);
    await until(() => focusedName() === 'Close');
    await press('Enter');
    await until(() => isClosed(page));
  });

  it('says why the dry run failed, and tries again', async () => {
    const {page, source, ask} = await actingPage(3);
    source.pace = () => Promise.reject(new CustomerSourceError('unavailable', 'The server answered 503.'));
    ask('delete');
    await findByRole(page, 'dialog', 'It is not known whom this would change');
    expect(shownText(page)).to.include('The server answered 503.');
    source.pace = () => Promise.resolve();
    await until(() => focusedName() === 'Try again');
    await press('Enter');
    await findByRole(page, 'dialog', 'Delete 3 customers?');
    await until(() => shownText(page).includes('3 customers will be deleted.'));
  });

  it('closes when all is done, and tells, with who was left out and a way back', async () => {
    const {page, source, store, ask} = await actingPage(people(4, index => (index ? {} : {suspension: SUSPENSION})));
    store.select(selectIds(source.people.map(({id}) => id)));
    ask('suspend');
    await until(() => shownText(page).includes('3 customers will be suspended.'));
    // The bulk bar, which comes when it does, has a button of that name too.
    await click(byRole(find(page, 'customer-act-dialog'), 'button', 'Suspend'));
    await until(() => isClosed(page) && shownText(page).includes('3 customers suspended'));
    expect(shownText(page)).to.include('1 is already suspended: Person 001');
    expect(store.state.selected.count).to.equal(0);
    await click(await findByRole(page, 'button', 'Undo'));
    await until(() => shownText(page).includes('3 customers restored'));
    expect(source.people.filter(({suspension}) => suspension)).to.have.length(1);
  });
});

describe('customer-act-dialog: more than a thousand', () => {
  for (const typed of ['1259', '1,259', '1 259', '1.259', '١٬٢٥٩', '१२५९'])
    it(`goes on once the number is typed: ${typed}`, async () => {
      const {page, source, ask} = await actingPage(2);
      const given: unknown[] = [];
      source.remove = async (_selection, options) => {
        given.push(options?.expected);
        return many(1259);
      };
      ask('delete');
      const field = await findByRole<HTMLInputElement>(page, 'textbox', 'Type 1,259 to go on');
      const button = byRole(page, 'button', 'Delete');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      field.value = typed;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      await until(() => !button.hasAttribute('aria-disabled'));
      await click(button);
      await until(() => isClosed(page));
      expect(given).to.deep.equal([undefined, 1259]);
    });

  it('says what is missing when the button is pressed too early', async () => {
    const {page, source, ask} = await actingPage(2);
    source.remove = async () => many(1001);
    ask('delete');
    await findByRole(page, 'textbox', 'Type 1,001 to go on');
    await click(byRole(page, 'button', 'Delete'));
    await until(() => shownText(page).includes('Type the number 1,001 first.'));
    expect(focusedName()).to.equal('Type 1,001 to go on');
    await type('12a1001');
    expect(byRole(page, 'button', 'Delete').getAttribute('aria-disabled')).to.equal('true');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('is not asked for a thousand', async () => {
    const {page, source, ask} = await actingPage(2);
    source.remove = async () => many(1000);
    ask('delete');
    await findByRole(page, 'dialog', 'Delete 1,000 customers?');
    expect(allByRole(page, 'textbox')).to.deep.equal([]);
  });
});

describe('customer-act-dialog: an act on several that takes its time', () => {
  it('shows how far it is', async () => {
    const {page, source, ask} = await actingPage(4);
    const hold = holdAt(2);
    source.pace = hold.pace;
    ask('delete');
    await until(() => shownText(page).includes('4 customers will be deleted.'));
    await click(byRole(page, 'button', 'Delete'));
    await until(() => shownText(page).includes('2 of 4'));
    const bar = byRole<HTMLProgressElement>(page, 'progressbar', 'Deleting…');
    expect([bar.value, bar.max]).to.deep.equal([2, 4]);
    expect(await violations(page)).to.deep.equal([]);
    hold.go();
    await until(() => isClosed(page));
  });

  it('stops, and says what was done; that can be undone', async () => {
    const {page, source, ask} = await actingPage(4);
    const hold = holdAt(2);
    source.pace = hold.pace;
    ask('delete');
    await until(() => shownText(page).includes('4 customers will be deleted.'));
    await click(byRole(page, 'button', 'Delete'));
    await until(() => shownText(page).includes('2 of 4') && focusedName() === 'Cancel');
    await press('Escape');
    await until(() => shownText(page).includes('Stopping…'));
    hold.go();
    await findByRole(page, 'dialog', 'Not everybody was deleted');
    expect(shownText(page)).to.include('2 of 4 were deleted before it was stopped.');
    await click(byRole(page, 'button', 'Undo what was done'));
    await until(() => isClosed(page) && shownText(page).includes('2 customers restored'));
    expect(source.people).to.have.length(4);
  });

  it('can be left while it stops; its end is told by a notice', async () => {
    const {page, source, ask} = await actingPage(4);
    const hold = holdAt(2);
    source.pace = hold.pace;
    ask('delete');
    await until(() => shownText(page).includes('4 customers will be deleted.'));
    await click(byRole(page, 'button', 'Delete'));
    await until(() => shownText(page).includes('2 of 4'));
    await press('Escape', 'Escape');
    await until(() => isClosed(page));
    hold.go();
    await until(() => shownText(page).includes('2 customers deleted'));
  });

  it('fails in the middle: says what was done and why; the rest can be done', async () => {
    const {page, source, ask} = await actingPage(4);
    const hold = holdAt(3);
    source.pace = hold.pace;
    ask('suspend');
    await until(() => shownText(page).includes('4 customers will be suspended.'));
    await click(byRole(page, 'button', 'Suspend'));
    await until(() => shownText(page).includes('3 of 4'));
    hold.fail();
    await findByRole(page, 'dialog', 'Not everybody was suspended');
    expect(shownText(page)).to.include('3 of 4 were suspended before it failed.');
    expect(shownText(page)).to.include('The server answered 503.');
    expect(allByRole(page, 'alert').some(alert => shownText(alert).includes('3 of 4'))).to.equal(true);
    expect(await violations(page)).to.deep.equal([]);
    source.pace = () => Promise.resolve();
    await until(() => focusedName() === 'Try again');
    await press('Enter');
    await until(() => shownText(page).includes('1 customer will be suspended.'));
    expect(shownText(page)).to.include('3 are already suspended');
    await click(byRole(page, 'button', 'Suspend'));
    await until(() => isClosed(page));
    expect(source.people.every(({suspension}) => suspension)).to.equal(true);
  });

  it('changes nothing when more match than were confirmed, and asks again', async () => {
    const {page, source, store} = await actingPage(3);
    const {query} = store.state;
    const selection = {query, context: store.viewContext(), except: []};
    store.host.openAct({act: 'delete', selection, count: null});
    await findByRole(page, 'dialog', 'Delete 3 customers?');
    source.people = people(4);
    await click(byRole(page, 'button', 'Delete'));
    await until(() => shownText(page).includes('More customers match now than a moment ago. Look again.'));
    await findByRole(page, 'dialog', 'Delete 4 customers?');
    expect(source.people).to.have.length(4);
    await until(() => !byRole(page, 'button', 'Delete').hasAttribute('aria-disabled'));
    await click(byRole(page, 'button', 'Delete'));
    await until(() => isClosed(page) && source.people.length === 0);
  });

  it('is over when the page gets another source', async () => {
    const {page, ask} = await actingPage(3);
    ask('delete');
    await findByRole(page, 'dialog');
    page.source = (await actingPage(1)).source;
    await until(() => isClosed(page));
    await settled();
  });
});
