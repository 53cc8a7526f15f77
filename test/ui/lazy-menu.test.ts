import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {loadPart} from '../../src/elements/load-part.js';
import {CustomersPart} from '../../src/elements/part.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {LazyMenu, type MenuModule} from '../../src/ui/lazy-menu.js';
import {click, press} from '../support/act.js';
import {allByRole, byRole, focused, mountPage, showsText, until} from '../elements/support.js';

let load: () => Promise<MenuModule>;
let asked = 0;

class TestMenu extends CustomersPart {
  readonly menu = new LazyMenu<MenuModule>(
    this,
    () => {
      asked++;
      return load();
    },
    load => loadPart(this.store, load),
  );

  protected override reads(): readonly unknown[] {
    return [];
  }

  protected override renderPart(): TemplateResult {
    const {menu} = this;
    return html`<button
        popovertarget=${menu.target}
        aria-haspopup="menu"
        @pointerenter=${menu.prepare}
        @focus=${menu.prepare}
        @click=${menu.onClick}
        @keydown=${menu.onKey}
      >
        Open
      </button>
      ${menu.render(
        'Acts',
        () =>
          html`<button role="menuitem" tabindex="-1">One</button><button role="menuitem" tabindex="-1">Two</button>`,
      )}`;
  }
}
customElements.define('test-menu', TestMenu);

async function mount() {
  const page = await mountPage({source: new MemoryCustomerSource()});
  const element = document.createElement('test-menu');
  element.slot = 'actions';
  page.append(element);
  return {page, button: await until(() => byRole<HTMLButtonElement>(page, 'button', 'Open'))};
}

function onItem(name: string): Promise<boolean> {
  return until(() => focused()?.textContent === name);
}

describe('LazyMenu', () => {
  beforeEach(() => {
    load = () => import('../../src/ui/menu.js');
    asked = 0;
  });

  it('loads nothing before somebody is near', async () => {
    const {button} = await mount();
    expect(asked).to.equal(0);
    button.focus();
    expect(asked).to.equal(1);
  });

  it('opens with the first click, on the first item', async () => {
    const {button} = await mount();
    await click(button);
    await onItem('One');
  });

  it('opens with ArrowUp on the last item at first use', async () => {
    const {button} = await mount();
    button.focus();
    await press('ArrowUp');
    await onItem('Two');
  });

  it('opens once it has loaded, however often it was asked', async () => {
    const {page, button} = await mount();
    let arrive = (_: MenuModule): void => undefined;
    const held = new Promise<MenuModule>(resolve => (arrive = resolve));
    load = () => held;
    await click(button);
    await click(button);
    expect(allByRole(page, 'menuitem')).to.deep.equal([]);
    arrive(await import('../../src/ui/menu.js'));
    await onItem('One');
    expect(allByRole(page, 'menu').length).to.equal(1);
  });

  it('says so when its file cannot be loaded, tells the host, and opens the next time', async () => {
    const {page, button} = await mount();
    const told: string[] = [];
    page.addEventListener('customers-error', event => told.push(event.detail.error.code));
    load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    button.focus();
    await click(button);
    await until(() => showsText(page, 'A part of this page could not be loaded.'));
    expect(told).to.deep.equal(['unavailable']);
    expect(allByRole(page, 'menuitem')).to.deep.equal([]);
    load = () => import('../../src/ui/menu.js');
    await click(button);
    await onItem('One');
  });

  it('leaves the message to a host that prevents the built-in one', async () => {
    const {page, button} = await mount();
    let told = 0;
    page.addEventListener('customers-error', event => {
      told++;
      event.preventDefault();
    });
    load = () => Promise.reject(new TypeError('No'));
    await click(button);
    await until(() => told === 1);
    expect(showsText(page, 'could not be loaded')).to.equal(false);
  });
});
