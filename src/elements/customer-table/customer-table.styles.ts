import {css} from 'lit';
import {stateStyles} from './states.styles.js';

const tableStyles = css`
  :host {
    container-type: inline-size;
    position: relative;
    min-block-size: 220px;
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  th {
    font-size: 12px;
    line-height: 16px;
    font-weight: 550;
    color: var(--_text-2);
    text-align: start;
    padding: 4px calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
    background: var(--_bg);
    white-space: nowrap;
  }
  .sort {
    font: inherit;
    font-weight: 550;
    color: inherit;
    block-size: 24px;
    min-block-size: 24px;
    padding: 0 6px;
    margin-inline: -7px;
    gap: 4px;
    border-color: transparent;
    background: none;
    border-radius: 6px;
  }
  .sort svg {
    inline-size: 12px;
    block-size: 12px;
    visibility: hidden;
  }
  .sorted {
    color: var(--_text);
  }
  .sorted .sort svg {
    visibility: visible;
  }
  td {
    padding: 0 calc(3 * var(--_space));
    block-size: var(--_row);
    border-block-end: 1px solid var(--_line);
    white-space: nowrap;
    max-inline-size: 280px;
    overflow: clip;
    text-overflow: ellipsis;
  }
  /* As wide as their headings say: with other rows these columns stay where they are, and need no layout. */
  th:is(.date, .choice) {
    min-inline-size: 144px;
  }
  td:is(.date, .choice):not(.own) {
    max-inline-size: 0;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: calc(5 * var(--_space));
  }
  .pick {
    inline-size: 48px;
    block-size: auto;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .number .sort {
    flex-direction: row-reverse;
  }
  .column-createdAt,
  .muted {
    color: var(--_text-2);
  }
  td.column-name {
    inline-size: 34%;
    max-inline-size: none;
  }
  .menu {
    inline-size: 52px;
    padding-inline: 4px 12px;
    position: sticky;
    inset-inline-end: 0;
    background: var(--_bg);
    overflow: visible;
  }
  .person {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    min-inline-size: 210px;
  }
  /* Long names take no room from the other columns: this one has its share of the width. */
  .who {
    contain: inline-size;
    flex: 1;
  }
  .title {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .name {
    display: block;
    min-inline-size: 0;
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
    font: inherit;
    font-weight: 550;
    color: var(--_text);
    background: none;
    border: 0;
    padding: 0;
    block-size: auto;
    min-block-size: 0;
    text-align: start;
    text-decoration: none;
    border-radius: 4px;
    flex: 0 1 auto;
  }
  .email,
  .meta {
    font-size: 13px;
    line-height: 18px;
    color: var(--_text-2);
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .meta {
    display: none;
    white-space: normal;
  }
  .email bdi,
  .name bdi {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: clip;
    text-overflow: ellipsis;
  }
  .tag.link {
    font-size: 12px;
    line-height: 18px;
    min-block-size: 0;
    padding: 0 6px;
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .online {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    font-weight: 500;
  }
  .online::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    margin-inline-start: 3px;
    border-radius: 50%;
    background: var(--_good);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--_good) 18%, transparent);
    flex: none;
  }

  @container (max-width: 1020px) {
    .column-createdAt {
      display: none;
    }
  }
  @container (max-width: 880px) {
    .column-pageVisits {
      display: none;
    }
  }
  @container (max-width: 770px) {
    .person {
      min-inline-size: 0;
    }
    .title {
      flex-wrap: wrap;
      row-gap: 0;
    }
    .scroller {
      overflow-x: clip;
    }
    .narrow-sort {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
      padding-block: 8px;
      padding-inline: 14px 12px;
      font-size: 13px;
      color: var(--_text-2);
      border-block-end: 1px solid var(--_line);
    }
    .narrow-sort label {
      display: flex;
      align-items: center;
      gap: 6px;
      min-inline-size: 0;
      white-space: nowrap;
    }
    thead,
    td:not(.column-name, .menu, .pick) {
      display: none;
    }
    td.column-name {
      inline-size: auto;
      min-inline-size: 0;
      padding-block: 10px;
    }
    .pick {
      inline-size: 44px;
      flex: none;
    }
    .pick ~ .column-name {
      padding-inline-start: 0;
    }
    th:first-child,
    td:first-child {
      padding-inline-start: 14px;
    }
    .email {
      display: none;
    }
    /* Dots will stand in the gaps; those at the start of a line are cut off. */
    .meta {
      display: block;
      margin-inline-start: -0.7em;
      clip-path: inset(0 0 0 0.7em);
    }
    .meta:dir(rtl) {
      clip-path: inset(0 0.7em 0 0);
    }
    /* A number stays with its noun. */
    .meta > span {
      display: inline-block;
      margin-inline-start: 0.7em;
    }
    .meta .online {
      display: inline;
      color: var(--_text-2);
      font-weight: inherit;
    }
    .meta .online::before {
      display: inline-block;
      margin-inline-end: 9px;
    }
    /* A long name puts the tag below: for fingers, each has a line of 24 px. */
    .title .name,
    .title .tag {
      line-height: 24px;
    }
  }
  @media (forced-colors: active) {
    .tag,
    .bone {
      border: 1px solid CanvasText;
    }
  }
`;

export const styles = [stateStyles, tableStyles];
