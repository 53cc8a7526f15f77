import assert from 'node:assert/strict';
import {eventually} from './eventually.js';

/** The list as an agent sees it, by role and name. */
export class List {
  constructor(page) {
    this.page = page;
    this.table = page.getByRole('table', {name: 'Customers'});
    this.search = page.getByRole('searchbox', {name: 'Search by name or email'});
    this.filter = page.getByRole('button', {name: /^Filter(,|$)/});
    this.chips = page.getByRole('list', {name: 'Active filters'});
    this.add = page.getByRole('button', {name: 'Add new user'});
    this.export = page.getByRole('button', {name: 'Export', exact: true});
    this.pages = page.getByRole('navigation', {name: 'Pages'});
    this.dialog = page.getByRole('dialog', {name: 'Add new user'});
  }

  /** The row of a customer, by what their name button says. */
  row(name) {
    return this.table.getByRole('row').filter({has: this.page.getByRole('button', {name, exact: true})});
  }

  person(name) {
    return this.table.getByRole('button', {name, exact: true});
  }

  menu(name) {
    return this.page.getByRole('button', {name: `More actions for ${name}`, exact: true});
  }

  heading(name) {
    return this.table.getByRole('columnheader', {name, exact: true});
  }

  tab(name) {
    return this.page.getByRole('tab', {name: new RegExp(`^${name}(,|$)`)});
  }

  pager(name) {
    return this.pages.getByRole('button', {name, exact: true});
  }

  /** The profile of somebody, or of anybody. */
  profile(name) {
    return this.page.getByRole('dialog', {name: name ? `Profile of ${name}` : /^Profile/, exact: true});
  }

  /** Ids of the shown rows, in order; none while the list is on its way. */
  async ids() {
    if ((await this.table.getAttribute('aria-busy')) === 'true') return [];
    const read = () =>
      this.table.locator('tbody tr[data-id]').evaluateAll(async rows => {
        // Rows out of sight are drawn in the frames after the first; a page in the background has no frames.
        const wait = done => void (requestAnimationFrame(done), setTimeout(done, 100));
        const ids = rows.map(row => row.dataset.id);
        await new Promise(done => wait(() => wait(done)));
        return ids;
      });
    // Two looks with frames between them that see the same.
    const [before, after] = [await read(), await read()];
    return after.join() === before.join() ? after : [];
  }

  async shows(ids, message) {
    await eventually(async () => assert.deepEqual(await this.ids(), ids, message));
  }

  /** Searches, and waits until one row alone is left. */
  async find(text) {
    await this.search.fill(text);
    await eventually(async () => assert.equal((await this.ids()).length, 1, `one row for "${text}"`));
  }

  /** Waits for rows to be there. */
  async isReady() {
    await eventually(async () => assert.notEqual((await this.ids()).length, 0, 'rows are shown'));
  }

  /** What the page tells assistive technology. */
  async announces(text) {
    await this.page.getByRole('status').filter({hasText: text}).first().waitFor({state: 'attached'});
  }

  /** The accessible name, or else the text, of what has the focus, through all shadow trees. */
  focused() {
    return this.page.evaluate(() => {
      let current = document.activeElement;
      while (current?.shadowRoot?.activeElement) current = current.shadowRoot.activeElement;
      return current?.getAttribute('aria-label') ?? current?.textContent?.trim() ?? '';
    });
  }

  async focuses(name) {
    await eventually(async () => assert.equal(await this.focused(), name, 'has the focus'));
  }

  /** Presses Tab until something with that name has the focus: how one gets there by keyboard alone. */
  async tabTo(name, key = 'Tab', limit = 60) {
    for (let count = 0; count < limit; count++) {
      if (name instanceof RegExp ? name.test(await this.focused()) : (await this.focused()) === name) return;
      await this.page.keyboard.press(key);
    }
    assert.fail(`${limit} times ${key} do not reach "${name}"; the focus is on "${await this.focused()}"`);
  }
}
