import {css} from 'lit';

/** Popovers and menus: raised surfaces in the top layer. In per cent of the window, for a zoomed host zooms `vw` too. */
export const overlay = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 4px 0;
    max-inline-size: calc(100% - 16px);
    max-block-size: calc(100% - 16px);
    overflow: auto;
    color: var(--_text);
    background: var(--_bg-raised);
    border: 1px solid var(--_line);
    border-radius: 10px;
    box-shadow: var(--_shadow);
    padding: 6px;
    --_bg: var(--_bg-raised);
  }
`;
