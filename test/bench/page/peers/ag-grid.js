import {
  ClientSideRowModelModule,
  ColumnApiModule,
  CsvExportModule,
  createGrid,
  ExternalFilterModule,
  QuickFilterModule,
} from 'ag-grid-community';
import {COLUMNS, collate, serve} from '../peer.js';

let api;
let accepts = null;

/** As its pages on big data say: row ids, no animation, the quick filter with its cache, only the modules in use. */
serve({
  mount(host, rowData) {
    host.style.height = '820px';
    api = createGrid(
      host,
      {
        columnDefs: COLUMNS.map(({key, title, width, show}) => ({
          colId: key,
          field: key,
          headerName: title,
          width,
          ...(show && {valueFormatter: ({value}) => show(value)}),
          ...(key === 'label' ? {comparator: collate} : {getQuickFilterText: () => ''}),
          ...(key === 'label' && {getQuickFilterText: ({data}) => `${data.label} ${data.email ?? ''}`}),
        })),
        rowData,
        getRowId: ({data}) => data.id,
        animateRows: false,
        suppressColumnMoveAnimation: true,
        cacheQuickFilter: true,
        isExternalFilterPresent: () => accepts !== null,
        doesExternalFilterPass: ({data}) => accepts?.(data) ?? true,
      },
      {modules: [ClientSideRowModelModule, ColumnApiModule, CsvExportModule, ExternalFilterModule, QuickFilterModule]},
    );
  },
  firstLabel: () => document.querySelector('.ag-row[row-index="0"] [col-id="label"]')?.textContent.trim(),
  sort: (colId, sort) => api.applyColumnState({state: [{colId, sort}], defaultState: {sort: null}}),
  unsort: () => api.applyColumnState({defaultState: {sort: null}}),
  search: text => api.setGridOption('quickFilterText', text),
  filter(next) {
    accepts = next;
    api.onFilterChanged();
  },
  csv: () => api.getDataAsCsv(),
});
