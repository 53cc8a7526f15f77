import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from 'bedesk-customers/sources/memory.js';
import {people, until} from './support.js';

/** Whether anybody may make a registry: WebKitGTK has all else of it. */
const hasScopes = (() => {
  try {
    return Boolean(new CustomElementRegistry());
  } catch {
    return false;
  }
})();

/** The first element that fits, in the shadow trees below `root`; it may be of another document, so that `instanceof` says nothing. */
function seek(root: Element | ShadowRoot, selector: string): HTMLElement | null {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) return element as HTMLElement;
    const found = element.shadowRoot && seek(element.shadowRoot, selector);
    if (found) return found;
  }
  return null;
}

const within = (page: Element, selector: string) =>
  until(() => page.shadowRoot && seek(page.shadowRoot, selector), 15_000);

/** A document of its own that has the page; `before` runs in it before the library does. */
async function documentWithPage(before: (frame: Window & typeof globalThis) => void): Promise<HTMLElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1000px; block-size: 600px';
  document.body.append(frame);
  const {contentDocument: inner, contentWindow: scripts} = frame;
  if (!inner || !scripts) throw new Error('No frame');
  before(scripts as Window & typeof globalThis);
  const page = inner.createElement('bedesk-customers');
  Object.assign(page, {source: new MemoryCustomerSource({customers: people(3)})});
  inner.body.append(page);
  const script = inner.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/index.ts', import.meta.url).href;
  inner.head.append(script);
  await until(() => page.shadowRoot?.querySelector('h2'), 15_000);
  return page;
}

describe('the elements in the page', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('are ours though a foreign class has one of our names, where the browser has scoped registries', async function () {
    if (!hasScopes) this.skip();
    const errors: string[] = [];
    const page = await documentWithPage(frame => {
      frame.addEventListener('error', event => errors.push(event.message));
      for (const tag of ['customer-table', 'row-menu', 'add-user-dialog']) {
        frame.customElements.define(tag, class Foreign extends frame.HTMLElement {});
      }
    });
    await within(page, 'tbody tr[data-id]');
    const table = await within(page, 'customer-table');
    expect(Reflect.get(table.constructor, 'bedeskVersion')).to.be.a('string');
    expect(Reflect.get((await within(table, 'row-menu')).constructor, 'bedeskVersion')).to.be.a('string');
    expect(errors.join()).to.contain('<customer-table>').and.contain('Foreign');
  });

  it('that load on first need are ours too', async function () {
    if (!hasScopes) this.skip();
    const page = await documentWithPage(frame => {
      frame.addEventListener('error', event => {
        event.preventDefault();
      });
      frame.customElements.define('add-user-dialog', class Foreign extends frame.HTMLElement {});
    });
    (await within(page, 'button.add')).click();
    expect((await within(page, 'dialog[open]')).getRootNode()).to.have.nested.property(
      'host.localName',
      'add-user-dialog',
    );
  });

  it('come from a registry of our own in each shadow tree, where the browser has them', async function () {
    if (!hasScopes) this.skip();
    const page = await documentWithPage(() => undefined);
    const table = await within(page, 'customer-table');
    const scope = page.shadowRoot?.customElementRegistry;
    expect(scope).to.be.ok;
    expect(scope === page.ownerDocument.defaultView?.customElements).to.be.false;
    expect(table.shadowRoot?.customElementRegistry === scope).to.be.true;
    await within(page, 'tbody tr[data-id]');
  });

  it('work without one as well', async () => {
    const page = await documentWithPage(frame => {
      // As in browsers that have none.
      frame.CustomElementRegistry = class extends frame.CustomElementRegistry {
        constructor() {
          super();
          throw new TypeError('Illegal constructor');
        }
      };
    });
    await within(page, 'tbody tr[data-id]');
    const registry: unknown = page.shadowRoot?.customElementRegistry;
    expect(registry === undefined || registry === page.ownerDocument.defaultView?.customElements).to.be.true;
  });
});
