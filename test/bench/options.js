export const PEERS = ['ag-grid', 'tabulator', 'vaadin', 'tanstack', 'revogrid'];

/** What `--only` takes, and the operations that each stands for. */
export const PARTS = {
  tab: ['tab'],
  sort: ['sort-number', 'sort-name', 'sort-other'],
  page: ['page-next', 'page-last'],
  search: ['search'],
  filters: ['filters'],
  select: ['select'],
  suspend: ['suspend'],
  live: ['live'],
  first: ['first'],
  cold: ['cold'],
  export: ['export'],
  import: ['import'],
  memory: ['memory'],
  bytes: ['bytes'],
};

const HELP = `npm run bench -- [options]
  --sizes=1000,10000,100000,1000000   how many customers; all four by default
  --only=sort,search                  of ${Object.keys(PARTS).join(', ')}
  --peers=ag-grid,vaadin              of ${PEERS.join(', ')}; --peers=none for none
  --runs=20                           samples of each interaction; fewer where one takes long
  --seed=1                            other people, other searches
  --fresh                             fills the databases anew
  --built                             takes dist as it is; else it is built first
  --readme                            puts the tables of the last run into the README, and runs nothing
  --port=41735                        where the pages are served; the databases belong to it
  --no-save                           prints, and leaves test/bench/results.json as it is`;

/**
 * @param {string[]} given the arguments of the command
 * @returns what to do; throws an `Error` with the usage when something is not understood
 */
export function readOptions(given) {
  const options = {
    sizes: [1000, 10_000, 100_000, 1_000_000],
    operations: Object.values(PARTS).flat(),
    peers: PEERS,
    runs: 20,
    seed: 1,
    port: 41_735,
    fresh: false,
    built: false,
    readme: false,
    save: true,
  };
  for (const argument of given) {
    const [name, value = ''] = argument.split('=');
    const list = value.split(',').filter(Boolean);
    switch (name) {
      case '--sizes':
        options.sizes = list.map(number).sort((a, b) => a - b);
        break;
      case '--only':
        options.operations = list.flatMap(part => PARTS[known(part, Object.keys(PARTS))]);
        break;
      case '--peers':
        options.peers = value === 'none' ? [] : list.map(peer => known(peer, PEERS));
        break;
      case '--runs':
      case '--seed':
      case '--port':
        options[name.slice(2)] = number(value);
        break;
      case '--fresh':
      case '--built':
      case '--readme':
        options[name.slice(2)] = true;
        break;
      case '--no-save':
        options.save = false;
        break;
      default:
        throw new Error(HELP);
    }
  }
  return options;
}

function number(text) {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`"${text}" is no number from 1 up.\n${HELP}`);
}

function known(name, names) {
  if (names.includes(name)) return name;
  throw new Error(`There is no "${name}", only ${names.join(', ')}.\n${HELP}`);
}
