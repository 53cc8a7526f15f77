import {css} from 'lit';

/** Dialogs: raised surfaces in the top layer, in per cent of the window as popovers are. */
export const dialogStyles = css`
  dialog {
    color: var(--_text);
    background: var(--_bg-raised);
    border: 1px solid var(--_line);
    border-radius: 14px;
    box-shadow: var(--_shadow);
    padding: 0;
    inline-size: min(440px, 100% - 24px);
    max-block-size: calc(100% - 24px);
  }
  dialog::backdrop {
    background: rgb(10 12 18 / 0.4);
  }
  dialog h2 {
    font-size: 16px;
    line-height: 24px;
    font-weight: 650;
    margin: 0;
  }
`;
