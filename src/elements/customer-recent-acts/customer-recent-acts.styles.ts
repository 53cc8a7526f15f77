import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    inline-size: min(520px, 100% - 24px);
  }
  .body {
    /* Its own height first: WebKit makes a basis of 0 the height of a dialog that has none. */
    flex: 1 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 20px 20px 0;
    overflow-wrap: anywhere;
  }
  p {
    margin: 0;
  }
  #hint {
    margin-block: 4px 12px;
    color: var(--_text-2);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .what {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    gap: 2px;
  }
  .what strong,
  .state strong {
    font-weight: 600;
  }
  .names,
  .when {
    font-size: 13px;
    line-height: 18px;
    color: var(--_text-2);
  }
  .problem {
    font-size: 13px;
    line-height: 18px;
    color: var(--_bad);
  }
  .done {
    color: var(--_text-2);
    line-height: 34px;
  }
  .state {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding-block: 20px 16px;
    text-align: center;
    color: var(--_text-2);
  }
  .state strong {
    color: var(--_text);
  }
  .state > svg {
    inline-size: 24px;
    block-size: 24px;
    color: var(--_bad);
  }
  .bone {
    inline-size: 100%;
    block-size: 40px;
    border-radius: var(--_radius);
    background: var(--_line);
  }
  footer {
    display: flex;
    justify-content: flex-end;
    padding: 12px 20px 20px;
  }
`;
