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
  /* In a low window, as of 400 %, it has all of it. */
  @media (height < 480px) {
    [popover] {
      position-area: none;
      block-size: auto;
      inset-block: 8px;
    }
  }
  /* Closed over nothing: until the editor is there, the frame waits unseen. */
  [popover]:has(:not(:defined)) {
    visibility: hidden;
  }
  /* Beside the search there is room for the icon alone; the chips have a line of their own. */
  @container (max-width: 619px) {
    :host {
      display: contents;
    }
    customer-filter-chips {
      order: 1;
      flex: 0 0 100%;
    }
  }
  @container (max-width: 480px) {
    .label {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .opener.on {
      border-width: 2px;
    }
  }
`;
