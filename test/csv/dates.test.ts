import {expect} from '@open-wc/testing';
import {parseDate} from '../../src/csv/dates.js';

const DAY = Date.UTC(2021, 6, 26);

describe('csv/dates', () => {
  const read: [string, number | 'unclear' | null][] = [
    ['2021-07-26', DAY],
    ['2021/07/26', DAY],
    ['2021.7.26', DAY],
    ['20210726', DAY],
    ['2021-07-26T10:20:30.456Z', Date.UTC(2021, 6, 26, 10, 20, 30, 456)],
    ['2021-07-26T10:20:30.4567891Z', Date.UTC(2021, 6, 26, 10, 20, 30, 456)],
    ['2021-07-26 10:20', Date.UTC(2021, 6, 26, 10, 20)],
    ['2021-07-26 10:20:30 UTC', Date.UTC(2021, 6, 26, 10, 20, 30)],
    ['2021-07-26T10:20:30+02:00', Date.UTC(2021, 6, 26, 8, 20, 30)],
    ['2021-07-26T10:20:30-0330', Date.UTC(2021, 6, 26, 13, 50, 30)],
    ['  2021-07-26  ', DAY],
    ['+010000-01-01T00:00:00.000Z', Date.UTC(10000, 0, 1)],
    ['-000001-01-01T00:00:00.000Z', new Date('-000001-01-01').getTime()],
    ['0050-01-01', new Date('0050-01-01').getTime()],
    ['26/07/2021', DAY],
    ['7/26/2021', DAY],
    ['7/26/2021 1:05 PM', Date.UTC(2021, 6, 26, 13, 5)],
    ['7/26/2021 12:05 am', Date.UTC(2021, 6, 26, 0, 5)],
    ['26.7.2021', DAY],
    ['6.7.2021', Date.UTC(2021, 6, 6)],
    ['6/6/2021', Date.UTC(2021, 5, 6)],
    ['6/7/2021', 'unclear'],
    ['1627257600', DAY],
    ['1627257600123', DAY + 123],
    ['2021-02-29', null],
    ['2021-13-01', null],
    ['13/13/2021', null],
    ['2021-07-26T25:00', null],
    ['2021-07-26T10:00+99:00', null],
    ['7/26/2021 13:05 PM', null],
    ['7/26/21', null],
    ['2021-07', null],
    ['yesterday', null],
    ['12345', null],
    ['', null],
  ];
  for (const [text, expected] of read) {
    it(`reads ${JSON.stringify(text)} as ${String(expected)}`, () => {
      expect(parseDate(text)).to.equal(expected);
    });
  }

  it('takes the order of the column where a text may be both', () => {
    expect(parseDate('6/7/2021', 'day-first')).to.equal(Date.UTC(2021, 6, 6));
    expect(parseDate('6/7/2021', 'month-first')).to.equal(Date.UTC(2021, 5, 7));
  });

  it('trusts a text more than its column', () => {
    expect(parseDate('26/7/2021', 'month-first')).to.equal(DAY);
  });
});
