import assert from 'node:assert/strict';
import {existsSync, rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {after, before, test} from 'node:test';
import {chromium} from 'playwright-core';
import {createServer} from 'vite';
import {findChromium} from '../../.ci/browsers.js';

const root = resolve(import.meta.dirname, '../..');
const data = resolve(root, '../shared/data');
const hasFiles = existsSync(data);
const cacheDir = `node_modules/.cache/demo-${process.pid}`;

let server, browser, context, page, address;

before(async () => {
  process.chdir(root);
  server = await createServer({
    root: 'demo',
    configFile: 'vite.config.ts',
    cacheDir: resolve(root, cacheDir),
    logLevel: 'error',
    server: {port: 20_000 + (process.pid % 20_000), watch: null},
    optimizeDeps: {include: ['dexie', 'papaparse']},
  });
  await server.listen();
  [address] = server.resolvedUrls.local;
  browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu']});
  context = await browser.newContext({viewport: {width: 1280, height: 860}, locale: 'en-GB'});
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // Nobody comes or goes while people are counted.
  await page.addInitScript(() => {
    localStorage.setItem('northwind.paused', 'yes');
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(resolve(root, cacheDir), {recursive: true, force: true});
});

test('the first start makes 1,200 people, some of them online, suspended and anonymous', async () => {
  await page.goto(address);
  await shows(page, 1200);
  assert.equal(await tabCount(page, 'Suspended'), 18);
  assert.ok((await tabCount(page, 'Active')) > 10);
  assert.ok((await tabCount(page, 'Visitors')) > 300);
});

test('a reload makes nobody twice', async () => {
  await page.reload();
  await shows(page, 1200);
});

test('each area has its own address and offers what it allows', async () => {
  await page.getByRole('link', {name: 'Admin area'}).click();
  await page.waitForURL(/area=admin/);
  await page.getByRole('heading', {name: 'Admin area'}).waitFor();
  assert.deepEqual(await permissions(page), {impersonate: true});
  await page.goBack();
  await page.getByRole('heading', {name: 'Agent desk'}).waitFor();
  assert.deepEqual(await permissions(page), {delete: false, impersonate: false});
});

test('both real files are exactly 1,059 people more, said before, shown after', {skip: !hasFiles}, async () => {
  const other = await context.newPage();
  await other.goto(address);
  await shows(other, 1200);

  const understood = await load(page, 'chinook-customers.csv', 59);
  for (const said of ['Verified: no, for 59 of 59 people', 'First visit: the time of the import', 'Name, first part']) {
    assert.ok(understood.includes(said), `"${said}" is missing in:\n${understood}`);
  }
  assert.match(await rowOf(page, 'Luís Gonçalves'), /luisg@embraer\.com\.br[^]*Brazil/);
  assert.match(await rowOf(page, 'Bjørn Hansen'), /Norway/);

  const doubts = await load(page, 'customers-1000.csv', 1000);
  assert.match(doubts, /not a country of today/);

  await shows(other, 2259);
});

test('they are still there after a reload', {skip: !hasFiles}, async () => {
  await page.goto(address);
  await shows(page, 2259);
});

test('loading a file again changes nobody', {skip: !hasFiles}, async () => {
  await load(page, 'customers-1000.csv', 0, 1000);
  await page.goto(address);
  await shows(page, 2259);
});

/** Loads a file and shows its people. Returns what the page said that it understood. */
async function load(tab, file, created, unchanged = 0) {
  await tab.getByRole('button', {name: 'Load a CSV…'}).click();
  await tab.locator('input[type=file]').setInputFiles(resolve(data, file));
  const doImport = tab.getByRole('button', {name: 'Import', exact: true});
  await doImport.waitFor();
  const understood = await tab.locator('.stage').innerText();
  await doImport.click();
  const show = tab.getByRole('button', {name: 'Show these people'});
  await show.waitFor();
  assert.equal(await figure(tab, 'created'), created);
  assert.equal(await figure(tab, 'unchanged'), unchanged);
  assert.equal(await figure(tab, 'failed'), 0);
  await show.click();
  await shows(tab, created + unchanged);
  return understood;
}

async function figure(tab, name) {
  return number(await tab.locator(`[data-count=${name}] dd`).innerText());
}

/** Waits until the tag shows that many customers. */
async function shows(tab, total) {
  await tab.waitForFunction(
    wanted => {
      const count = document.querySelector('bedesk-customers')?.shadowRoot?.querySelector('[part~=count]');
      return count?.textContent.replaceAll(',', '') === String(wanted);
    },
    total,
    {timeout: 60_000},
  );
}

async function tabCount(tab, name) {
  return number(await tab.getByRole('tab', {name: new RegExp(`^${name}`)}).innerText());
}

async function rowOf(tab, name) {
  const row = tab.getByRole('row').filter({hasText: name});
  await row.first().waitFor();
  return row.first().innerText();
}

async function permissions(tab) {
  return tab.evaluate(() => ({...document.querySelector('bedesk-customers').permissions}));
}

function number(text) {
  return Number(text.replaceAll(/\D/g, ''));
}
