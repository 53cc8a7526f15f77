import {css} from 'lit';

export const styles = css`
  :host {
    position: relative;
  }
  /* The frame as well: an element that the host has made inline is no container. */
  :host,
  .page {
    container-type: inline-size !important;
  }
  :host(:state(untranslated)) {
    visibility: hidden !important;
  }
  .page {
    background: var(--_bg);
    border: 1px solid var(--_line);
    border-radius: var(--_page-radius);
    padding-block-end: 2px;
  }
  .header {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    padding: 18px 20px 6px;
    min-inline-size: 0;
  }
  h2 {
    font-size: 20px;
    line-height: 28px;
    font-weight: 650;
    letter-spacing: -0.012em;
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .count {
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }
  .header .bone {
    inline-size: 44px;
    block-size: 10px;
    border-radius: 5px;
    background: var(--_line);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    padding: 12px 20px;
  }
  customer-search {
    flex: 0 1 300px;
    min-inline-size: 0;
  }
  customer-filter {
    flex: 1;
    min-inline-size: 0;
  }
  @container (max-width: 640px) {
    .header {
      padding: 14px 14px 4px;
      gap: 8px;
    }
    .toolbar {
      padding: 10px 14px;
    }
    customer-search {
      flex: 1 1 160px;
    }
    customer-filter {
      flex: 0 1 auto;
    }
    .add {
      inline-size: 32px;
      padding: 0;
    }
    .text {
      display: none;
    }
  }
`;
