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

  it('keeps its columns where they are when other people come, and cuts what is too long for one', async () => {
    const customers = people(60, index => ({
      country: index < 30 ? 'MS' : 'GS',
      pageVisits: index < 30 ? 1 : 123_456,
      lastActiveAt: Date.UTC(2026, 0, index < 30 ? 31 : 1),
    }));
    const page = await mountPage({source: new MemoryCustomerSource({customers}), query: {pageSize: 25}});
    await until(() => allByRole(page, 'checkbox').length === 26);
    const edges = (): number[] =>
      [...find(page, 'customer-table').shadowRoot!.querySelectorAll('th')].map(th =>
        Math.round(th.getBoundingClientRect().left),
      );
    const before = edges();
    byRole(page, 'button', 'Last page').click();
    await until(() => find(page, 'td.column-country').textContent.includes('South Georgia'));
    expect(edges()).to.deep.equal(before);
    const {scrollWidth, clientWidth} = find(page, 'table').parentElement!;
    expect(scrollWidth).to.equal(clientWidth);
    const cell = find(page, 'td.column-country');
    expect(getComputedStyle(cell).textOverflow).to.equal('ellipsis');
    expect(cell.getBoundingClientRect().right).to.be.at.most(
      find(page, 'td.column-lastActiveAt').getBoundingClientRect().left + 1,
    );
  });

  it('gives a cell of the host the room that it needs', async () => {
    const cells = {
      createdAt: () => {
        const wide = document.createElement('div');
        wide.style.inlineSize = '240px';
        return wide;
      },
    };
    const page = await mountPage({source: source(), cells});
    await until(() => find(page, 'td.column-createdAt').firstElementChild);
    expect(find(page, 'td.column-createdAt').getBoundingClientRect().width).to.be.at.least(240);
  });

  it('tells the host once of a column that no field is declared for', async () => {
    const told: unknown[] = [];
    const {warn} = console;
    console.warn = (text: unknown) => void told.push(text);
    try {
      const page = await mountPage({source: source(), columns: ['name', 'shoeSize']});
      await until(() => told.length);
      page.columns = ['shoeSize', 'name'];
      await until(() => allByRole(page, 'checkbox').length === 4);
    } finally {
      console.warn = warn;
    }
    expect(told).to.deep.equal([
      'bedesk-customers: no field "shoeSize" for a column. Declare it in `fields`, or correct `columns`.',
    ]);
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
