import {css} from 'lit';

export const styles = css`
  h2 + .hint {
    margin-block: 4px 14px;
    font-size: inherit;
    line-height: inherit;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
    margin: 0 0 10px -4px;
    padding-inline-end: 6px;
    border-radius: 6px;
    color: var(--_accent-text);
    font-weight: 550;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    transition: rotate 0.15s;
  }
  summary:dir(rtl) svg {
    rotate: 180deg;
  }
  details[open] > summary svg,
  details[open] > summary:dir(rtl) svg {
    rotate: 90deg;
  }
  footer {
    padding: 12px 20px 20px;
  }
  form:has(details[open]) footer {
    border-block-start: 1px solid var(--_line);
  }
  @media (pointer: coarse) {
    summary {
      min-block-size: 44px;
    }
  }
`;
