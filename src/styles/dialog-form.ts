import {css} from 'lit';

/** A dialog that is one form: what it asks scrolls in `.body`, its buttons stay below. */
export const dialogForm = css`
  :host {
    display: contents;
  }
  dialog[open] {
    display: flex;
  }
  /* A name may be as long as a page; what it is about must stay in view. */
  h2 {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  form {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .body {
    /* Its own height first: WebKit makes a basis of 0 the height of a dialog that has none. */
    flex: 1 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 20px 20px 4px;
    overflow-wrap: anywhere;
  }
`;
