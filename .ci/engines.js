import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox} from './browsers.js';
import {WebKitLauncher} from './webkit-launcher.js';

/**
 * One browser for the test runner. Every command of `@web/test-runner-commands` works in each, with Playwright's
 * meaning (`sendKeys({press: 'Shift+Tab'})`), because each launcher says that it is Playwright and gives such a page.
 *
 * @param name 'chromium', 'firefox' or 'webkit'
 */
export async function createEngine(name) {
  switch (name) {
    case 'chromium':
      return asPlaywright(
        chromeLauncher({
          puppeteer,
          // Off the record, databases live in memory: the tests make hundreds.
          createBrowserContext: ({browser}) => browser.createBrowserContext(),
          launchOptions: {
            executablePath: findChromium(),
            args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
          },
        }),
      );
    case 'firefox':
      return asPlaywright(
        chromeLauncher({
          puppeteer,
          launchOptions: {browser: 'firefox', executablePath: findFirefox(), headless: true},
        }),
      );
    case 'webkit':
      return new WebKitLauncher();
    default:
      throw new Error(`No engine is called "${name}": take chromium, firefox or webkit.`);
  }
}

function asPlaywright(launcher) {
  const pages = new WeakMap();
  const getPage = launcher.getPage.bind(launcher);
  launcher.type = 'playwright';
  launcher.getPage = sessionId => {
    const page = getPage(sessionId);
    if (!pages.has(page)) pages.set(page, new PlaywrightPage(page));
    return pages.get(page);
  };
  return launcher;
}

/** The part of Playwright's page that the test runner's commands call, over Puppeteer's. */
class PlaywrightPage {
  constructor(page) {
    this.page = page;
    this.mouse = page.mouse;
    this.keyboard = {
      type: text => page.keyboard.type(text),
      down: key => page.keyboard.down(key),
      up: key => page.keyboard.up(key),
      press: keys => this.#press(keys),
    };
  }

  url() {
    return this.page.url();
  }

  setViewportSize(size) {
    return this.page.setViewport(size);
  }

  /** Forced colours by the protocol itself: Puppeteer knows no such feature. Chromium alone can do any of this. */
  async emulateMedia({media, colorScheme, reducedMotion, forcedColors}) {
    this.features ??= {};
    if (media !== undefined) this.media = media;
    if (colorScheme !== undefined) this.features['prefers-color-scheme'] = colorScheme;
    if (reducedMotion !== undefined) this.features['prefers-reduced-motion'] = reducedMotion;
    if (forcedColors !== undefined) this.features['forced-colors'] = forcedColors;
    this.session ??= await this.page.createCDPSession();
    const features = Object.entries(this.features).map(([name, value]) => ({name, value: value ?? ''}));
    await this.session.send('Emulation.setEmulatedMedia', {media: this.media ?? '', features});
  }

  async #press(keys) {
    const names = keys.split(/(?<=.)\+/);
    const last = names.pop();
    for (const name of names) await this.page.keyboard.down(name);
    await this.page.keyboard.press(last);
    for (const name of names.reverse()) await this.page.keyboard.up(name);
  }
}
