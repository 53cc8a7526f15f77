import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }
  [aria-expanded='true'] {
    color: var(--_text);
    background: var(--_bg-hover);
  }
`;
