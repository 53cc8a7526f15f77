import assert from 'node:assert/strict';
import {makePeople} from './people.js';

/** A person at a browser with the host's pages open: what the stories are told with. */
export class Desk {
  #problems = [];
  #expected = [];

  constructor(context, server, host) {
    this.context = context;
    this.server = server;
    this.host = host;
    this.people = [];
    context.setDefaultTimeout(10_000);
    server.reports.length = 0;
  }

  /** Everything that should not have happened in any page. */
  problems() {
    const all = [...this.#problems, ...this.server.reports.map(report => `report: ${report}`)];
    return all.filter(problem => !this.#expected.some(pattern => pattern.test(problem)));
  }

  /** Problems like this belong to the story. */
  expects(pattern) {
    this.#expected.push(pattern);
  }

  /** Opens one of the host's pages; `search` and hash come after its name. */
  async open(name = 'customers', search = '') {
    const page = await this.newPage();
    await page.goto(this.address(name, search));
    return page;
  }

  address(name, search = '') {
    return `${this.server.origin}/${this.host}/${name}.html${search}`;
  }

  /** A page that has nothing yet; what goes wrong in it is noted. */
  async newPage() {
    const page = await this.context.newPage();
    const note = text => this.#problems.push(text);
    page.on('pageerror', error => note(`thrown: ${error.stack ?? error}`));
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
    });
    page.on('dialog', dialog => {
      note(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeFunction('noteViolation', text => note(`policy: ${text}`));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', event => {
        globalThis.noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    return page;
  }

  /** Writes so many people into the database by the library's own import. Opens no customers page. */
  async seed(count = 300) {
    const now = Date.now();
    this.people = makePeople(count, now);
    const page = await this.open('bare');
    const report = await page.evaluate(
      async ({count, now}) => {
        const [{DexieCustomerSource}, {makePeople}] = await Promise.all(
          ['host.js', 'people.js'].map(name => import(new URL(name, location.href).href)),
        );
        const source = new DexieCustomerSource({database: 'e2e'});
        const report = await source.upsertMany(async function* () {
          yield makePeople(count, now);
        });
        source.close();
        return report;
      },
      {count, now},
    );
    await page.close();
    assert.deepEqual(report, {created: count, updated: 0, unchanged: 0, failed: [], aborted: false});
  }

  /** All stored customers, read by the library's own scan. */
  async stored(page, query = {}) {
    return page.evaluate(async given => {
      const source = new globalThis.library.DexieCustomerSource({database: 'e2e'});
      const context = {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'Europe/Berlin'};
      const base = {tab: 'all', search: '', match: 'all', filters: [], page: 1, pageSize: 50};
      const full = {...base, sort: {field: 'lastActiveAt', direction: 'desc'}, ...given};
      const all = [];
      for await (const batch of source.scan({query: full, context, except: []})) all.push(...batch);
      source.close();
      return all;
    }, query);
  }

  async close() {
    await this.context.close();
  }
}
