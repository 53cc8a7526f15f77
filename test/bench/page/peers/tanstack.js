import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  FlexRender,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_basic,
  TableController,
  tableFeatures,
} from '@tanstack/lit-table';
import {VirtualizerController} from '@tanstack/lit-virtual';
import {html, LitElement} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {createRef, ref} from 'lit/directives/ref.js';
import {COLUMNS, collate, searchOf, serve} from '../peer.js';

const ROW = 54;

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const columns = COLUMNS.map(({key, title, width, show}) => ({
  accessorKey: key,
  header: title,
  size: width,
  sortFn: key === 'label' ? (a, b, id) => collate(a.getValue(id), b.getValue(id)) : sortFn_basic,
  cell: ({getValue}) => (show ? show(getValue()) : getValue()),
  // The global filter asks each column until one accepts: one that knows the row is enough.
  enableGlobalFilter: key === 'label',
}));

/** Its example of virtualized rows: the table's models, and a virtualizer over the rows of the last one. */
class PeerTable extends LitElement {
  static properties = {rows: {attribute: false}, sorting: {attribute: false}, accepts: {attribute: false}};

  constructor() {
    super();
    this.rows = [];
    this.sorting = [];
    this.accepts = null;
    this.controller = new TableController(this);
    this.scroller = createRef();
    this.virtualizer = new VirtualizerController(this, {
      count: 0,
      getScrollElement: () => this.scroller.value,
      estimateSize: () => ROW,
      overscan: 5,
    });
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const table = this.controller.table({
      features,
      columns,
      data: this.rows,
      getRowId: row => row.id,
      globalFilterFn: (row, _id, accepts) => accepts(row.original),
      getColumnCanGlobalFilter: column => column.id === 'label',
      state: {sorting: this.sorting, globalFilter: this.accepts, columnFilters: NONE},
    });
    const {rows} = table.getRowModel();
    const virtualizer = this.virtualizer.getVirtualizer();
    virtualizer.setOptions({...virtualizer.options, count: rows.length});
    return html`<div class="tanstack" ${ref(this.scroller)}>
      <div class="head">
        ${COLUMNS.map(({title, width}) => html`<span .style=${`width: ${width}px`}>${title}</span>`)}
      </div>
      <div class="body" .style=${`height: ${virtualizer.getTotalSize()}px`}>
        ${repeat(
          virtualizer.getVirtualItems(),
          item => rows[item.index]?.id,
          item =>
            html`<div class="row" data-index=${item.index} .style=${`transform: translateY(${item.start}px)`}>
              ${rows[item.index]
                .getAllCells()
                .map(
                  cell => html`<span .style=${`width: ${cell.column.columnDef.size}px`}>${FlexRender({cell})}</span>`,
                )}
            </div>`,
        )}
      </div>
    </div>`;
  }
}

const NONE = [];

customElements.define('peer-table', PeerTable);

let table;

serve({
  mount(host, rows) {
    table = Object.assign(document.createElement('peer-table'), {rows});
    host.append(table);
  },
  firstLabel: () => document.querySelector('.row[data-index="0"] span')?.textContent.trim(),
  sort(id, direction) {
    table.sorting = [{id, desc: direction === 'desc'}];
  },
  unsort() {
    table.sorting = NONE;
  },
  search(text) {
    table.accepts = text ? searchOf(text) : null;
  },
  filter(accepts) {
    table.accepts = accepts;
  },
});
