import {css} from 'lit';

/** The table on paper: every row of the page with all its columns, which also a narrow sheet has room for. */
export const tablePrintStyles = css`
  @media print {
    .scroller {
      overflow: visible;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    .narrow-sort,
    .progress,
    .banner button,
    .sort svg,
    #tip {
      display: none;
    }
    .sort {
      all: unset;
    }
    :is(th, td)[class]:nth-child(n) {
      display: table-cell;
      position: static;
      inline-size: auto;
      min-inline-size: 0;
      max-inline-size: none;
      block-size: auto;
      padding: 3pt 6pt 3pt 0;
      white-space: normal;
      overflow: visible;
      overflow-wrap: break-word;
      vertical-align: top;
    }
    td.column-name:nth-child(n) {
      inline-size: 34%;
    }
    th {
      font-weight: 600;
      color: #000;
      border-block-end: 1pt solid #000;
    }
    :is(td, th):is(.menu, .pick):nth-child(n) {
      display: none;
    }
    .person {
      min-inline-size: 0;
      gap: 6pt;
    }
    .who {
      min-inline-size: 100pt;
    }
    :is(.name, .email) bdi {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .email {
      display: block;
      font-size: 8pt;
    }
    .meta {
      display: none;
    }
    .avatar {
      border: 1px solid #aaa;
      background: none;
      color: #000;
    }
    .tag.link {
      border: 1px solid #000;
    }
    .online::before {
      background: none;
      border: 2px solid #000;
      box-shadow: none;
    }
  }
`;
