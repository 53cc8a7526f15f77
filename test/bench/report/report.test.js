import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readOptions} from '../options.js';
import {growthOf} from './growth.js';
import {Figures} from './results.js';
import {exponent, statsOf} from './stats.js';
import {reportOf} from './tables.js';
import {targetsOf} from './targets.js';

const samples = times => times.map(ms => ({ms, longest: 0, wait: 0}));

function runOf(figures, sizes = [1000]) {
  return {
    date: '2026-01-01T00:00:00.000Z',
    machine: {cores: 2, model: 'Some CPU', memoryGb: 8, platform: 'linux'},
    browser: '156',
    versions: {'ag-grid': '36.2.0'},
    sizes,
    runs: 20,
    figures: figures.map(([subject, operation, size, figure]) => ({
      subject,
      operation,
      size,
      ...(typeof figure === 'number' ? statsOf(samples([figure])) : figure),
    })),
    memory: [],
    bytes: [],
  };
}

const targetOf = (run, what) => targetsOf(new Figures(run)).find(target => target.what === what);

describe('statsOf', () => {
  it('takes median and p95 from what was measured', () => {
    const stats = statsOf(samples(Array.from({length: 20}, (_, index) => 20 - index)));
    assert.deepEqual([stats.median, stats.p95, stats.min, stats.max, stats.runs], [10, 19, 1, 20, 20]);
  });

  it('tells the longest task of all samples', () => {
    assert.equal(statsOf([...samples([1, 2]), {ms: 3, longest: 61, wait: 0}]).longest, 61);
  });

  it('refuses to make numbers of nothing', () => {
    assert.throws(() => statsOf([]));
  });
});

describe('growth', () => {
  const grown = [1000, 10_000, 100_000];

  it('is 1 where ten times as many take ten times as long, and 0 where they take as long', () => {
    assert.equal(exponent(grown.map(size => ({size, ms: size / 50}))), 1);
    assert.equal(exponent(grown.map(size => ({size, ms: 25}))), 0);
  });

  it('says where a second is reached if it goes on like the last step', () => {
    const run = runOf(
      grown.map((size, index) => ['bedesk-customers', 'search', size, [25, 30, 300][index]]),
      grown,
    );
    const {last, limit} = growthOf(new Figures(run), 'bedesk-customers', 'search');
    assert.deepEqual([last, limit], [1, 'about 330,000']);
  });
});

describe('targets', () => {
  const withTab = ms =>
    runOf([
      ['floor', 'change', 1000, 25],
      ['bedesk-customers', 'tab', 1000, ms],
    ]);

  it('are met up to the limit, over the floor of the same run', () => {
    assert.deepEqual(targetOf(withTab(32.5), 'tab, median'), {
      what: 'tab, median',
      size: 1000,
      reached: 1.3,
      limit: 1.3,
      unit: '× floor',
      isMet: true,
    });
  });

  it('are missed above it', () => {
    assert.equal(targetOf(withTab(33), 'tab, median').isMet, false);
  });

  it('hold a sort to the quickest grid', () => {
    const run = runOf(
      [
        ['floor', 'change', 100_000, 25],
        ['bedesk-customers', 'sort-name', 100_000, 60],
        ['ag-grid', 'sort-name', 100_000, 300],
        ['tabulator', 'sort-name', 100_000, 100],
      ],
      [100_000],
    );
    const {reached, isMet} = targetOf(run, 'sort by name, against tabulator');
    assert.deepEqual([reached, isMet], [0.6, false]);
  });

  it('hold the bytes to what they should be, not to what they have been so far', () => {
    const run = runOf([]);
    run.bytes = [{subject: 'bedesk-customers', what: 'everything', bytes: 137_000, budget: 138_000}];
    const {limit, isMet} = targetOf(run, 'everything');
    assert.deepEqual([limit, isMet], [120_000, false]);
  });

  it('leave out what was not measured', () => {
    assert.deepEqual(targetsOf(new Figures(runOf([['floor', 'change', 1000, 25]]))), []);
  });
});

describe('the report', () => {
  it('says what was skipped and what failed, in its row', () => {
    const report = reportOf(
      runOf([
        ['floor', 'change', 1000, 25],
        ['bedesk-customers', 'suspend', 1000, {skipped: 'the source has no suspend()'}],
        ['bedesk-customers', 'select', 1000, {failed: 'never came'}],
      ]),
    );
    assert.match(report, /\| suspend one \| the source has no suspend\(\) \|/);
    assert.match(report, /\| select all \| failed: never came \|/);
  });
});

describe('the options', () => {
  it('take sizes in any order and parts by their names', () => {
    const {sizes, operations, peers} = readOptions(['--sizes=10000,1000', '--only=sort', '--peers=none']);
    assert.deepEqual(sizes, [1000, 10_000]);
    assert.deepEqual(operations, ['sort-number', 'sort-name', 'sort-other']);
    assert.deepEqual(peers, []);
  });

  it('explain themselves when one is not understood', () => {
    for (const wrong of ['--size=1', '--only=sorting', '--peers=grid', '--sizes=many', '--runs=0']) {
      assert.throws(() => readOptions([wrong]), /npm run bench -- \[options\]/);
    }
  });
});
