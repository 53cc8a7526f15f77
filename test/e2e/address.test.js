import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {stories} from './support/story.js';

stories('sharing the address', story => {
  story('what is foreign in the address stays, and a copy of it shows the same rows', {}, async desk => {
    await desk.seed();
    const page = await desk.open('synced', '?ticket=7&q2=a%26b#inbox');
    const list = new List(page);
    await list.isReady();
    await list.tab('Verified').click();
    await list.heading('Page visits').getByRole('button').click();
    await list.search.fill('person');
    await eventually(async () => assert.match(page.url(), /q=person/));
    await list.pager('Next page').click();
    await eventually(async () => assert.match(page.url(), /page=2/));

    const url = new URL(page.url());
    const expected = {ticket: '7', q2: 'a&b', tab: 'verified', q: 'person', sort: '-pageVisits', page: '2'};
    assert.deepEqual(Object.fromEntries(url.searchParams), expected);
    assert.equal(url.hash, '#inbox');
    const ids = await eventually(async () => {
      const shown = await list.ids();
      assert.ok(shown.length > 0);
      return shown;
    });
    await list.shows(ids);

    const colleague = await desk.newPage();
    await colleague.goto(page.url());
    const copy = new List(colleague);
    await copy.shows(ids);
    assert.equal(await copy.search.inputValue(), 'person');
    assert.equal(await copy.tab('Verified').getAttribute('aria-selected'), 'true');
    assert.equal(await copy.heading('Page visits').getAttribute('aria-sort'), 'descending');
    assert.equal(colleague.url(), page.url());
  });

  story('conditions in an address are applied and shown', {}, async desk => {
    await desk.seed();
    const list = new List(await desk.open('synced', '?f=country:any-of:DE,TR&f=pageVisits:gte:50&sort=name&size=100'));
    const ids = desk.people
      .filter(({country, pageVisits}) => (country === 'DE' || country === 'TR') && pageVisits >= 50)
      .map(({id}) => id);
    await eventually(async () => assert.deepEqual((await list.ids()).toSorted(), ids.toSorted()));
    await list.chips.getByText('Page visits ≥ 50').waitFor();
  });

  story('Back and Forward go through the views, and the foreign state is kept', {}, async desk => {
    await desk.seed();
    const page = await desk.open('synced', '#here');
    await page.evaluate(() => history.replaceState({mine: 1}, '', location.href));
    const list = new List(page);
    await list.isReady();
    const all = await list.ids();
    await list.tab('Visitors').click();
    const visitors = await eventually(async () => {
      const shown = await list.ids();
      assert.ok(shown.length > 0 && shown[0] !== all[0]);
      return shown;
    });
    await list.heading('Created').getByRole('button').click();
    await eventually(async () => assert.match(page.url(), /sort=-createdAt/));
    assert.deepEqual(await page.evaluate(() => history.state), {mine: 1});

    await page.goBack();
    await list.shows(visitors);
    assert.equal(await list.tab('Visitors').getAttribute('aria-selected'), 'true');
    await page.goBack();
    await list.shows(all);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(new URL(page.url()).hash, '#here');
    await page.goForward();
    await list.shows(visitors);
    await page.reload();
    await list.shows(visitors);
  });

  story('an address full of nonsense shows the list, with what can be read of it', {}, async desk => {
    await desk.seed();
    const list = new List(await desk.open('synced', '?tab=nobody&page=-3&size=x&f=country&f=::&f=nope:is:1&sort=-'));
    await list.isReady();
    assert.equal(await list.tab('All').getAttribute('aria-selected'), 'true');
    assert.equal((await list.ids()).length, 50);
  });
});
