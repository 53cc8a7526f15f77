import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {findChromium} from '../../../.ci/browsers.js';
import {bundleHost} from './bundled-host.js';
import {Desk} from './desk.js';
import {serve} from './server.js';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'];

/** Ways in which the library gets into a page. */
const HOSTS = {cdn: 'the one file', modules: 'bundled by a host'};

/**
 * Stories of an agent, each in a browser of its own as far as it can tell. Every one ends with the proof that nothing
 * broke the policy, threw, or complained on the console.
 *
 * A story's options: `hosts`, the ways in which it is told (the one file), `context`, options of Playwright's browser
 * context, and `todo` and `timeout` as in `node:test`.
 *
 * @param {string} title
 * @param {(story: (name: string, options: object, tell: (desk: Desk) => Promise<void>) => void) => void} tellAll
 */
export function stories(title, tellAll) {
  describe(title, () => {
    const needed = new Set();
    let server;
    let browser;
    before(async () => {
      // Before the first page asks for it, and its patience begins.
      if (needed.has('modules')) await bundleHost();
      server = await serve();
      browser = await chromium.launch({executablePath: findChromium(), args: FLAGS});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    tellAll((name, {hosts = ['cdn'], todo, timeout = 150_000, context = {}}, tell) => {
      for (const host of hosts) {
        needed.add(host);
        it(`${name} (${HOSTS[host]})`, {todo, timeout}, async () => {
          const desk = new Desk(await browser.newContext({...CONTEXT, ...context}), server, host);
          try {
            await tell(desk);
            assert.deepEqual(desk.problems(), [], 'nothing breaks the policy, throws or complains');
          } finally {
            await desk.close();
          }
        });
      }
    });
  });
}

/** For stories that are told in both ways. */
export const BOTH = {hosts: ['cdn', 'modules']};

const CONTEXT = {
  locale: 'en-US',
  timezoneId: 'Europe/Berlin',
  viewport: {width: 1280, height: 900},
  acceptDownloads: true,
};
