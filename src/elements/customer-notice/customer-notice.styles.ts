import {css} from 'lit';

export const styles = css`
  :host {
    block-size: 0;
  }
  /* As wide as the page. */
  [role] {
    anchor-name: --page;
  }
  /*
   * In the top layer, at the foot of the window and in the middle of the page: a box that scrolls or cuts off anywhere
   * around the page would hold fast what is sticky, out of sight.
   */
  .notice {
    --_link: light-dark(#a9b8ff, #2f4bc0);
    position-anchor: --page;
    position-visibility: always;
    inset: auto anchor(right) 28px anchor(left);
    margin: 0 auto;
    border: 0;
    inline-size: max-content;
    max-inline-size: min(anchor-size(width) - 32px, 560px);
    display: flex;
    gap: 10px;
    align-items: flex-start;
    padding-block: 6px;
    padding-inline: 14px 6px;
    border-radius: 10px;
    box-shadow: var(--_shadow);
    background: light-dark(#1b1e26, #eceef2);
    color: light-dark(#fff, #14171f);
    max-block-size: min(50vh, 240px);
    overflow-y: auto;
    overflow-wrap: anywhere;
  }
  .text {
    flex: 1;
    min-inline-size: 0;
    padding-block: 6px;
  }
  .more,
  .detail {
    opacity: 0.8;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 8px;
    font-variant-numeric: tabular-nums;
  }
  progress {
    --_accent: currentColor;
    inline-size: 140px;
  }
  .notice > svg {
    margin-block-start: 8px;
  }
  .notice.error > svg {
    color: light-dark(#ff8a8f, #c22f3d);
  }
  .notice button {
    position: sticky;
    inset-block-start: 0;
    background: none;
  }
  .notice .ghost {
    color: inherit;
    opacity: 0.8;
  }
  .notice .ghost:hover {
    opacity: 1;
  }
  .notice .link {
    color: var(--_link);
    min-block-size: 32px;
    padding-inline: 4px;
  }
  .notice :focus-visible {
    outline-color: currentColor;
  }
  @media (pointer: coarse) {
    .notice .link {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .notice {
      border: 1px solid CanvasText;
    }
  }
`;
