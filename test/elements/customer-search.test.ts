import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, press, type} from '../support/act.js';
import {allByRole, byRole, find, focusedName, mountPage, pause, people, person, until, violations} from './support.js';

const LABEL = 'Search by name or email';

function source(): MemoryCustomerSource {
  return new MemoryCustomerSource({customers: [...people(5), person({id: 'j', name: 'José Bjørn'})]});
}

function field(page: Element): HTMLInputElement {
  return byRole<HTMLInputElement>(page, 'searchbox', LABEL);
}

describe('customer-search', () => {
  it('is a search landmark with a named field', async () => {
    const page = await mountPage({source: source()});
    expect(byRole(page, 'search').contains(field(page))).to.equal(true);
  });

  it('finds people as one types', async () => {
    const page = await mountPage({source: source()});
    field(page).focus();
    await type('jose');
    await until(() => page.query.search === 'jose');
    await until(() => byRole(page, 'tab', 'All, 1'));
  });

  it('asks the source once for what is typed in one go', async () => {
    const memory = source();
    const asked: string[] = [];
    const page = await mountPage({
      source: {
        list: (...args: Parameters<typeof memory.list>) => {
          asked.push(args[0].query.search);
          return memory.list(...args);
        },
        get: (id: string) => memory.get(id),
      },
    });
    const input = field(page);
    for (const text of ['j', 'jo', 'jos']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
    }
    await until(() => page.query.search === 'jos');
    expect(asked).to.deep.equal(['', 'jos']);
  });

  it('replaces the entry of the history', async () => {
    const page = await mountPage({source: source()});
    const histories: string[] = [];
    page.addEventListener('customers-query-change', event => histories.push(event.detail.history));
    field(page).focus();
    await type('x');
    await until(() => histories.length > 0);
    expect(histories).to.deep.equal(['replace']);
  });

  it('does not wait after Enter', async () => {
    const page = await mountPage({source: source()});
    const input = field(page);
    input.value = 'bjorn';
    input.dispatchEvent(new InputEvent('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}));
    expect(page.query.search).to.equal('bjorn');
  });

  it('is cleared by Escape, and keeps the focus', async () => {
    const page = await mountPage({source: source(), query: {search: 'jose'}});
    field(page).focus();
    await press('Escape');
    expect(field(page).value).to.equal('');
    expect(page.query.search).to.equal('');
    expect(focusedName()).to.equal(LABEL);
  });

  it('leaves Escape to others when there is nothing to clear', async () => {
    const page = await mountPage({source: source()});
    const keys: string[] = [];
    page.parentElement?.addEventListener('keydown', event => keys.push(event.key));
    field(page).focus();
    await press('Escape');
    expect(keys).to.deep.equal(['Escape']);
  });

  it('has a button that clears it, while there is something to clear', async () => {
    const page = await mountPage({source: source(), query: {search: 'jose'}});
    await click(byRole(page, 'button', 'Clear search'));
    expect(page.query.search).to.equal('');
    expect(focusedName()).to.equal(LABEL);
    expect(allByRole(page, 'button', 'Clear search')).to.have.length(0);
  });

  it('shows the search that the host sets', async () => {
    const page = await mountPage({source: source()});
    page.query = {...page.query, search: 'person'};
    await until(() => field(page).value === 'person');
  });

  it('does not overwrite what is being typed', async () => {
    const page = await mountPage({source: source()});
    const input = field(page);
    input.value = 'jo';
    input.dispatchEvent(new InputEvent('input'));
    page.query = {...page.query, search: 'person'};
    await until(() => page.query.search === 'jo');
    expect(input.value).to.equal('jo');
  });

  it('waits for the end of a composition', async () => {
    const page = await mountPage({source: source()});
    const input = field(page);
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'に';
    input.dispatchEvent(new InputEvent('input', {isComposing: true}));
    await pause(200);
    expect(page.query.search).to.equal('');
    input.value = '日本';
    input.dispatchEvent(new CompositionEvent('compositionend'));
    await until(() => page.query.search === '日本');
  });

  it('forgets what was half typed when it is removed', async () => {
    const page = await mountPage({source: source()});
    const part = find(page, 'customer-search');
    const input = field(page);
    input.value = 'half';
    input.dispatchEvent(new InputEvent('input'));
    const {parentNode, nextSibling} = part;
    part.remove();
    await pause(200);
    expect(page.query.search).to.equal('');
    parentNode?.insertBefore(part, nextSibling);
    await until(() => field(page).value === '');
  });

  it('is not there when the source cannot search', async () => {
    const memory = source();
    const page = await mountPage({
      source: {
        capabilities: {search: false},
        list: (...args: Parameters<typeof memory.list>) => memory.list(...args),
        get: (id: string) => memory.get(id),
      },
    });
    expect(allByRole(page, 'searchbox')).to.have.length(0);
    page.source = memory;
    await until(() => field(page));
  });

  it('has no axe violations, empty or not', async () => {
    const page = await mountPage({source: source()});
    expect(await violations(find(page, 'customer-search'))).to.deep.equal([]);
    field(page).focus();
    await type('a');
    expect(await violations(find(page, 'customer-search'))).to.deep.equal([]);
  });
});
