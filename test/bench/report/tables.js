import {growthOf} from './growth.js';
import {FLOOR, NAMES, OURS} from './names.js';
import {Figures} from './results.js';
import {targetsOf} from './targets.js';

const PEER_OPERATIONS = ['sort-number', 'sort-name', 'search', 'filters', 'export'];
const OWN_FLOOR = ['first', 'cold', 'export', 'import'];

/** The run as Markdown: for the eye, and for the README. */
export function reportOf(results) {
  const figures = new Figures(results);
  const {date, machine, browser, sizes, runs, versions} = results;
  const grids = figures.peers.map(peer => `${peer} ${versions[peer]}`);
  const about = [
    `${date.slice(0, 10)}, Chromium ${browser}, headless`,
    `${machine.cores} cores (${machine.model}), ${machine.memoryGb} GB`,
    `up to ${runs} samples each`,
    ...(grids.length ? [`against ${grids.join(', ')}`] : []),
  ].join('; ');
  return [
    `${about}. Times are in ms; compare within this run only.`,
    ...sizes.flatMap(size => interactionTable(figures, size)),
    ...peerTable(figures),
    ...costTable(figures),
    ...growthTable(figures),
    ...targetTable(figures),
  ].join('\n\n');
}

function interactionTable(figures, size) {
  const floor = figures.measured(FLOOR, 'change', size);
  const names = Object.keys(NAMES).filter(name => figures.find(OURS, name, size));
  if (!floor || !names.length) return [];
  const rows = names.map(name => {
    const taken = figures.find(OURS, name, size);
    if (taken.median === undefined)
      return [NAMES[name], taken.skipped ?? `failed: ${taken.failed}`, '', '', '', '', ''];
    const against = OWN_FLOOR.includes(name) ? figures.measured(FLOOR, name, size) : floor;
    return [
      NAMES[name],
      taken.median,
      taken.p95,
      `${taken.min}–${taken.max}`,
      against ? against.median : '–',
      against ? `${fixed(taken.median / against.median)}×` : '–',
      taskOf(taken),
    ];
  });
  const heads = ['', 'median', 'p95', 'min–max', 'floor', 'of the floor', 'longest task'];
  return [`**${shown(size)} customers in IndexedDB**`, table(heads, rows)];
}

/** Ours and the grids side by side, median and longest task. */
function peerTable(figures) {
  const {peers, sizes} = figures;
  if (!peers.length) return [];
  const rows = PEER_OPERATIONS.flatMap(name => [...sizes].map(size => [name, size]))
    .filter(([name, size]) => figures.best(name, size))
    .map(([name, size]) => {
      const ours = figures.measured(OURS, name, size);
      const best = figures.best(name, size);
      return [
        `${NAMES[name]}, ${shown(size)}`,
        cell(ours),
        ...peers.map(peer => cell(figures.find(peer, name, size))),
        ours ? `${fixed(ours.median / best.median)}×` : '–',
      ];
    });
  const cold = figures.best('cold', 10_000);
  if (cold) {
    const ours = figures.measured(OURS, 'cold', 10_000);
    const times = peers.map(peer => figures.measured(peer, 'cold', 10_000)?.median ?? '–');
    rows.push([`${NAMES.cold}, 10,000`, ours.median, ...times, `${fixed(ours.median / cold.median)}×`]);
  }
  if (!rows.length) return [];
  return [
    '**Against grids that have the same rows in memory:** median (longest task)',
    table(['', 'this library', ...peers, 'of the best'], rows),
  ];
}

/** Memory and bytes. */
function costTable(figures) {
  const subjects = [OURS, ...figures.peers];
  const sizes = figures.sizes.filter(size => figures.megabytes(OURS, size) !== undefined);
  const rows = sizes.map(size => [
    `MB over an empty page, ${shown(size)} (the rows alone: ${figures.megabytes(FLOOR, size)})`,
    ...subjects.map(subject => figures.megabytes(subject, size) ?? '–'),
  ]);
  if (figures.bytes(OURS).length) {
    const bytes = subject => figures.bytes(subject).map(entry => shown(entry.bytes));
    // The three stages, and not the one file for a page without a build.
    const own = bytes(OURS).slice(0, 3).join(', ');
    rows.push([
      'bytes, brotli; ours: first view, the same with IndexedDB, everything',
      own,
      ...figures.peers.map(peer => bytes(peer)[0] ?? '–'),
    ]);
  }
  return rows.length ? ['**What it costs**', table(['', 'this library', ...figures.peers], rows)] : [];
}

function growthTable(figures) {
  const {sizes} = figures;
  if (sizes.length < 2) return [];
  const rows = Object.keys(NAMES)
    .filter(name => name !== 'change')
    .flatMap(name => {
      const grown = growthOf(figures, OURS, name);
      if (!grown) return [];
      const times = sizes.map(size => figures.measured(OURS, name, size)?.median ?? '–');
      return [[NAMES[name], ...times, fixed(grown.all), fixed(grown.last), grown.limit]];
    });
  const heads = ['', ...sizes.map(shown), 'exponent', 'of the last step', 'a second at'];
  return rows.length ? ['**Growth:** ms by the number of customers', table(heads, rows)] : [];
}

function targetTable(figures) {
  const targets = targetsOf(figures);
  const met = targets.filter(({isMet}) => isMet).length;
  const rows = targets.map(({what, size, reached, limit, unit, isMet}) => [
    isMet ? 'met' : '**missed**',
    what,
    size === null ? '' : shown(size),
    shown(reached),
    `≤ ${shown(limit)} ${unit}`,
  ]);
  if (!rows.length) return [];
  return [`**Targets:** ${met} of ${targets.length} met`, table(['', 'what', 'customers', 'reached', 'target'], rows)];
}

function cell(figure) {
  if (figure?.median === undefined) return '–';
  return figure.longest ? `${figure.median} (${figure.longest})` : figure.median;
}

/** The browser tells of tasks from 50 ms. */
function taskOf({longest}) {
  return longest || '< 50';
}

function table(heads, rows) {
  const line = cells => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

function fixed(value) {
  return value.toFixed(2);
}

function shown(value) {
  return value.toLocaleString('en');
}
