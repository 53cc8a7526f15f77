import {mkdirSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {findChromium} from '../../.ci/browsers.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  // Memory is measured when it is asked for, instead of with the next big garbage collection.
  '--enable-blink-features=ForceEagerMeasureMemory',
];
/** Filling a million customers takes minutes. */
const PATIENCE = 1_200_000;

/** One browser for the whole run, with a profile that keeps the databases from one run to the next. */
export class Browser {
  #context;
  #origin;

  constructor(context, origin) {
    this.#context = context;
    this.#origin = origin;
  }

  static async open(profile) {
    mkdirSync(profile, {recursive: true});
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findChromium(),
      args: FLAGS,
      locale: 'en-US',
      timezoneId: 'UTC',
      viewport: {width: 1280, height: 900},
    });
    context.setDefaultTimeout(PATIENCE);
    return new Browser(context);
  }

  /** The same browser, for the pages of an origin. */
  at(origin) {
    return new Browser(this.#context, origin);
  }

  get version() {
    return this.#context.browser()?.version() ?? '';
  }

  /** Opens a page in a tab of its own, does something with it, and closes it. */
  async visit(path, work) {
    const page = await this.#context.newPage();
    const problems = [];
    page.on('pageerror', error => problems.push(error.stack ?? String(error)));
    try {
      await page.goto(`${this.#origin}/${path}`);
      return await work(page);
    } catch (error) {
      throw problems.length ? new Error(`${error.message}\nIn the page: ${problems.join('\n')}`) : error;
    } finally {
      await page.close();
    }
  }

  /** From the navigation to the first row painted, ms, less what the rows in memory took to be made. */
  cold(path) {
    return this.visit(path, async page => {
      await page.waitForFunction(() => globalThis.coldAt !== undefined, null, {timeout: 60_000});
      return page.evaluate(() => globalThis.coldAt - (globalThis.making ?? 0));
    });
  }

  /** The files of a page that it asks for before its first row is painted, by their names in its folder. */
  async fetched(path) {
    const [folder] = path.split('?');
    const names = [];
    const note = request => {
      const {pathname} = new URL(request.url());
      if (pathname.startsWith(`/${folder}`)) names.push(pathname.slice(folder.length + 1));
    };
    this.#context.on('request', note);
    try {
      await this.cold(path);
    } finally {
      this.#context.off('request', note);
    }
    return names;
  }

  async close() {
    await this.#context.close();
  }
}

/** Bytes in use by a page that was opened `?isolated`, its workers included. */
export async function memoryOf(page) {
  const {bytes} = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
  return bytes;
}

/** Calls a function of the page's `bench`. */
export function call(page, name, ...given) {
  return page.evaluate(([method, values]) => globalThis.bench[method](...values), [name, given]);
}
