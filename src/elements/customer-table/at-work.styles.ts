import {css} from 'lit';

/** Boxes, selected rows, and the tip of the mark of somebody suspended. */
export const atWorkStyles = css`
  .pick {
    cursor: default;
    user-select: none;
  }
  .pick input {
    display: block;
    cursor: inherit;
  }
  .narrow-sort .pick {
    align-self: stretch;
    display: grid;
    place-items: center;
    min-block-size: 32px;
    margin-inline: -14px 0;
  }
  .narrow-sort .pick + label {
    margin-inline-end: auto;
  }
  tbody tr:has(.pick :checked) td {
    background: var(--_accent-soft);
  }
  tbody tr:not(.skeleton):has(.pick :checked):hover td,
  tbody tr:has(.pick :checked):focus-within td {
    background: color-mix(in srgb, var(--_accent-soft) 94%, var(--_text));
  }
  tr:has(.pick :checked) .pick::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    /* A border, and no background, for those who choose the colours themselves. */
    border-inline-start: 3px solid var(--_accent);
  }
  /* The bulk bar stays at the top of the window, over the rows that scroll below it. */
  tbody :is(a, button, input) {
    scroll-margin-block: 80px 16px;
  }

  .tag {
    position: relative;
    cursor: default;
  }
  .tag.link:hover {
    background: var(--_bad-soft);
    text-decoration: none;
  }
  .tag::after {
    content: '';
    position: absolute;
    inset: -4px;
  }
  .tag[aria-describedby] {
    anchor-name: --tip;
  }
  #tip {
    position-anchor: --tip;
    inset: anchor(bottom) auto auto anchor(left);
    position-try-fallbacks: flip-block;
    max-inline-size: min(300px, calc(100vw - 16px));
    padding: 8px 12px;
    font-size: 13px;
    line-height: 18px;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: default;
  }
  #tip:dir(rtl) {
    inset: anchor(bottom) anchor(right) auto auto;
  }
  #tip p {
    margin: 0;
    color: var(--_text-2);
  }
  #tip strong {
    color: var(--_text);
    font-weight: 550;
  }
  @media (pointer: coarse) {
    .tag::after {
      inset: -13px -6px;
    }
  }
`;
