import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {findChromium} from '../../.ci/browsers.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const file = readFileSync('dist/bedesk-customers.min.js', 'utf8');
const FILES = {
  '/first.js': file,
  '/second.js': file,
  // Another version is this one, but for what it says of itself.
  '/other.js': file.replaceAll(`\`${version}\``, '`9.9.9`').replaceAll(`"${version}"`, '"9.9.9"'),
};

describe('on one page', () => {
  let browser;
  let page;
  let said;
  before(async () => {
    browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu']});
  });
  after(() => browser?.close());

  /** An empty page with the files beside it. */
  const open = async () => {
    await page?.close();
    page = await browser.newPage();
    said = {thrown: [], warned: []};
    page.on('pageerror', ({message}) => said.thrown.push(message));
    page.on('console', message => {
      if (message.type() === 'warning') said.warned.push(message.text());
    });
    await page.route('**/*', route => {
      const {pathname} = new URL(route.request().url());
      if (pathname in FILES) return route.fulfill({contentType: 'text/javascript', body: FILES[pathname]});
      return route.fulfill({contentType: 'text/html', body: '<!doctype html><html lang="en"><body></body></html>'});
    });
    await page.goto('https://host.test/');
  };

  it('a build with another version in it is there', () => {
    assert.notEqual(FILES['/other.js'], file);
  });

  for (const [name, second] of [
    ['two copies', '/second.js'],
    ['two versions', '/other.js'],
  ]) {
    it(`${name}: the first stays, with its own dialogs, and a warning names both`, async () => {
      await open();
      const found = await page.evaluate(async path => {
        const first = await import('/first.js');
        const element = customElements.get('bedesk-customers');
        const other = await import(path);
        const host = document.createElement('bedesk-customers');
        host.source = new first.MemoryCustomerSource({});
        document.body.append(host);
        await new Promise(resolve => host.addEventListener('customers-ready', resolve));
        host.openAddUser();
        await host.updateComplete;
        const own = [...host.shadowRoot.querySelectorAll('*')].filter(({localName}) => localName.includes('-'));
        // Some come after the first rows.
        await Promise.all(own.map(({localName}) => customElements.whenDefined(localName)));
        return {
          stays: customElements.get('bedesk-customers') === element,
          versions: [first.VERSION, other.VERSION],
          inside: [...new Set(own.map(part => part.constructor.bedeskVersion))],
        };
      }, second);
      assert.deepEqual(said.thrown, []);
      assert.equal(found.stays, true);
      assert.deepEqual(found.inside, [version]);
      const warning = said.warned.find(text => text.includes('<bedesk-customers>'));
      for (const each of found.versions) assert.ok(warning.includes(each), `${warning} names ${each}`);
    });

    it(`${name}: a source of the one works in the page of the other, errors and all`, async () => {
      await open();
      await page.evaluate(async path => {
        await import('/first.js');
        const {MemoryCustomerSource} = await import(path);
        const source = new MemoryCustomerSource({});
        await source.create({name: 'Ann Weiss', email: 'ann@example.com'});
        document.body.append(Object.assign(document.createElement('bedesk-customers'), {source}));
      }, second);
      await page.getByRole('button', {name: 'Ann Weiss', exact: true}).waitFor();
      await page.getByRole('button', {name: 'Add new user'}).click();
      const dialog = page.getByRole('dialog', {name: 'Add new user'});
      await dialog.getByLabel('Email', {exact: true}).fill('ANN@example.com');
      await dialog.getByRole('button', {name: 'Add user'}).click();
      await dialog
        .getByRole('button', {name: /Ann Weiss|Open|Show/})
        .first()
        .waitFor();
      assert.deepEqual(said.thrown, []);
    });
  }

  it('two instances have each its own customers, language and part of the address', async () => {
    await open();
    await page.evaluate(async () => {
      const {MemoryCustomerSource} = await import('/first.js');
      for (const [prefix, name] of [
        ['a-', 'Ann Weiss'],
        ['b-', 'Bo Lind'],
      ]) {
        const source = new MemoryCustomerSource({});
        await source.create({name, verified: true});
        const element = Object.assign(document.createElement('bedesk-customers'), {source, urlPrefix: prefix});
        element.urlSync = true;
        element.id = prefix;
        document.body.append(element);
      }
    });
    const [ann, bo] = ['#a-', '#b-'].map(id => page.locator(id));
    await ann.getByRole('button', {name: 'Ann Weiss', exact: true}).waitFor();
    await bo.getByRole('button', {name: 'Bo Lind', exact: true}).waitFor();
    await ann.getByRole('tab', {name: /^Visitors/}).click();
    await bo.getByRole('tab', {name: /^Verified/}).click();
    assert.equal(new URL(page.url()).search, '?a-tab=visitors&b-tab=verified');
    await bo.getByRole('button', {name: 'Bo Lind', exact: true}).waitFor();
    assert.equal(await ann.getByRole('button', {name: 'Bo Lind', exact: true}).count(), 0);
    assert.deepEqual(said, {thrown: [], warned: []});
  });

  it('a foreign class under one of our names is named in an error, and the page works', async () => {
    await open();
    await page.evaluate(async () => {
      customElements.define('customer-table', class TheirTable extends HTMLElement {});
      customElements.define('add-user-dialog', class TheirDialog extends HTMLElement {});
      const {MemoryCustomerSource} = await import('/first.js');
      const source = new MemoryCustomerSource({});
      await source.create({name: 'Ann Weiss'});
      document.body.append(Object.assign(document.createElement('bedesk-customers'), {source}));
    });
    await page.getByRole('button', {name: 'Ann Weiss', exact: true}).waitFor();
    await page.getByRole('button', {name: 'Add new user'}).click();
    await page.getByRole('dialog', {name: 'Add new user'}).waitFor();
    assert.deepEqual(said.thrown.map(text => /\((Their\w+)\)/.exec(text)?.[1]).sort(), ['TheirDialog', 'TheirTable']);
  });
});
