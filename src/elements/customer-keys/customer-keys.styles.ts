import {css} from 'lit';

export const styles = css`
  dialog[open] {
    flex-direction: column;
    inline-size: min(480px, 100% - 24px);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    flex: none;
    padding: 14px;
    padding-inline-start: 20px;
    border-block-end: 1px solid var(--_line);
  }
  .body {
    padding: 4px 20px 20px;
  }
  .body:focus-visible {
    outline-offset: -2px;
  }
  h3 {
    margin: 16px 0 4px;
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: var(--_text-2);
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(112px, 35%) 1fr;
    gap: 12px;
    align-items: baseline;
    padding-block: 5px;
  }
  dl > div + div {
    border-block-start: 1px solid var(--_line);
  }
  dd {
    margin: 0;
  }
  kbd {
    display: inline-block;
    direction: ltr;
    min-inline-size: 24px;
    margin-block: 1px;
    padding: 0 6px;
    border: 1px solid var(--_control);
    border-block-end-width: 2px;
    border-radius: 6px;
    font: inherit;
    font-size: 12px;
    text-align: center;
    background: var(--_bg-sunk);
  }
  #hint {
    margin: 16px 0 0;
    font-size: 13px;
    line-height: 18px;
    color: var(--_text-2);
  }
`;
