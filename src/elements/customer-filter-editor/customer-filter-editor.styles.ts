import {css} from 'lit';

export const styles = css`
  :host {
    --_bg: var(--_bg-raised);
    container-type: inline-size;
    padding: 14px;
  }
  .head,
  .foot {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .head {
    justify-content: space-between;
    font-weight: 600;
    margin-block-end: 10px;
  }
  .match {
    display: flex;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 13px;
    font-weight: 400;
  }
  .match label {
    position: relative;
    min-inline-size: 54px;
    padding: 4px 10px;
    text-align: center;
    cursor: pointer;
  }
  .match label + label {
    border-inline-start: 1px solid var(--_control);
  }
  .match input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .match label:first-child {
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-end-start-radius: calc(var(--_radius) - 1px);
  }
  .match label:last-child {
    border-start-end-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }
  .match label:has(:checked) {
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 550;
  }
  .match label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1.15fr) minmax(0, 1.35fr) auto;
    gap: calc(2 * var(--_space));
    align-items: start;
    margin-block-end: calc(2 * var(--_space));
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
    color: var(--_text-2);
  }
  .value > * {
    flex: 1;
  }
  .value > span:not(.select) {
    flex: none;
  }
  .value > input[type='number'] {
    inline-size: 64px;
  }
  /* Two dates need more room than there is beside the comparison: they stand below it. */
  .value:has(.dates) {
    grid-column: 2 / -2;
    grid-row: 2;
  }
  .dates,
  .dates label {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
  }
  .dates label,
  .dates input {
    flex: 1;
  }
  .dates label span {
    display: none;
  }
  .row > button {
    grid-area: 1 / -2;
  }
  .kept {
    grid-column: 1 / -2;
    align-self: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: var(--_text-2);
  }
  .error {
    grid-column: 1 / -1;
    margin: -4px 0 var(--_space);
    font-size: 13px;
    line-height: 18px;
    color: var(--_bad);
  }
  /* Stays in view when there are more conditions than the window has room for; none of them ends up behind it. */
  .foot {
    position: sticky;
    inset-block-end: 0;
    margin-block-end: -14px;
    padding-block: calc(2 * var(--_space)) 14px;
    background: var(--_bg);
  }
  .row,
  .row * {
    scroll-margin-block: 14px 92px;
  }
  .add {
    padding-inline: 6px;
  }
  .people {
    flex: 1;
    text-align: end;
    font-size: 12px;
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }
  .acts {
    display: flex;
    gap: var(--_space);
    margin-inline-start: auto;
  }
  @container (max-width: 440px) {
    .people {
      order: -1;
      flex-basis: 100%;
      text-align: start;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) auto;
      padding-block-end: calc(3 * var(--_space));
      border-block-end: 1px solid var(--_line);
    }
    .row:has(+ .foot) {
      margin: 0;
      border: 0;
    }
    .foot {
      border-block-start: 1px solid var(--_line);
    }
    .value,
    .value:has(.dates) {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .dates {
      display: grid;
      grid-template-columns: auto 1fr;
    }
    .dates > span {
      display: none;
    }
    .dates label {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .dates label span {
      display: inline;
    }
    .value:empty {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .match label {
      padding-block: 12px;
    }
  }
  @media (forced-colors: active) {
    .match label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
