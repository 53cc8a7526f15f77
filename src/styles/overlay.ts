import {css} from 'lit';

/** Popovers, menus and dialogs: raised surfaces in the top layer. */
export const overlay = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 4px 0;
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    color: var(--_text);
    background: var(--_bg-raised);
    border: 1px solid var(--_line);
    border-radius: 10px;
    box-shadow: var(--_shadow);
    padding: 6px;
    --_bg: var(--_bg-raised);
  }
  dialog {
    color: var(--_text);
    background: var(--_bg-raised);
    border: 1px solid var(--_line);
    border-radius: 14px;
    box-shadow: var(--_shadow);
    padding: 0;
    inline-size: min(440px, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
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
