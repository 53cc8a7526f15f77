import {defineCustomElements} from '@revolist/revogrid/loader';
import {COLUMNS, collate, searchOf, serve} from '../peer.js';

const numbers = (key, a, b) => a[key] - b[key];
const texts = (key, a, b) => collate(a[key], b[key]);
const compareOf = key => (key === 'label' ? texts : numbers);

let grid;
let all;

/** Virtual in both directions by itself; a search is another `source`, as its documentation has it. */
serve({
  mount(host, rows) {
    defineCustomElements();
    all = rows;
    grid = document.createElement('revo-grid');
    grid.style.height = '820px';
    Object.assign(grid, {
      columns: COLUMNS.map(({key, title, width, show}) => ({
        prop: key,
        name: title,
        size: width,
        sortable: true,
        cellCompare: compareOf(key),
        ...(show && {cellTemplate: (_create, {value}) => show(value)}),
      })),
      source: rows,
      readonly: true,
      exporting: true,
      rowSize: 54,
    });
    host.append(grid);
  },
  firstLabel: () => grid.querySelector('[data-rgrow="0"][data-rgcol="0"]')?.textContent.trim(),
  sort: (prop, direction) => grid.updateColumnSorting({prop, cellCompare: compareOf(prop)}, direction, false),
  unsort: () => grid.clearSorting(),
  search(text) {
    grid.source = text ? all.filter(searchOf(text)) : all;
  },
  filter(accepts) {
    grid.source = accepts ? all.filter(accepts) : all;
  },
  async csv() {
    const plugin = (await grid.getPlugins()).find(({exportString}) => exportString);
    return plugin.exportString();
  },
});
