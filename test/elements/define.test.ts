import {expect} from '@open-wc/testing';
import {define} from '../../src/elements/define.js';
import {VERSION} from '../../src/version.js';

const ours = (version: string): CustomElementConstructor =>
  class extends HTMLElement {
    static readonly bedeskVersion = version;
  };

describe('registering an element', () => {
  let warned: string[] = [];
  const {warn} = console;

  beforeEach(() => {
    warned = [];
    console.warn = (message: string) => warned.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('twice does nothing', () => {
    const element = ours(VERSION);
    define('test-twice', element);
    define('test-twice', element);
    expect(customElements.get('test-twice')).to.equal(element);
    expect(warned).to.deep.equal([]);
  });

  it('beside another version keeps the first and names both', () => {
    const first = ours('9.9.9');
    define('test-versions', first);
    define('test-versions', ours(VERSION));
    expect(customElements.get('test-versions')).to.equal(first);
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('9.9.9').and.contain(VERSION);
  });

  it('over a foreign class reports an error that names it, and goes on', () => {
    customElements.define('test-foreign', class Foreign extends HTMLElement {});
    const reported: unknown[] = [];
    const {reportError} = globalThis;
    globalThis.reportError = error => reported.push(error);
    define('test-foreign', ours(VERSION));
    globalThis.reportError = reportError;
    expect(String(reported[0])).to.contain('<test-foreign>').and.contain('Foreign');
  });
});

describe('importing the classes', () => {
  it('registers nothing', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const {contentWindow} = frame;
    const script = frame.contentDocument?.createElement('script');
    if (!contentWindow || !script || !frame.contentDocument) throw new Error('No frame');
    const done = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    script.type = 'module';
    script.src = new URL('../../src/classes.ts', import.meta.url).href;
    frame.contentDocument.head.append(script);
    await done;
    expect(contentWindow.customElements.get('bedesk-customers')).to.equal(undefined);
    expect(contentWindow.customElements.get('customer-table')).to.equal(undefined);
    frame.remove();
  });
});

it('says the version of the package', async () => {
  const response = await fetch(new URL('../../package.json', import.meta.url));
  const {version} = (await response.json()) as {version: string};
  expect(VERSION).to.equal(version);
});
