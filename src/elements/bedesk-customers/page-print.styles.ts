import {css} from 'lit';

/** The page on paper: what is shown and how many, and nothing that can be pressed. */
export const pagePrintStyles = css`
  @media print {
    .page {
      border: 0;
    }
    .header,
    .header:has(> customer-bulk-bar[active]) {
      position: static;
      padding: 0 0 6pt;
    }
    .header:has(> customer-bulk-bar[active]) > :not(customer-bulk-bar) {
      visibility: visible;
    }
    h2 {
      font-size: 14pt;
    }
    .header button,
    .toolbar,
    slot[name='actions'],
    customer-bulk-bar,
    customer-export,
    customer-export-status,
    customer-notice,
    customer-tabs::part(tab),
    customer-pager::part(turn) {
      display: none;
    }
    /* Of the tabs, only which one this is. */
    customer-tabs::part(selected) {
      display: flex;
      padding: 0 0 4pt;
      border: 0;
    }
    customer-tabs::part(badge) {
      color: #000;
      background: none;
    }
    customer-tabs::part(tabs) {
      padding: 0;
      box-shadow: none;
    }
    /* Of the pager, only which rows these are. */
    customer-pager::part(pager) {
      visibility: hidden;
      padding: 6pt 0 0;
    }
    customer-pager::part(range) {
      visibility: visible;
    }
  }
`;
