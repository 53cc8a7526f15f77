import {expect} from '@open-wc/testing';
import {press, type} from '../support/act.js';
import {allByRole, findByRole, pause, until} from '../elements/support.js';
import {openDesk} from './desk.js';

describe('an agent without a mouse', () => {
  it('suspends somebody from their row, with a reason and an end, and takes it back', async () => {
    const {page, agent, stored, count} = await openDesk(30);
    await agent.tabTo('More actions for Person 003');
    await press('Enter');
    await agent.isTakenTo('View');
    await agent.choose('Suspend…');
    await agent.isTakenTo(/^Reason/);
    await type('Spam');
    await agent.tabTo('7 days');
    await press('ArrowRight');
    await agent.isTakenTo('30 days');
    await press('Enter');
    await agent.hears('Person 003 was suspended');
    await agent.isTakenTo('More actions for Person 003');
    const suspension = (await stored('p003'))?.suspension;
    expect(suspension?.reason).to.equal('Spam');
    expect(suspension?.by).to.deep.equal({id: 'kim', name: 'Kim Berg'});
    expect(Math.round(((suspension?.until ?? 0) - (suspension?.since ?? 0)) / 86_400_000)).to.equal(30);
    await findByRole(page, 'tab', 'Suspended, 1');

    await press('Control+z');
    await agent.hears('1 customer restored');
    expect((await stored('p003'))?.suspension).to.equal(null);
    expect(await count('suspended')).to.equal(0);
  });

  it('suspends several, after reading whom, and undoes it from the message', async () => {
    const {page, agent, source, count} = await openDesk(30);
    await source.suspend?.({ids: ['p003']}, {until: null, reason: 'Before'});
    await findByRole(page, 'tab', 'Suspended, 1');
    await agent.tabTo('Select Person 002');
    await press(' ', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await agent.hears('3 selected');
    await agent.tabTo('Clear selection', 'Shift+Tab');
    for (let step = 0; step < 6 && !agent.isOn('Suspend'); step++) await press('ArrowRight');
    await press('Enter');
    await agent.isTakenTo(/^Reason/);
    await agent.hears('2 customers will be suspended.');
    await agent.hears('1 is already suspended: ');
    await agent.tabTo('Suspend');
    await press('Enter');
    await agent.hears('2 customers suspended');
    expect(await count('suspended')).to.equal(3);

    await press('F8');
    await agent.isTakenTo('Undo');
    await press('Enter');
    await agent.hears('2 customers restored');
    expect(await count('suspended')).to.equal(1);
    expect((await source.get('p003'))?.suspension?.reason).to.equal('Before');
  });

  it('deletes everybody who matches, by typing how many, and brings them back from the recent changes', async () => {
    const {agent, count} = await openDesk(1100);
    await agent.tabTo('Search by name or email');
    await type('person');
    await agent.hears('1,100 customers');
    await agent.tabTo('Select all on this page');
    await press(' ');
    await agent.hears('50 selected');
    await agent.tabTo('Clear selection', 'Shift+Tab');
    await press('ArrowRight');
    await agent.isTakenTo('Select all 1,100 that match');
    await press('Enter');
    await agent.hears('All 1,100 that match selected');
    for (let step = 0; step < 6 && !agent.isOn('Delete'); step++) await press('ArrowRight');
    await press('Enter');
    await agent.hears('1,100 customers will be deleted.');
    await agent.tabTo(/^Type 1,100/, 'Shift+Tab');
    await type('1100');
    await press('Enter');
    await agent.hears('1,100 customers deleted');
    expect(await count('all')).to.equal(0);

    await agent.tabTo('Recent changes', 'Shift+Tab');
    await press('Enter');
    await agent.tabTo(/^Undo: 1,100 customers deleted/, 'Shift+Tab');
    await press('Enter');
    await becomes(() => count('all'), 1100);
  });

  it('lifts suspensions in their tab', async () => {
    const {page, agent, source, count} = await openDesk(12);
    await source.suspend?.({ids: ['p001', 'p002']}, {until: null, reason: null});
    await findByRole(page, 'tab', 'Suspended, 2');
    await agent.tabTo('All, 12');
    await press('End');
    await agent.isTakenTo('Suspended, 2');
    await press('Enter');
    await until(() => allByRole(page, 'columnheader', /Until/).length === 1);
    await agent.tabTo('Select all on this page');
    await press(' ');
    await agent.hears('2 selected');
    await agent.tabTo('Clear selection', 'Shift+Tab');
    for (let step = 0; step < 6 && !agent.isOn('Unsuspend'); step++) await press('ArrowRight');
    await press('Enter');
    await agent.hears('2 customers will be unsuspended.');
    await agent.tabTo('Unsuspend');
    await press('Enter');
    await agent.hears('2 customers unsuspended');
    expect(await count('suspended')).to.equal(0);
  });

  it('edits a profile, settles a conflict, and takes it back', async () => {
    const {page, agent, source, stored} = await openDesk(5);
    await agent.tabTo('Person 002');
    await press('Enter');
    await findByRole(page, 'dialog', 'Profile of Person 002');
    await agent.tabTo('Edit');
    await press('Enter');
    await agent.isTakenTo('Name');
    await press('Control+a');
    await type('Ann Smith');
    await source.update?.('p002', {name: 'Anne Smith', city: 'Lima'});
    await agent.tabTo('Save');
    await press('Enter');
    await findByRole(page, 'button', 'Save this');
    expect((await stored('p002'))?.name).to.equal('Anne Smith');
    await agent.tabTo(/Ann Smith/);
    await press(' ');
    await agent.tabTo('Save this');
    await press('Enter');
    await agent.hears('Ann Smith was saved');
    expect((await stored('p002'))?.name).to.equal('Ann Smith');
    expect((await stored('p002'))?.city).to.equal('Lima');
    await agent.tabTo('Close', 'Shift+Tab');
    await press('Enter');
    await agent.isTakenTo(/Ann Smith/);
    await press('Control+z');
    await agent.hears('1 customer restored');
    expect((await stored('p002'))?.name).to.equal('Anne Smith');
  });

  it('is stopped, held and replaced by the host, and is back where they were', async () => {
    const {page, agent, source, stored, count} = await openDesk(5);
    const start = async (): Promise<void> => {
      await agent.tabTo('More actions for Person 002');
      await press('Enter');
      await agent.isTakenTo('View');
      await agent.choose('Delete…');
      await agent.isTakenTo('Cancel');
      await press('Tab', 'Enter');
    };
    let step: 'veto' | 'hold' | 'replace' = 'veto';
    let signal: AbortSignal | undefined;
    page.addEventListener('customers-before-delete', event => {
      if (step === 'veto') event.preventDefault();
      if (step === 'hold') {
        ({signal} = event);
        event.waitUntil(new Promise(() => undefined));
      }
      if (step === 'replace') {
        event.respondWith(
          Promise.resolve(source.remove?.(event.detail.selection)).then(() => ({changed: 1, skipped: [], failed: []})),
        );
      }
    });
    await start();
    await agent.isTakenTo('More actions for Person 002');
    expect(await stored('p002')).not.to.equal(null);

    step = 'hold';
    await start();
    await until(() => signal);
    await agent.hears('Waiting for permission to go on');
    await press('Escape');
    await until(() => signal?.aborted);
    await agent.isTakenTo('More actions for Person 002');
    expect(await count('all')).to.equal(5);

    step = 'replace';
    await start();
    await agent.hears('Person 002 was deleted');
    expect(await count('all')).to.equal(4);
  });

  it('reads what was done when the storage fails in the middle, and undoes it', async () => {
    const {agent, count} = await openDesk(2600);
    const {put} = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'deleted' && ++puts > 1200) throw new DOMException('No space', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await agent.tabTo('Select all on this page');
      await press(' ');
      await agent.hears('50 selected');
      await agent.tabTo('Clear selection', 'Shift+Tab');
      await press('ArrowRight');
      await agent.isTakenTo('Select all 2,600 that match');
      await press('Enter');
      for (let step = 0; step < 6 && !agent.isOn('Delete'); step++) await press('ArrowRight');
      await press('Enter');
      await agent.hears('2,600 customers will be deleted.');
      await agent.tabTo(/^Type 2,600/, 'Shift+Tab');
      await type('2600');
      await press('Enter');
      await agent.hears('1,000 of 2,600 were deleted before it failed.');
      await agent.hears('The storage of this browser is full');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await count('all')).to.equal(1600);
    await agent.tabTo('Undo what was done', 'Shift+Tab');
    await press('Enter');
    await becomes(() => count('all'), 2600);
  });
});

/** Waits until what is looked up is the value. */
async function becomes(look: () => Promise<number>, value: number): Promise<void> {
  const end = performance.now() + 30_000;
  while ((await look()) !== value) {
    if (performance.now() > end) throw new Error(`It never became ${String(value)}, but is ${String(await look())}`);
    await pause(100);
  }
}
