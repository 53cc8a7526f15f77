import {css} from 'lit';

export const styles = css`
  [role='tablist'] {
    display: flex;
    gap: var(--_space);
    padding-inline: calc(3 * var(--_space));
    overflow-x: auto;
    scrollbar-width: none;
    box-shadow: inset 0 -1px var(--_line);
  }
  button {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    flex: none;
    margin: 0;
    padding: 10px calc(2 * var(--_space));
    border: 0;
    border-block-end: 2px solid transparent;
    font: inherit;
    font-weight: 550;
    color: var(--_text-2);
    background: none;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover,
  [aria-selected='true'] {
    color: var(--_text);
  }
  [aria-selected='true'] {
    border-color: var(--_accent);
  }
  button:focus-visible {
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  .count {
    font-size: 12px;
    line-height: 18px;
    padding: 0 6px;
    border-radius: 9px;
    background: var(--_bg-sunk);
    font-variant-numeric: tabular-nums;
  }
  button:not([aria-selected='true']) .count {
    color: var(--_text-2);
  }
  [aria-selected='true'] .count {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    [role='tablist'] {
      border-block-end: 1px solid;
    }
    button {
      border-color: Canvas;
    }
    [aria-selected='true'] {
      border-color: Highlight;
      border-block-end-width: 4px;
    }
  }
`;
