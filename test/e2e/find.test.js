import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {BOTH, stories} from './support/story.js';

const HEADINGS = ['User', 'Country', 'Last active', 'Created', 'Page visits', 'Conversations'];

stories('finding people', story => {
  for (const [typed, name] of [
    ['goncalves', 'Luís Gonçalves'],
    ['bjorn', 'Bjørn Hansen'],
    ['KOHLER leonie', 'Leonie Köhler'],
  ]) {
    story(`"${typed}" finds ${name}, and says how many were found`, BOTH, async desk => {
      const list = await begin(desk);
      await list.search.click();
      await list.search.pressSequentially(typed);

      await list.shows([desk.people.find(person => person.name === name).id]);
      await list.row(name).waitFor();
      await list.announces('1 customer');
    });
  }

  story('conditions are set, shown as chips and removed by the keyboard alone', BOTH, async desk => {
    const list = await begin(desk);
    const {page} = list;
    const {keyboard} = page;
    const wanted = ({country}) => country === 'DE' || country === 'TR';

    await list.tabTo('Filter');
    await keyboard.press('Enter');
    await list.focuses('Field');
    await keyboard.type('Country');
    await list.tabTo('Comparison');
    await keyboard.type('is any of');
    await list.tabTo('Value');
    await keyboard.press('ArrowDown');
    await list.focuses('Find a country');
    await keyboard.type('german');
    await keyboard.press('Enter');
    await keyboard.press('Shift+Home');
    await keyboard.type('turk');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await list.focuses('Value');
    await list.tabTo('Add condition');
    await keyboard.press('Enter');
    await list.tabTo('Field', 'Shift+Tab');
    await keyboard.type('Page visits');
    await list.tabTo('Comparison');
    // =, ≠, >, ≥
    for (let down = 0; down < 3; down++) await keyboard.press('ArrowDown');
    await list.tabTo('Value');
    await keyboard.type('50');
    assert.equal(await list.chips.count(), 0, 'nothing is applied before Apply');
    await list.tabTo('Apply');
    await keyboard.press('Enter');

    const both = desk.people.filter(person => wanted(person) && person.pageVisits >= 50);
    await shownAtAll(list, both);
    await list.focuses('Filter, 2 conditions');
    await list.announces(`${both.length} customers`);

    await list.tabTo(/^Remove condition: Country is Germany or T/);
    await list.tabTo('Remove condition: Page visits ≥ 50');
    await keyboard.press('Enter');
    await shownAtAll(list, desk.people.filter(wanted));
    assert.equal(await list.chips.getByRole('button', {name: /^Remove/}).count(), 1);

    await list.tabTo('Clear all filters');
    await keyboard.press('Enter');
    await shownAtAll(list, desk.people);
    await list.focuses('Filter');
  });

  story('a condition that is added has the focus', {}, async desk => {
    const list = await begin(desk, 30);
    await list.filter.click();
    const editor = list.page.getByRole('dialog', {name: 'Show people who match'});
    await editor.getByRole('button', {name: 'Add condition'}).click();
    assert.equal(await editor.getByRole('combobox', {name: 'Field'}).count(), 2);
    await list.focuses('Field');
  });

  story('every heading sorts everybody, both ways, to the last page and back', {}, async desk => {
    const list = await begin(desk);
    const expected = await sortedOrders(list.page, await desk.stored(list.page));
    for (const name of HEADINGS) {
      const button = list.heading(name).getByRole('button');
      const before = await list.heading(name).getAttribute('aria-sort');
      await button.click();
      const direction = await eventually(async () => {
        const now = await list.heading(name).getAttribute('aria-sort');
        assert.ok(now && now !== before, `${name} is sorted by`);
        return now;
      });
      const order = expected[name][direction];
      await list.shows(order.slice(0, 50), `${name}, ${direction}, first page`);
      await list.pager('Last page').click();
      await list.shows(order.slice(250), `${name}, ${direction}, last page`);
      await list.pager('First page').click();
      await button.click();
      const other = direction === 'ascending' ? 'descending' : 'ascending';
      await list.shows(expected[name][other].slice(0, 50), `${name}, ${other}, first page`);
      assert.equal(await list.table.locator('[aria-sort]').count(), 1, 'one heading alone is sorted by');
    }
  });

  story('page by page to the end and back, nobody twice, nobody left out', {}, async desk => {
    const list = await begin(desk);
    const order = (await sortedOrders(list.page, await desk.stored(list.page)))['Last active'].descending;
    for (let start = 0; start < order.length; start += 50) {
      await list.shows(order.slice(start, start + 50));
      const range = `${start + 1}–${start + 50} of 300`;
      await list.pages.getByText(range, {exact: true}).waitFor();
      if (start > 0) await list.announces(`Showing ${range}`);
      if (start < 250) await list.pager('Next page').click();
    }
    assert.equal(await list.pager('Next page').getAttribute('aria-disabled'), 'true');
    for (let start = 200; start >= 0; start -= 50) {
      await list.pager('Previous page').click();
      await list.shows(order.slice(start, start + 50));
    }
    await list.pages.getByRole('combobox', {name: 'Rows per page'}).selectOption('100');
    await list.shows(order.slice(0, 100));
  });

  story('tabs show whom they say, with the right counts, by arrow keys', {}, async desk => {
    const list = await begin(desk);
    const {people} = desk;
    const groups = {
      Verified: people.filter(({verified}) => verified),
      Visitors: people.filter(({anonymous, verified}) => anonymous && !verified),
      Active: people.filter(({lastActiveAt}) => lastActiveAt !== null && Date.now() - lastActiveAt <= 300_000),
      Suspended: people.filter(({suspension}) => suspension !== null),
    };
    await list.tab('All').focus();
    for (const [name, group] of Object.entries(groups)) {
      await list.page.keyboard.press('ArrowRight');
      await list.focuses(`${name}, ${group.length}`);
      assert.equal(await list.tab(name).getAttribute('aria-selected'), 'true');
      await shownAtAll(list, group);
    }
    await list.page.keyboard.press('ArrowRight');
    await list.focuses('All, 300');
  });
});

async function begin(desk, count = 300) {
  await desk.seed(count);
  const list = new List(await desk.open());
  await list.isReady();
  return list;
}

/** The list shows these people, as far as the first page goes, and says how many they are. */
async function shownAtAll(list, people) {
  const ids = new Set(people.map(({id}) => id));
  await eventually(async () => {
    const shown = await list.ids();
    assert.equal(shown.length, Math.min(50, ids.size));
    assert.deepEqual(
      shown.filter(id => !ids.has(id)),
      [],
      'nobody else is shown',
    );
    await list.pages.getByText(`1–${shown.length} of ${ids.size}`, {exact: true}).waitFor({timeout: 1000});
  });
}

/**
 * The ids by each heading and direction, by a plain reading of the contract: by shown values, unknown last both ways,
 * ties by id in the direction. In the browser, whose words for countries and whose alphabet they are.
 */
function sortedOrders(page, customers) {
  return page.evaluate(all => {
    const collator = new Intl.Collator('en');
    const countries = new Intl.DisplayNames('en', {type: 'region'});
    const country = ({country}) => country && countries.of(country);
    const by = {
      User: ({name, email}) => name ?? email,
      Country: country,
      'Last active': ({lastActiveAt}) => lastActiveAt,
      Created: ({createdAt}) => createdAt,
      'Page visits': ({pageVisits}) => pageVisits,
      Conversations: ({conversations}) => conversations,
    };
    const compare = (a, b) => (typeof a === 'string' ? collator.compare(a, b) : a - b);
    const byId = (a, b) => (a.id < b.id ? -1 : 1);
    const sorted = (people, read, sign) =>
      people.toSorted((a, b) => {
        const [x, y] = [read(a), read(b)];
        if (x === null || y === null) return x === y ? sign * byId(a, b) : x === null ? 1 : -1;
        return sign * (compare(x, y) || byId(a, b));
      });
    // Those who have neither name nor email come after, by city and then country.
    const users = (people, sign) => [
      ...sorted(people.filter(by.User), by.User, sign),
      ...people
        .filter(person => by.User(person) === null)
        .toSorted((a, b) => {
          for (const read of [({city}) => city, country]) {
            const [x, y] = [read(a), read(b)];
            if (x === y) continue;
            if (x === null || y === null) return x === null ? 1 : -1;
            const order = compare(x, y);
            if (order) return sign * order;
          }
          return sign * byId(a, b);
        }),
    ];
    const ids = people => people.map(({id}) => id);
    return Object.fromEntries(
      Object.entries(by).map(([name, read]) => {
        const order = sign => ids(name === 'User' ? users(all, sign) : sorted(all, read, sign));
        return [name, {ascending: order(1), descending: order(-1)}];
      }),
    );
  }, customers);
}
