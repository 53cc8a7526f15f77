import {DownloadModule, ExportModule, FilterModule, FormatModule, SortModule, Tabulator} from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import {COLUMNS, collate, searchOf, serve} from '../peer.js';

Tabulator.registerModule([DownloadModule, ExportModule, FilterModule, FormatModule, SortModule]);

let table;
let saved;

/** Its virtual DOM, which it has as soon as the table has a height, and an index by id. */
serve({
  mount(host, data) {
    table = new Tabulator(host.appendChild(document.createElement('div')), {
      data,
      index: 'id',
      height: 820,
      columns: COLUMNS.map(({key, title, width, show}) => ({
        field: key,
        title,
        width,
        sorter: key === 'label' ? collate : 'number',
        ...(show && {formatter: cell => show(cell.getValue())}),
      })),
      // What is downloaded is kept instead of saved.
      downloadEncoder(text) {
        saved = text;
        return false;
      },
    });
  },
  firstLabel: () => document.querySelector('.tabulator-row [tabulator-field="label"]')?.textContent.trim(),
  sort: (key, direction) => table.setSort(key, direction),
  unsort: () => table.clearSort(),
  search: text => (text ? table.setFilter(searchOf(text)) : table.clearFilter()),
  filter: accepts => (accepts ? table.setFilter(accepts) : table.clearFilter()),
  csv() {
    table.download('csv', 'customers.csv');
    return saved;
  },
});
