import {expect} from '@open-wc/testing';
import {click, press, type} from '../support/act.js';
import {GERMANS, isOpen, mount, open} from './filter-support.js';
import {allByRole, byRole, focused, focusedName, nameOf, showsText, textOf, until, violations} from './support.js';

describe('choice-list', () => {
  async function openCountries() {
    const mounted = await mount({filters: [GERMANS]});
    await open(mounted.part);
    await click(byRole(mounted.part, 'combobox', 'Value'));
    await until(() => focusedName() === 'Find a country');
    return mounted;
  }

  it('names what is chosen', async () => {
    const {part} = await mount({filters: [{...GERMANS, value: ['FR', 'DE']}]});
    await open(part);
    expect(textOf(byRole(part, 'combobox', 'Value')).trim()).to.equal('France or Germany');
  });

  it('counts what is chosen when it is much', async () => {
    const {part} = await mount({filters: [{...GERMANS, value: ['FR', 'DE', 'IT', 'ES']}]});
    await open(part);
    expect(textOf(byRole(part, 'combobox', 'Value')).trim()).to.equal('4 chosen');
  });

  it('finds countries by their names, without accents', async () => {
    const {part} = await openCountries();
    await type('cote');
    await until(() => allByRole(part, 'option').filter(option => option.localName === 'li').length === 1);
    await press('Enter');
    expect(byRole(part, 'option', /Ivoire/).getAttribute('aria-selected')).to.equal('true');
    await press('Escape');
    expect(focusedName()).to.equal('Value');
    expect(isOpen(part)).to.equal(true);
  });

  it('applies the chosen ones', async () => {
    const {page, part} = await openCountries();
    await type('cote');
    await press('Enter', 'Escape');
    await click(byRole(part, 'button', 'Apply'));
    expect(page.query.filters).to.deep.equal([{...GERMANS, value: ['DE', 'CI']}]);
  });

  it('shows the chosen ones first, and takes them back', async () => {
    const {part} = await openCountries();
    const [first] = allByRole(part, 'option').filter(option => option.localName === 'li');
    expect(first && nameOf(first)).to.equal('Germany');
    await press('Enter');
    expect(first?.getAttribute('aria-selected')).to.equal('false');
  });

  it('goes through the list by the arrows', async () => {
    const {part} = await openCountries();
    await press('ArrowDown');
    const id = focused()?.getAttribute('aria-activedescendant');
    const active = allByRole(part, 'option').find(option => option.id === id);
    expect(active && nameOf(active)).to.equal('Afghanistan');
  });

  it('chooses by a click', async () => {
    const {part} = await openCountries();
    await click(byRole(part, 'option', 'Albania'));
    expect(textOf(byRole(part, 'combobox', 'Value')).trim()).to.equal('Germany or Albania');
  });

  it('says so when nothing is found', async () => {
    const {part} = await openCountries();
    await type('xyz');
    await until(() => showsText(part, 'Nothing found'));
  });

  it('needs no search for a few choices: arrows, letters, Space', async () => {
    const {page, part} = await mount({filters: [{field: 'browser', operator: 'any-of', value: []}]});
    await open(part);
    byRole(part, 'combobox', 'Value').focus();
    await press('ArrowDown');
    await until(() => focused()?.getAttribute('role') === 'listbox');
    await press('ArrowDown');
    await type(' ');
    await type('s');
    await type(' ');
    await press('Escape');
    await click(byRole(part, 'button', 'Apply'));
    expect(page.query.filters[0]?.value).to.deep.equal(['firefox', 'safari']);
  });

  it('leaves room between the search and the first row', async () => {
    const {part} = await openCountries();
    const search = byRole(part, 'combobox', 'Find a country').getBoundingClientRect();
    const first = byRole(part, 'option', 'Germany').getBoundingClientRect();
    // The ring of the search is 4 px wide, with its offset.
    expect(first.top - search.bottom).to.be.within(8, 10);
  });

  it('is left by Tab, to the next control', async () => {
    await openCountries();
    await press('Tab');
    expect(focusedName()).to.equal('Remove condition: Country');
  });

  it('has no axe violations', async () => {
    const {part} = await openCountries();
    expect(await violations(part)).to.deep.equal([]);
  });
});
