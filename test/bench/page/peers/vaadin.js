import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import {COLUMNS, collate, searchOf, serve} from '../peer.js';

let grid;
let all;
let shown;
let sorted = {key: '', rows: null};

/** A data provider over an array, as its documentation has it for sorting by rules of one's own. */
serve({
  mount(host, rows) {
    all = shown = rows;
    grid = document.createElement('vaadin-grid');
    grid.style.height = '820px';
    grid.itemIdPath = 'id';
    for (const {key, title, width, show} of COLUMNS) {
      const column = document.createElement('vaadin-grid-sort-column');
      Object.assign(column, {path: key, header: title, width: `${width}px`, flexGrow: 0});
      if (show) {
        column.renderer = (root, _column, {item}) => {
          root.textContent = show(item[key]);
        };
      }
      grid.append(column);
    }
    grid.dataProvider = ({page, pageSize, sortOrders}, give) => {
      const rows = inOrder(sortOrders);
      give(rows.slice(page * pageSize, (page + 1) * pageSize), rows.length);
    };
    host.append(grid);
  },
  firstLabel() {
    const rows = [...(grid.shadowRoot?.querySelector('#items')?.children ?? [])];
    const slot = rows.find(({index, hidden}) => index === 0 && !hidden)?.querySelector('slot');
    return slot?.assignedElements()[0]?.textContent.trim();
  },
  sort(key, direction) {
    for (const column of grid.children) if (column.path) column.direction = column.path === key ? direction : null;
  },
  unsort() {
    for (const column of grid.children) if (column.path) column.direction = null;
  },
  search: text => show(text ? all.filter(searchOf(text)) : all),
  filter: accepts => show(accepts ? all.filter(accepts) : all),
});

function show(rows) {
  shown = rows;
  sorted = {key: '', rows: null};
  grid.clearCache();
}

/** Sorted once for all the pages that the grid asks for, and anew when it is asked for again. */
function inOrder([order]) {
  if (!order) {
    sorted = {key: '', rows: null};
    return shown;
  }
  const {path, direction} = order;
  const key = `${path} ${direction}`;
  if (sorted.key !== key) {
    const sign = direction === 'desc' ? -1 : 1;
    const compare = path === 'label' ? collate : (a, b) => a - b;
    sorted = {key, rows: shown.toSorted((a, b) => sign * compare(a[path], b[path]))};
  }
  return sorted.rows;
}
