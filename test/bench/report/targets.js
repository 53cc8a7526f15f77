import {growthOf} from './growth.js';
import {FLOOR, NAMES, OURS} from './names.js';

/** At most: × the floor for the median and for the p95. */
const INTERACTION = {1000: [1.3, 2], 10_000: [1.3, 2], 100_000: [1.5, 2.5], 1_000_000: [4, 6]};
const INTERACTIONS = 'tab sort-number sort-name sort-other page-next page-last search filters select'.split(' ');
/** At most: × the best grid of the run. */
const AGAINST_BEST = [
  ['sort-number', 100_000, 0.5],
  ['sort-name', 100_000, 0.5],
  ['sort-number', 1_000_000, 0.2],
  ['sort-name', 1_000_000, 0.2],
  ['search', 1_000_000, 1.2],
];
const WRITE = 2.5;
const LONG_TASK = 50;
const DEBOUNCE = 100;
const LIVE = 50;
/** What all of it should come to; `npm run check:size` holds it to what it has been so far. */
const BYTES = 120_000;
const MEGABYTES = {100_000: 25, 1_000_000: 200};

/**
 * Every target whose figures the run has.
 *
 * @param {import('./results.js').Figures} figures
 * @returns {{what: string, size: number | null, reached: number, limit: number, unit: string, isMet: boolean}[]}
 */
export function targetsOf(figures) {
  const {sizes} = figures;
  return [
    ...sizes.flatMap(size => interactions(figures, size)),
    ...AGAINST_BEST.flatMap(([operation, size, limit]) => ratio(figures, operation, size, limit)),
    ...sizes.flatMap(size => firstView(figures, size)),
    ...growth(figures),
    ...cold(figures),
    ...wholes(figures),
    ...target('a single live change shows', 100_000, figures.measured(OURS, 'live', 100_000)?.median, LIVE, 'ms'),
    ...Object.entries(MEGABYTES).flatMap(([size, limit]) =>
      target('memory over an empty page', Number(size), figures.megabytes(OURS, Number(size)), limit, 'MB'),
    ),
    ...figures
      .bytes(OURS)
      .flatMap(({what, bytes, budget}) => target(what, null, bytes, Math.min(budget, BYTES), 'bytes')),
  ];
}

function interactions(figures, size) {
  const floor = figures.measured(FLOOR, 'change', size)?.median;
  const limits = INTERACTION[size];
  if (!floor || !limits) return [];
  const one = operation => {
    const taken = figures.measured(OURS, operation, size);
    if (!taken) return [];
    const {median, p95, longest, wait} = taken;
    const isWrite = operation === 'suspend';
    return [
      ...target(`${NAMES[operation]}, median`, size, median / floor, isWrite ? WRITE : limits[0], '× floor'),
      ...(isWrite ? [] : target(`${NAMES[operation]}, p95`, size, p95 / floor, limits[1], '× floor')),
      ...target(`${NAMES[operation]}, longest task`, size, longest, LONG_TASK, 'ms'),
      ...(operation === 'search' ? target('search, its debounce', size, wait, DEBOUNCE, 'ms') : []),
    ];
  };
  return [...INTERACTIONS, 'suspend'].flatMap(one);
}

function ratio(figures, operation, size, limit) {
  const ours = figures.measured(OURS, operation, size);
  const best = figures.best(operation, size);
  return ours && best
    ? target(`${NAMES[operation]}, against ${best.subject}`, size, ours.median / best.median, limit, '× best grid')
    : [];
}

function firstView(figures, size) {
  const ours = figures.measured(OURS, 'first', size);
  const raw = figures.measured(FLOOR, 'first', size);
  return ours && raw ? target(NAMES.first, size, ours.median / raw.median, 1.3, '× by hand') : [];
}

function growth(figures) {
  const limits = {first: 0.05, ...Object.fromEntries([...INTERACTIONS, 'suspend', 'live'].map(name => [name, 1]))};
  return Object.entries(limits).flatMap(([operation, limit]) => {
    const grown = growthOf(figures, OURS, operation);
    return grown ? target(`${NAMES[operation]}, growth`, null, grown.all, limit, 'exponent') : [];
  });
}

function cold(figures) {
  const size = 10_000;
  const ours = figures.measured(OURS, 'cold', size)?.median;
  const floor = figures.measured(FLOOR, 'cold', size)?.median;
  const best = figures.best('cold', size);
  return [
    ...(ours && floor ? target(NAMES.cold, size, ours / floor, 1.35, '× floor') : []),
    ...(ours && best
      ? target(`${NAMES.cold}, against ${best.subject}`, size, ours / best.median, 1, '× best grid')
      : []),
  ];
}

/** Import and export. */
function wholes(figures) {
  const size = 100_000;
  return Object.entries({import: 1.3, export: 1.5}).flatMap(([operation, limit]) => {
    const ours = figures.measured(OURS, operation, size);
    const raw = figures.measured(FLOOR, operation, size);
    if (!ours || !raw) return [];
    return [
      ...target(NAMES[operation], size, ours.median / raw.median, limit, '× by hand'),
      ...target(`${NAMES[operation]}, longest task`, size, ours.longest, LONG_TASK, 'ms'),
    ];
  });
}

function target(what, size, reached, limit, unit) {
  if (reached === undefined || reached === null) return [];
  const shown = Math.round(reached * 100) / 100;
  return [{what, size, reached: shown, limit, unit, isMet: shown <= limit}];
}
