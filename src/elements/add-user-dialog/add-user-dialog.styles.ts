import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  dialog[open] {
    display: flex;
  }
  form {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 20px 20px 4px;
  }
  h2 + .hint {
    margin-block: 4px 14px;
    font-size: inherit;
    line-height: inherit;
  }
  .hint,
  .problem {
    margin: 6px 0 0;
    font-size: 13px;
    line-height: 18px;
    color: var(--_text-2);
  }
  .problem {
    color: var(--_bad);
    overflow-wrap: anywhere;
  }
  .line,
  fieldset {
    margin: 0 0 14px;
  }
  .line > label:not(.tick),
  legend {
    display: block;
    font-size: 13px;
    font-weight: 550;
    padding: 0;
    margin-block-end: 6px;
  }
  .field,
  .select {
    inline-size: 100%;
  }
  fieldset {
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
  }
  .tick + .hint {
    margin: 0;
    padding-inline-start: 24px;
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
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px;
  }
  .buttons strong {
    flex: 1 1 auto;
    font-weight: 550;
  }
  .alert {
    display: flex;
    gap: 10px;
    margin-block-end: 12px;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_bad-soft);
    overflow-wrap: anywhere;
  }
  .alert svg {
    margin-block-start: 2px;
    color: var(--_bad);
  }
  .alert > div {
    min-inline-size: 0;
  }
  .alert p {
    margin: 0;
  }
  .detail {
    color: var(--_text-2);
  }
  @media (forced-colors: active) {
    .alert {
      border: 1px solid CanvasText;
    }
  }
`;
