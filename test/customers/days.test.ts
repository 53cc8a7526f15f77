import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {dayOf, dayRange, isDay} from '../../src/customers/index.js';
import {anyDay, HOUR} from './arbitraries.js';

describe('isDay', () => {
  for (const day of ['2026-03-29', '2024-02-29', '1999-12-31', '0001-01-01', '9999-12-31']) {
    it(`${day} is one`, () => expect(isDay(day)).to.equal(true));
  }
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-32',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
    20260101,
    null,
  ]) {
    it(`${JSON.stringify(text)} is none`, () => expect(isDay(text)).to.equal(false));
  }
});

describe('dayRange', () => {
  const cases: [day: string, timeZone: string, start: string, hours: number, why: string][] = [
    ['2026-01-15', 'UTC', '2026-01-15T00:00:00Z', 24, 'plain'],
    ['2026-01-15', 'America/New_York', '2026-01-15T05:00:00Z', 24, 'behind UTC'],
    ['2026-01-15', 'Asia/Kathmandu', '2026-01-14T18:15:00Z', 24, 'a quarter of an hour'],
    ['2026-01-15', 'Pacific/Kiritimati', '2026-01-14T10:00:00Z', 24, '14 hours ahead'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00Z', 23, 'clocks go forward'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00Z', 25, 'clocks go back'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00Z', 24, 'the day after'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', 23, 'midnight is left out'],
    ['2018-02-17', 'America/Sao_Paulo', '2018-02-17T02:00:00Z', 25, 'clocks go back at midnight'],
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z', 24, 'the day after that'],
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00Z', 24, 'before the day Samoa skipped'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z', 0, 'the day Samoa skipped'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00Z', 24, 'after the day Samoa skipped'],
    ['1919-03-31', 'America/Toronto', '1919-03-31T04:30:00Z', 23.5, 'a jump from 23:30 to 00:30'],
    ['2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00Z', 25, 'midnight comes twice: the first counts'],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30:00Z', 23.5, 'half an hour forward'],
    ['0001-01-01', 'UTC', '0001-01-01T00:00:00Z', 24, 'the first year'],
  ];
  for (const [day, timeZone, start, hours, why] of cases) {
    it(`${day} in ${timeZone}: ${why}`, () => {
      const [from, to] = dayRange(day, timeZone);
      expect(new Date(from).toISOString()).to.equal(new Date(start).toISOString());
      expect((to - from) / HOUR).to.equal(hours);
    });
  }

  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/Los_Angeles',
    'Asia/Kolkata',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'America/Asuncion',
  ];

  it('ends where the next day begins, so that no instant is left out or counted twice', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), (day, zone) => {
        const next = new Date(Date.parse(day) + 24 * HOUR).toISOString().slice(0, 10);
        const [start, end] = dayRange(day, zone);
        expect(dayRange(next, zone)[0]).to.equal(end);
        expect(end).to.be.at.least(start);
      }),
    );
  });

  it('holds each instant of its day and no other', () => {
    const time = fc.integer({min: Date.UTC(1970, 0), max: Date.UTC(2037, 0)});
    fc.assert(
      fc.property(time, fc.constantFrom(...zones), (ms, zone) => {
        const [start, end] = dayRange(dayOf(ms, zone), zone);
        expect(ms).to.be.within(start, end - 1);
        expect(dayOf(start, zone)).to.equal(dayOf(ms, zone));
        expect(dayOf(start - 1, zone)).not.to.equal(dayOf(ms, zone));
      }),
      {numRuns: 500},
    );
  });

  it('throws for a time zone nobody knows', () => {
    expect(() => dayRange('2026-01-01', 'Mars/Olympus')).to.throw(RangeError);
  });
});

describe('dayOf', () => {
  it('goes by the wall clock', () => {
    const ms = Date.parse('2026-01-01T02:00Z');
    expect(dayOf(ms, 'America/New_York')).to.equal('2025-12-31');
    expect(dayOf(ms, 'Asia/Tokyo')).to.equal('2026-01-01');
  });
  it('knows the local times of old, which had seconds', () => {
    expect(dayOf(Date.parse('1800-01-01T07:52:57Z'), 'America/Los_Angeles')).to.equal('1799-12-31');
    expect(dayOf(Date.parse('1800-01-01T07:52:58Z'), 'America/Los_Angeles')).to.equal('1800-01-01');
  });
  it('throws for an instant no date can hold', () => expect(() => dayOf(NaN, 'UTC')).to.throw(RangeError));
});
