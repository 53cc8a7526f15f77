import {people} from './people.js';
import {clock, paint, painted, sample} from './probe.js';

const WORDS =
  'mari sofi schm ahme gabr silv jans hans oliv kowa marc khan pete nowa lars bian dubo tana meye wagn petr'.split(' ');
const SEARCHES = 5;

export const {compare: collate} = new Intl.Collator('en');

const countries = new Intl.DisplayNames('en', {type: 'region'});
const dates = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'short'});
const date = ms => (ms === null ? '' : dates.format(ms));

/** The columns of the library's page: property, heading, what is shown, width in px. */
export const COLUMNS = [
  {key: 'label', title: 'User', width: 280},
  {key: 'country', title: 'Country', width: 160, show: code => (code ? countries.of(code) : '')},
  {key: 'lastActiveAt', title: 'Last active', width: 200, show: date},
  {key: 'createdAt', title: 'Created', width: 200, show: date},
  {key: 'pageVisits', title: 'Page visits', width: 120},
  {key: 'conversations', title: 'Conversations', width: 130},
];

/** The search of a grid that has none of its own: what its documentation shows, a filter over the rows. */
export function searchOf(text) {
  const sought = text.toLowerCase();
  return ({label, email}) => label.toLowerCase().includes(sought) || (email?.includes(sought) ?? false);
}

/**
 * Serves a grid to the command. Rows are in memory before anything is measured, with the text of the first column made
 * beforehand.
 *
 * @param {{
 *   mount(host: HTMLElement, rows: object[]): unknown,
 *   firstLabel(): string | undefined,
 *   sort(key: string, direction: 'asc' | 'desc'): unknown,
 *   unsort(): unknown,
 *   search(text: string): unknown,
 *   filter(accepts: ((row: object) => boolean) | null): unknown,
 *   csv?(): Promise<string> | string,
 * }} grid
 */
export function serve(grid) {
  let rows;
  const shows = label => grid.firstLabel() === label;
  const open = async (size, seed) => {
    rows = rowsOf(size, seed);
    await grid.mount(host(), rows);
    await painted(() => shows(rows[0].label));
  };
  const operations = {
    'sort-number': {
      undo: () => grid.unsort(),
      steps: () => [step(() => grid.sort('pageVisits', 'desc'), most(rows, 'pageVisits'))],
    },
    'sort-name': {
      undo: () => grid.unsort(),
      steps: () => [step(() => grid.sort('label', 'asc'), least(rows, 'label'))],
    },
    search: {undo: () => grid.search(''), steps: () => searches(rows, grid)},
    filters: {undo: () => grid.filter(null), steps: () => filterings(rows, grid)},
  };

  globalThis.bench = {
    open,
    async steps(operation, options) {
      const {undo, steps} = operations[operation];
      const all = steps();
      const home = async () => {
        if (shows(rows[0].label)) return;
        undo();
        await painted(() => shows(rows[0].label));
      };
      let current = 0;
      const samples = await sample(options, async () => {
        const {act, expected, isNext} = all[current++ % all.length];
        if (!isNext) await home();
        return paint({act, isShown: () => shows(expected)});
      });
      await home();
      return samples;
    },
    async exportAll(options) {
      if (!grid.csv) return {skipped: 'no CSV export in its free edition, or none at all'};
      let text;
      const samples = await sample(options, () => clock(async () => (text = await grid.csv())));
      if (text.length < rows.length * 20) throw new Error(`${text.length} characters are no export`);
      return samples;
    },
  };

  const cold = new URLSearchParams(location.search).get('cold');
  if (cold) void startCold(Number(cold), grid);
}

/** Its rows count as there: the time that they took to be made is told, to be taken off. */
async function startCold(size, grid) {
  const before = performance.now();
  const rows = rowsOf(size, Number(new URLSearchParams(location.search).get('seed')));
  globalThis.making = performance.now() - before;
  globalThis.firstShown = () => grid.firstLabel() === rows[0].label;
  await grid.mount(host(), rows);
}

function rowsOf(size, seed) {
  const rows = people(size, seed);
  for (const row of rows) row.label = row.name ?? row.email ?? `Visitor ${row.id.slice(0, 8)}`;
  return rows;
}

/** Each word letter by letter; `isNext`: from where the step before has led. */
function searches(rows, grid) {
  const chains = WORDS.map(word =>
    [1, 2, 3, 4].map(length => {
      const text = word.slice(0, length);
      return {...step(() => grid.search(text), rows.find(searchOf(text))?.label), isNext: length > 1};
    }),
  );
  const differ = steps =>
    [rows[0].label, ...steps.map(({expected}) => expected)].every((label, at, all) => label && label !== all[at - 1]);
  const usable = chains.filter(differ);
  const begun = chains.map(([first]) => [first]).filter(differ);
  return (usable.length ? usable : begun).slice(0, SEARCHES).flat();
}

function filterings(rows, grid) {
  const steps = [20, 40, 60, 80].map(number => {
    const accepts = ({pageVisits, returning, city}) =>
      pageVisits >= number && returning && (city?.toLowerCase().includes('ma') ?? false);
    return step(() => grid.filter(accepts), rows.find(accepts)?.label);
  });
  return steps.filter(({expected}) => expected && expected !== rows[0].label);
}

function step(act, expected) {
  return {act, expected, isNext: false};
}

function most(rows, key) {
  return rows.reduce((best, row) => (row[key] > best[key] ? row : best)).label;
}

function least(rows, key) {
  return rows.reduce((best, row) => (collate(row[key], best[key]) < 0 ? row : best)).label;
}

function host() {
  return document.querySelector('main');
}
