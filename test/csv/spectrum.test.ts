import {expect} from '@open-wc/testing';
import {detectFormat, readRecords} from '../../src/csv/records.js';

// Correct files that many parsers get wrong: https://github.com/maxogden/csv-spectrum
const files = import.meta.glob<string>('/node_modules/csv-spectrum/csvs/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<Record<string, string>[]>('/node_modules/csv-spectrum/json/*.json', {
  import: 'default',
  eager: true,
});

describe('csv-spectrum', () => {
  it('is there', () => {
    expect(Object.keys(files).length).to.equal(12);
  });

  for (const [path, text] of Object.entries(files)) {
    // In version 2.0.0 its JSON tells another phone number than its CSV.
    if (path.includes('location_coordinates')) continue;
    const name = path.split('/').at(-1)?.replace('.csv', '') ?? '';
    it(`reads ${name}`, async () => {
      const file = new Blob([text]);
      const all: string[][] = [];
      for await (const batch of readRecords(file, await detectFormat(file))) all.push(...batch.map(({cells}) => cells));
      const [headings = [], ...people] = all;
      const records = people.map(cells =>
        Object.fromEntries(headings.map((heading, index) => [heading, cells[index]])),
      );
      expect(records).to.deep.equal(expected[path.replace('csvs/', 'json/').replace('.csv', '.json')]);
    });
  }
});
