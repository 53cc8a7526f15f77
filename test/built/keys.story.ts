import {expect} from '@open-wc/testing';
import {press, type} from '../support/act.js';
import {allByRole, findByRole, until} from '../elements/support.js';
import {openDesk} from './desk.js';

describe('an agent works a queue by keys alone', () => {
  it('finds, narrows, looks, selects, acts, and takes one back', async () => {
    const {page, agent, stored, count} = await openDesk(40, 'en');
    await agent.tabTo('All, 40');

    // Finds somebody, and goes down to them.
    await press('/');
    await agent.isTakenTo('Search by name or email');
    await type('person 00');
    await agent.hears('9 customers');
    await press('ArrowDown');
    await agent.isTakenTo('Person 001');

    // Looks at two of them, one after the other.
    await press('j', 'Enter');
    await findByRole(page, 'dialog', 'Profile of Person 002');
    await press('Escape');
    await agent.isTakenTo('Person 002');
    await press('j', 'Enter');
    await findByRole(page, 'dialog', 'Profile of Person 003');
    await press('Escape');
    await agent.isTakenTo('Person 003');

    // Suspends the next by the row's menu, and goes on from there.
    await press('j', '.');
    await agent.isTakenTo('View');
    await agent.choose('Suspend…');
    await agent.isTakenTo(/^Reason/);
    await type('Spam');
    await agent.tabTo('7 days');
    await press('Enter');
    await agent.hears('Person 004 was suspended');
    await agent.isTakenTo('More actions for Person 004');
    expect((await stored('p004'))?.suspension?.reason).to.equal('Spam');

    // Selects three more, one of them apart, and deletes them.
    await press('j', 'x', 'Shift+ArrowDown');
    await agent.hears('2 selected');
    await press('j', 'j', 'x');
    await agent.hears('3 selected');
    await agent.tabTo('Clear selection', 'Shift+Tab');
    for (let step = 0; step < 6 && !agent.isOn('Delete'); step++) await press('ArrowRight');
    await press('Enter');
    await agent.hears('3 customers will be deleted.');
    await agent.tabTo('Delete');
    await press('Enter');
    await agent.hears('3 customers deleted');
    expect(await count('all')).to.equal(37);

    // Takes that back, and goes on where they were.
    await press('Control+z');
    await agent.hears('3 customers restored');
    expect(await count('all')).to.equal(40);
    await press('/');
    await agent.isTakenTo('Search by name or email');
    await press('Escape');
    await agent.hears('40 customers');
    await press('ArrowDown', 'j');
    await agent.isTakenTo('Person 002');

    // Looks up the keys, and the filter.
    await press('?');
    await findByRole(page, 'dialog', 'Keyboard shortcuts');
    await press('Escape');
    await agent.isTakenTo('Person 002');
    await press('f');
    await findByRole(page, 'dialog', 'Show people who match');
    await until(() => allByRole(page, 'combobox').length > 1);
    await press('Escape');
    await agent.isTakenTo('Filter');
    await press('j');
    await agent.isTakenTo('Person 002');
  });
});
