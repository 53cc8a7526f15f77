import {css} from 'lit';

export const styles = css`
  :host {
    --_bg: var(--_bg-raised);
    min-inline-size: 0;
  }
  button.field {
    anchor-name: --field;
    justify-content: space-between;
    inline-size: 100%;
    font-weight: inherit;
    border-color: var(--_border);
  }
  button.field[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  .summary {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  button svg,
  .none {
    color: var(--_text-2);
  }
  [popover] {
    inline-size: auto;
    position-anchor: --field;
    position-area: self-block-end span-all;
    position-try-fallbacks: flip-block;
    /* Both ends are set because Firefox (153) aligns a box wrongly in its area where the text runs from right to left. */
    inset-inline: max(8px, min(anchor(self-start), 100% - 248px))
      max(8px, min(anchor(self-end), anchor(self-start) - 240px));
    justify-self: stretch;
    max-block-size: max(100% - 12px, 240px);
    overflow: hidden;
  }
  /* In a low window, as of 400 %, it has all of it. */
  @media (height < 480px) {
    [popover] {
      position-area: none;
      block-size: auto;
      max-block-size: none;
      inset-block: 8px;
    }
  }
  :popover-open {
    display: flex;
    flex-direction: column;
  }
  /* Room for its ring, and some more before the first row. */
  input.field {
    inline-size: 100%;
    flex: none;
    margin-block-end: 10px;
  }
  ul {
    margin: 0;
    padding: 0;
    max-block-size: 264px;
    overflow: auto;
    scroll-padding: 6px;
    list-style: none;
    outline-offset: -2px;
  }
  li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 32px;
    padding: 4px 8px;
    border-radius: 6px;
    cursor: default;
  }
  li:hover,
  .active {
    background: var(--_bg-hover);
  }
  :focus-visible ~ ul .active,
  ul:focus-visible .active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  ul:focus-visible {
    outline: 0;
  }
  .box {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    border: 1.5px solid var(--_border);
    border-radius: 4px;
    color: transparent;
  }
  .box svg {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 3;
  }
  [aria-selected='true'] .box {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  p {
    margin: 0;
    padding: 6px 8px;
    color: var(--_text-2);
  }
  @media (pointer: coarse) {
    li {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    [aria-selected='true'] .box {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
