import {css} from 'lit';

/** A button that destroys: `danger`, beside the sheet of the controls. */
export const danger = css`
  .danger {
    background: var(--_bad);
    border-color: transparent;
    color: var(--_on-bad);
  }
  .danger:hover {
    background: color-mix(in srgb, var(--_bad) 88%, var(--_text));
  }
`;
