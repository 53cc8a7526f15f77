import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {allByRole, byRole, find, mountPage, people, until} from './support.js';

describe('customer-table', () => {
  const source = (count = 3): MemoryCustomerSource =>
    new MemoryCustomerSource({customers: people(count, () => ({country: 'DE', conversations: 2}))});

  it('says what it is sorted by where it is narrow, also when that has no column', async () => {
    const page = await mountPage({source: source(), columns: ['name', 'city'], width: 360});
    const select = byRole<HTMLSelectElement>(page, 'combobox', 'Sort by');
    expect(select.selectedOptions[0]?.textContent.trim()).to.equal('Last active');
    expect([...select.options].map(({value}) => value)).to.deep.equal(['name', 'city', 'lastActiveAt']);
  });

  it('gives a column that is alone the room of all', async () => {
    const page = await mountPage({source: source(), columns: ['name']});
    await until(() => allByRole(page, 'checkbox').length === 4);
    const {width} = find(page, '.pick').getBoundingClientRect();
    await until(() => find(page, 'td.column-name').getBoundingClientRect().width > 900);
    expect(width).to.be.at.most(60);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`shows a dot between two facts of a line, and none at its start (${dir})`, async () => {
      const page = await mountPage({source: source(), width: 360, dir});
      const line = find(page, '.meta');
      const facts = [...line.children];
      expect(facts.length).to.be.at.least(3);
      const edge = dir === 'ltr' ? 'left' : 'right';
      const gap = parseFloat(getComputedStyle(facts[0]!).marginInlineStart);
      // What is cut off is as wide as the gap, so that the first fact stands where the name does.
      const name = find(page, '.name bdi').getBoundingClientRect();
      expect(facts[0]!.getBoundingClientRect()[edge]).to.be.closeTo(name[edge], 1);
      expect(Math.abs(line.getBoundingClientRect()[edge] - name[edge])).to.be.closeTo(gap, 1);
    });
  }
});
