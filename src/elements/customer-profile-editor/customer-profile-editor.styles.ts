import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex: 1;
    min-block-size: 0;
    /* It lies on a raised surface, as the panel around it. */
    --_bg: var(--_bg-raised);
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
    padding-block-end: 8px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  section,
  .conflict,
  .gone {
    margin: 0 20px;
    padding-block: 16px 2px;
  }
  section + section {
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    margin: 0 0 10px;
    font-size: 15px;
    line-height: 22px;
    font-weight: 650;
  }
  .conflict h3,
  .gone h3 {
    margin: 0;
  }
  /* It has the focus only to be read. */
  .conflict h3:focus {
    outline: none;
  }
  .hint {
    margin-block-end: 16px;
  }
  .line .hint {
    margin-block-end: 0;
  }
  .muted {
    color: var(--_text-2);
  }
  .news {
    display: flex;
    gap: 8px;
    align-items: center;
    margin: 16px 20px 0;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_warn-soft);
    color: var(--_warn);
    font-weight: 550;
  }
  .news:not(:has(*)) {
    margin: 0;
    padding: 0;
  }
  footer {
    padding: 12px 20px;
    border-block-start: 1px solid var(--_line);
  }
  footer .problem {
    margin-block: 0 8px;
  }
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .sides label {
    display: flex;
    gap: 10px;
    min-inline-size: 0;
    padding: 10px 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .sides label:hover {
    background: var(--_bg-hover);
  }
  .sides label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .wrong label {
    border-color: var(--_bad);
  }
  .sides input {
    flex: none;
    margin-block-start: 1px;
  }
  .sides label > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .whose {
    display: block;
    font-size: 12px;
    line-height: 18px;
    color: var(--_text-2);
  }
  .what {
    display: block;
    font-weight: 550;
  }
  .what .muted {
    font-weight: 400;
  }
  dl {
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dl > div {
    display: grid;
    grid-template-columns: 112px 1fr;
    gap: 12px;
    padding-block: 6px;
  }
  dl > div + div {
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_text-2);
  }
  dt,
  dd {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @media (max-width: 420px) {
    .sides {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .news {
      border: 1px solid CanvasText;
    }
    .news:not(:has(*)) {
      border: 0;
    }
    .sides label:has(:checked) {
      border-color: Highlight;
    }
  }
`;
