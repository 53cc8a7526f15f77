import {expect} from '@open-wc/testing';
import {press, type} from '../support/act.js';
import {allByRole, find, findByRole, pause, until} from '../elements/support.js';
import {LANGUAGES, openDesk} from './desk.js';

for (const lang of LANGUAGES) {
  describe(`an agent without a mouse, in ${lang}`, () => {
    it('suspends somebody from their row, with a reason and an end, and takes it back', async () => {
      const {page, agent, stored, count, t, n} = await openDesk(30, lang);
      await agent.tabTo(t.moreActions('Person 003'));
      await press('Enter');
      await agent.isTakenTo(t.view);
      await agent.choose(t.personAct.suspend);
      await agent.isTakenTo(startOf(t.actDialog.reason));
      await agent.pick(t.actDialog.reasons.spam);
      await agent.tabTo(t.actDialog.days(7, n(7)));
      await press('ArrowDown');
      await agent.isTakenTo(t.actDialog.days(30, n(30)));
      await press('Enter');
      await agent.hears(t.acted.suspend('Person 003'));
      await agent.isTakenTo(t.moreActions('Person 003'));
      const suspension = (await stored('p003'))?.suspension;
      expect(suspension?.reason).to.equal(t.actDialog.reasons.spam);
      expect(suspension?.by).to.deep.equal({id: 'kim', name: 'Kim Berg'});
      expect(Math.round(((suspension?.until ?? 0) - (suspension?.since ?? 0)) / 86_400_000)).to.equal(30);
      await findByRole(page, 'tab', t.tabCount(t.tab.suspended, n(1)));

      await press('Control+z');
      await agent.hears(t.undoing.done(1, n(1)));
      expect((await stored('p003'))?.suspension).to.equal(null);
      await becomes(() => count('suspended'), 0);
    });

    it('suspends several, after reading whom, and undoes it from the message', async () => {
      const {page, agent, source, count, t, n} = await openDesk(30, lang);
      await source.suspend?.({ids: ['p003']}, {until: null, reason: 'Before'});
      await findByRole(page, 'tab', t.tabCount(t.tab.suspended, n(1)));
      await agent.tabTo(t.selectPerson('Person 002'));
      await press(' ', 'Shift+ArrowDown', 'Shift+ArrowDown');
      await agent.hears(t.selectedCount(3, n(3)));
      await agent.tabTo(t.clearSelection, 'Shift+Tab');
      await agent.goForwardTo(t.bulkAct.suspend);
      await press('Enter');
      await agent.isTakenTo(startOf(t.actDialog.reason));
      await agent.hears(t.actDialog.will.suspend(2, n(2)));
      await agent.hears(t.skipped['already-suspended'](1, n(1)));
      await agent.tabTo(t.actDialog.confirm.suspend);
      await press('Enter');
      await agent.hears(t.actedMany.suspend(2, n(2)));
      await becomes(() => count('suspended'), 3);

      await press('F8');
      await agent.isTakenTo(t.undoing.undo);
      await press('Enter');
      await agent.hears(t.undoing.done(2, n(2)));
      await becomes(() => count('suspended'), 1);
      expect((await source.get('p003'))?.suspension?.reason).to.equal('Before');
    });

    it('deletes everybody who matches, by typing how many, and brings them back from the recent changes', async () => {
      const {page, agent, count, t, n} = await openDesk(1100, lang);
      await agent.tabTo(t.search);
      await type('person');
      // It is told before and after that there are so many.
      await until(() => page.query.search === 'person' && find(page, 'table').ariaBusy === 'false');
      await agent.hears(t.customers(1100, n(1100)));
      await agent.tabTo(t.selectPage);
      await press(' ');
      await agent.hears(t.selectedCount(50, n(50)));
      await agent.tabTo(t.clearSelection, 'Shift+Tab');
      await agent.goForwardTo(t.selectAll(1100, n(1100)));
      await press('Enter');
      await agent.hears(t.allSelected(1100, n(1100)));
      await agent.goForwardTo(t.bulkAct.delete);
      await press('Enter');
      await agent.hears(t.actDialog.will.delete(1100, n(1100)));
      await agent.tabTo(startOf(t.actDialog.typeNumber(n(1100))), 'Shift+Tab');
      await type('1100');
      await press('Enter');
      await agent.hears(t.actedMany.delete(1100, n(1100)));
      await becomes(() => count('all'), 0);

      await agent.tabTo(t.recentActs.title, 'Shift+Tab');
      await press('Enter');
      await agent.tabTo(startOf(t.recentActs.undo(t.actedMany.delete(1100, n(1100)))), 'Shift+Tab');
      await press('Enter');
      await becomes(() => count('all'), 1100);
    });

    it('lifts suspensions in their tab', async () => {
      const {page, agent, source, count, t, n} = await openDesk(12, lang);
      await source.suspend?.({ids: ['p001', 'p002']}, {until: null, reason: null});
      await findByRole(page, 'tab', t.tabCount(t.tab.suspended, n(2)));
      await agent.tabTo(t.tabCount(t.tab.all, n(12)));
      await press('End');
      await agent.isTakenTo(t.tabCount(t.tab.suspended, n(2)));
      await press('Enter');
      await until(() => allByRole(page, 'columnheader', startOf(t.column.suspendedUntil)).length === 1);
      await agent.tabTo(t.selectPage);
      await press(' ');
      await agent.hears(t.selectedCount(2, n(2)));
      await agent.tabTo(t.clearSelection, 'Shift+Tab');
      await agent.goForwardTo(t.bulkAct.unsuspend);
      await press('Enter');
      await agent.hears(t.actDialog.will.unsuspend(2, n(2)));
      await agent.tabTo(t.actDialog.confirm.unsuspend);
      await press('Enter');
      await agent.hears(t.actedMany.unsuspend(2, n(2)));
      await becomes(() => count('suspended'), 0);
    });

    it('edits a profile, settles a conflict, and takes it back', async () => {
      const {page, agent, source, stored, t, n} = await openDesk(5, lang);
      await agent.tabTo('Person 002');
      await press('Enter');
      await findByRole(page, 'dialog', t.profileOf('Person 002'));
      await agent.tabTo(t.edit.edit);
      await press('Enter');
      await agent.isTakenTo(t.field.name);
      await press('Control+a');
      await type('Ann Smith');
      await source.update?.('p002', {name: 'Anne Smith', city: 'Lima'});
      await agent.tabTo(t.edit.save);
      await press('Enter');
      await findByRole(page, 'button', t.edit.saveChosen);
      expect((await stored('p002'))?.name).to.equal('Anne Smith');
      await agent.tabTo(/Ann Smith/);
      await press(' ');
      await agent.tabTo(t.edit.saveChosen);
      await press('Enter');
      await agent.hears(t.edit.saved('Ann Smith'));
      expect((await stored('p002'))?.name).to.equal('Ann Smith');
      expect((await stored('p002'))?.city).to.equal('Lima');
      await agent.tabTo(t.close, 'Shift+Tab');
      await press('Enter');
      await agent.isTakenTo(/Ann Smith/);
      await press('Control+z');
      await agent.hears(t.undoing.done(1, n(1)));
      expect((await stored('p002'))?.name).to.equal('Anne Smith');
    });

    it('is stopped, held and replaced by the host, and is back where they were', async () => {
      const {page, agent, source, stored, count, t} = await openDesk(5, lang);
      const start = async (): Promise<void> => {
        await agent.tabTo(t.moreActions('Person 002'));
        await press('Enter');
        await agent.isTakenTo(t.view);
        await agent.choose(t.personAct.delete);
        await agent.isTakenTo(t.cancel);
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
            Promise.resolve(source.remove?.(event.detail.selection)).then(() => ({
              changed: 1,
              skipped: [],
              failed: [],
            })),
          );
        }
      });
      await start();
      await agent.isTakenTo(t.moreActions('Person 002'));
      expect(await stored('p002')).not.to.equal(null);

      step = 'hold';
      await start();
      await until(() => signal);
      await agent.hears(t.actDialog.waiting);
      await press('Escape');
      await until(() => signal?.aborted);
      await agent.isTakenTo(t.moreActions('Person 002'));
      await becomes(() => count('all'), 5);

      step = 'replace';
      await start();
      await agent.hears(t.acted.delete('Person 002'));
      await becomes(() => count('all'), 4);
    });

    it('reads what was done when the storage fails in the middle, and undoes it', async () => {
      const {agent, count, t, n} = await openDesk(2600, lang);
      const {put} = IDBObjectStore.prototype;
      let puts = 0;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
        if (this.name === 'deleted' && ++puts > 1200) throw new DOMException('No space', 'QuotaExceededError');
        return put.apply(this, args);
      };
      try {
        await agent.tabTo(t.selectPage);
        await press(' ');
        await agent.hears(t.selectedCount(50, n(50)));
        await agent.tabTo(t.clearSelection, 'Shift+Tab');
        await agent.goForwardTo(t.selectAll(2600, n(2600)));
        await press('Enter');
        await agent.goForwardTo(t.bulkAct.delete);
        await press('Enter');
        await agent.hears(t.actDialog.will.delete(2600, n(2600)));
        await agent.tabTo(startOf(t.actDialog.typeNumber(n(2600))), 'Shift+Tab');
        await type('2600');
        await press('Enter');
        await agent.hears(t.actDialog.failedAfter.delete(1000, n(1000), n(2600)));
        await agent.hears(t.error.quota);
      } finally {
        IDBObjectStore.prototype.put = put;
      }
      await becomes(() => count('all'), 1600);
      await agent.tabTo(t.actDialog.undoDone, 'Shift+Tab');
      await press('Enter');
      await becomes(() => count('all'), 2600);
    });
  });
}

/** Waits until what is looked up is the value. */
async function becomes(look: () => Promise<number>, value: number): Promise<void> {
  const end = performance.now() + 30_000;
  while ((await look()) !== value) {
    if (performance.now() > end) throw new Error(`It never became ${String(value)}, but is ${String(await look())}`);
    await pause(100);
  }
}

/** What begins with the text. */
function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
