import {css} from 'lit';

export const styles = css`
  :host {
    inline-size: 300px;
    max-inline-size: 100%;
    min-inline-size: 0;
    align-self: flex-start;
  }
  search {
    display: flex;
    position: relative;
    color: var(--_text-2);
  }
  search > svg {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-start: 10px;
    pointer-events: none;
  }
  input.field {
    flex: 1;
    appearance: none;
    padding-inline: 34px;
    text-overflow: ellipsis;
    outline-offset: -1px;
  }
  ::placeholder {
    text-overflow: ellipsis;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  button {
    position: absolute;
    inset-block-start: calc(50% - 16px);
    inset-inline-end: 1px;
  }
  input:placeholder-shown + button {
    display: none;
  }
  @media (pointer: coarse) {
    input.field {
      padding-inline-end: 46px;
    }
    button {
      inset-block-start: calc(50% - 22px);
      inset-inline-end: 0;
    }
  }
`;
