import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import manifest from '../../custom-elements.json';
import {click, press} from '../support/act.js';
import {allByRole, byRole, deep, find, findByRole, mountPage, people, until} from './support.js';

/** What a host reaches, as the manifest says. Every story is checked against it by `.ci/check-stories.js`. */
const {modules}: {modules: {declarations: {tagName: string; cssParts?: {name: string}[]}[]}[]} = manifest;
const PARTS = modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({tagName, cssParts = []}) => (tagName === 'bedesk-customers' ? cssParts.map(({name}) => name) : []));

const host = document.createElement('style');

describe('the parts of the page', () => {
  before(() => {
    host.textContent = PARTS.map(
      name => `@property --${name} {syntax: '*'; inherits: false} bedesk-customers::part(${name}) {--${name}: reached}`,
    ).join('\n');
    document.head.append(host);
  });
  after(() => {
    host.remove();
  });

  it('are all reached by the host’s own style sheet: a page at work', async () => {
    const page = await open();
    await click(await findByRole(page, 'checkbox', 'Select Person 002'));
    await findByRole(page, 'toolbar');
    expect(reached(page)).to.include.members(
      'page header title count toolbar footer add export tabs tab selected badge search input clear filter'.split(' '),
    );
    expect(reached(page)).to.include.members(
      'scroller table row cell heading sort avatar name email suspended time icon more pager range turn select bar act'.split(
        ' ',
      ),
    );
    expect(unreached(page)).to.deep.equal([]);
  });

  it('and what opens: menus, and the filter with its choices', async () => {
    const page = await open();
    await click(await findByRole(page, 'button', 'More actions for Person 002'));
    await findByRole(page, 'menuitem', 'View');
    expect(reached(page)).to.include.members(['menu', 'item']);
    await press('Escape');
    await click(byRole(page, 'button', 'Filter'));
    const field = await findByRole<HTMLSelectElement>(page, 'combobox', 'Field');
    field.value = 'country';
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await click(await findByRole(page, 'combobox', 'Value'));
    await until(() => allByRole(page, 'option', 'Japan').length);
    expect(reached(page)).to.include.members(['dropdown', 'form', 'condition', 'people', 'apply', 'list', 'option']);
    expect(unreached(page)).to.deep.equal([]);
  });

  it('and dialogs, the profile and messages', async () => {
    const page = await open();
    page.openProfile('p002');
    await findByRole(page, 'heading', 'Location');
    expect(reached(page)).to.include.members(['panel', 'head', 'caption', 'section', 'term', 'value']);
    await press('Escape');
    await click(await findByRole(page, 'button', 'More actions for Person 002'));
    await click(await findByRole(page, 'menuitem', 'Suspend…'));
    await findByRole(page, 'dialog', 'Suspend Person 002?');
    expect(reached(page)).to.include.members(['dialog', 'field', 'label', 'buttons']);
    await click(byRole(page, 'button', 'Suspend'));
    await findByRole(page, 'button', 'Undo');
    expect(reached(page)).to.include.members(['notice', 'undo', 'button']);
    expect(unreached(page)).to.deep.equal([]);
  });

  it('of the elements in an arrangement of the host’s own are theirs', async () => {
    const page = document.createElement('bedesk-customers');
    page.layout = 'custom';
    page.source = new MemoryCustomerSource({customers: people(2)});
    const table = page.appendChild(document.createElement('customer-table'));
    document.body.append(page);
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = 'customer-table::part(more) {outline-offset: 7px}';
    const dots = await until(() => find(table, 'row-menu').shadowRoot?.querySelector('button'));
    expect(getComputedStyle(dots).outlineOffset).to.equal('7px');
    expect(table.hasAttribute('exportparts')).to.equal(false);
    sheet.remove();
    page.remove();
  });
});

function open() {
  const suspension = {since: 0, until: null, reason: null, by: null};
  const customers = people(60, index => ({
    email: `p${String(index)}@example.com`,
    verified: true,
    suspension: index === 0 ? suspension : null,
  }));
  return mountPage({source: new MemoryCustomerSource({customers})});
}

/** The names by which something is reached. */
function reached(page: Element): string[] {
  return [...new Set([...deep(page)].flatMap(element => namesOf(element)))];
}

/** What is a part, or a control, and is not reached by each of its names. */
function unreached(page: Element): string[] {
  return [...deep(page)].flatMap(element => {
    const own = [...element.part];
    const isControl = element.matches('a, button, input, select, table, th, td, dialog, svg, label, [popover]');
    const isReached = own.length > 0 && namesOf(element).length === own.length;
    return isReached || (own.length === 0 && !isControl) ? [] : `${element.localName}: ${own.join(' ')}`;
  });
}

function namesOf(element: Element): string[] {
  const styles = getComputedStyle(element);
  return [...element.part].filter(name => styles.getPropertyValue(`--${name}`).trim() === 'reached');
}
