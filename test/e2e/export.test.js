import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import Papa from 'papaparse';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {BOTH, stories} from './support/story.js';

const COLUMNS =
  'id,name,email,avatar_url,verified,anonymous,country,city,time_zone,language,ip_address,browser,device,platform,' +
  'created_at,last_active_at,page_visits,conversations,returning,suspended_since,suspended_until,suspension_reason,' +
  'suspended_by_id,suspended_by';

stories('exporting the view', story => {
  story('the file has every cell of the view as the database has it, in its order', BOTH, async desk => {
    await desk.seed();
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    const file = await download(list, 'All fields');

    assert.match(file.name, /^customers-\d{4}-\d\d-\d\d\.csv$/);
    assert.equal(file.text.codePointAt(0), 0xfeff, 'begins with a BOM');
    assert.ok(file.text.endsWith('\r\n'), 'ends with a line break');
    const [heading, ...records] = file.records;
    assert.deepEqual(heading, [...COLUMNS.split(','), 'attributes.plan', 'attributes.tags', 'attributes.seats']);

    const stored = await desk.stored(page);
    assert.equal(records.length, 300);
    assert.deepEqual(
      records,
      stored.map(customer => recordOf(customer)),
    );
    const names = new Set(records.map(([, name]) => name));
    for (const name of ["'=cmd|' /C calc'!A0", "'+1-555-0100", "''@SUM(A1:A9)"]) {
      assert.ok(names.has(name), `${name} is guarded`);
    }
    await list.announces('300 customers exported');
  });

  story('what is filtered, searched and sorted is what is exported', {}, async desk => {
    await desk.seed();
    const page = await desk.open('synced', '?tab=verified&q=person&f=country:any-of:DE,FR&sort=name&size=25&page=2');
    const list = new List(page);
    await list.tab('Verified').waitFor();
    await list.isReady();
    const file = await download(list, 'All fields');
    const [, ...records] = file.records;

    const expected = desk.people.filter(
      ({verified, email, country}) => verified && email?.includes('person') && ['DE', 'FR'].includes(country),
    );
    assert.deepEqual(records.map(([id]) => id).toSorted(), expected.map(({id}) => id).toSorted());
    const names = records.map(([, name]) => name);
    assert.deepEqual(names, names.toSorted(new Intl.Collator('en').compare));
  });

  story('shown columns only, when that is asked for', {}, async desk => {
    await desk.seed();
    const list = new List(await desk.open());
    await list.isReady();
    const {records} = await download(list, 'Shown columns only');
    const heading = ['name', 'email', 'country', 'last_active_at', 'created_at', 'page_visits', 'conversations'];
    assert.deepEqual(records[0], heading);
    assert.equal(records.length, 301);
  });

  story('an export of 20,000 shows how far it is, leaves the page alive, and can be cancelled', {}, async desk => {
    await desk.seed(20_000);
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    await holdBackBatches(page);
    const downloads = [];
    page.on('download', file => downloads.push(file));

    await choose(list, 'All fields');
    await eventually(async () => {
      const done = await page.getByRole('progressbar').getAttribute('value');
      assert.ok(Number(done) > 0 && Number(done) < 20_000, `${done} are done`);
    });
    await page.getByText(/^Exporting [\d,]+ of 20,000$/).waitFor();

    await list.tab('Verified').click();
    await eventually(async () => {
      assert.equal(await list.tab('Verified').getAttribute('aria-selected'), 'true');
      assert.equal((await list.ids()).length, 50);
    });
    await page.getByRole('button', {name: 'Cancel export'}).click();
    await page.getByRole('progressbar').waitFor({state: 'detached'});
    await list.announces('Export cancelled');
    assert.deepEqual(downloads, [], 'nothing was saved');

    await page.evaluate(() => globalThis.goOn());
    const {records} = await download(list, 'Shown columns only');
    assert.ok(records.length > 5000, 'the next one runs through');
  });
});

async function choose(list, what) {
  await list.export.click();
  await list.page.getByRole('menuitem', {name: what}).click();
}

/** Exports by clicks, and reads the file that the browser saved. */
async function download(list, what) {
  const waiting = list.page.waitForEvent('download');
  await choose(list, what);
  const file = await waiting;
  const text = await readFile(await file.path(), 'utf8');
  const {data, errors} = Papa.parse(text.replace(/^\ufeff/, ''), {delimiter: ',', newline: '\r\n'});
  assert.deepEqual(errors, []);
  assert.deepEqual(data.pop(), [''], 'nothing comes after the last line break');
  return {name: file.suggestedFilename(), text, records: data};
}

/** One customer as the contract's record, by a plain reading of it. */
function recordOf(customer) {
  const guarded = text => (/^'*[=+\-@\t\r\n\0]/.test(text) ? `'${text}` : text);
  const time = ms => (ms === null ? null : new Date(ms).toISOString());
  const {suspension, attributes} = customer;
  const cells = [
    ...['id', 'name', 'email', 'avatarUrl', 'verified', 'anonymous', 'country', 'city', 'timeZone', 'language'],
    ...['ipAddress', 'browser', 'device', 'platform'],
  ].map(key => customer[key]);
  cells.push(time(customer.createdAt), time(customer.lastActiveAt));
  cells.push(customer.pageVisits, customer.conversations, customer.returning);
  cells.push(time(suspension?.since ?? null), time(suspension?.until ?? null), suspension?.reason ?? null);
  cells.push(suspension?.by?.id ?? null, suspension?.by?.name ?? null);
  cells.push(attributes.plan ?? null);
  cells.push(attributes.tags?.map(tag => tag.replace(/[\\|]/g, '\\$&')).join('|') ?? null);
  cells.push(attributes.seats ?? null);
  return cells.map(cell => (typeof cell === 'string' ? guarded(cell) : cell === null ? '' : String(cell)));
}

/** After some batches of an export, the database is slow, until `goOn()`: time enough for an agent to cancel. */
async function holdBackBatches(page) {
  await page.evaluate(() => {
    const element = document.querySelector('bedesk-customers');
    const inner = new globalThis.library.DexieCustomerSource({database: 'e2e'});
    const {promise, resolve} = Promise.withResolvers();
    globalThis.goOn = resolve;
    const slow = Object.create(inner, {
      scan: {
        async *value(...given) {
          let count = 0;
          for await (const batch of inner.scan(...given)) {
            if (++count > 3) await promise;
            yield batch;
          }
        },
      },
    });
    for (const name of ['list', 'get', 'subscribe']) {
      Object.defineProperty(slow, name, {value: inner[name].bind(inner)});
    }
    element.source = slow;
  });
  await eventually(async () => assert.ok(await page.getByRole('row').count()));
}
