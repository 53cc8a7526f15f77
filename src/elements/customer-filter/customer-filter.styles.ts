import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
  }
  .opener {
    anchor-name: --opener;
  }
  .opener[aria-expanded='true'],
  .opener.on {
    border-color: var(--_accent);
    color: var(--_accent-text);
  }
  .count {
    min-inline-size: 18px;
    padding: 0 5px;
    border-radius: 9px;
    font-size: 12px;
    line-height: 18px;
    background: var(--_accent-soft);
    font-variant-numeric: tabular-nums;
  }
  ul {
    display: contents;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_text-2);
    font-size: 13px;
  }
  .chip {
    block-size: 28px;
    padding-inline: 10px 2px;
    border-radius: 14px;
    font-weight: 500;
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .chip.off {
    background: none;
    border: 1px dashed var(--_border);
    color: var(--_text-2);
  }
  .text {
    overflow: hidden;
    max-inline-size: 360px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .off .text {
    text-decoration: line-through;
  }
  em {
    margin-inline-start: 6px;
    white-space: nowrap;
  }
  .chip button {
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
  }
  .chip button:hover {
    background: color-mix(in srgb, currentColor 14%, transparent);
  }
  .chip svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .link {
    padding-inline: 6px;
  }
  /*
   * Below the button, as wide as it should be, moved and made narrower as far as the window demands. Both ends are set
   * because Firefox (153) aligns a box wrongly in its area where the text runs from right to left.
   */
  [popover] {
    --width: 560px;
    inline-size: auto;
    padding: 0;
    position-anchor: --opener;
    position-area: self-block-end span-all;
    position-try-fallbacks: flip-block;
    inset-inline: max(8px, min(anchor(self-start), 100% - 8px - var(--width)))
      max(8px, anchor(self-start) - var(--width));
    justify-self: stretch;
    max-block-size: max(100% - 12px, 320px);
  }
  /* Closed over nothing: until the editor is there, the frame waits unseen. */
  [popover]:has(:not(:defined)) {
    visibility: hidden;
  }
  @media (pointer: coarse) {
    .chip {
      block-size: 44px;
      border-radius: 22px;
    }
  }
  /* Beside the search there is room for the icon alone; the chips have a line of their own. */
  @container (max-width: 619px) {
    :host {
      display: contents;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      order: 1;
      flex: 0 0 100%;
      min-inline-size: 0;
      gap: inherit;
      margin: 0;
      padding: 0;
    }
  }
  @container (max-width: 480px) {
    .label {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
    .opener.on {
      border-width: 2px;
    }
  }
`;
