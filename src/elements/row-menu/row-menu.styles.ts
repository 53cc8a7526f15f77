import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }
  /* As the bulk bar needs it, which stays at the top of the window. */
  button {
    scroll-margin-block: 80px 16px;
  }
  [aria-expanded='true'] {
    color: var(--_text);
    background: var(--_bg-hover);
  }
`;
