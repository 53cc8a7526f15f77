import {css} from 'lit';

/** What rows look like under the pointer and once they change: progress, new and gone rows, selected ones; and the tip of a suspended one. */
export const atWorkStyles = css`
  .progress {
    position: absolute;
    inset: 0 0 auto;
    z-index: 2;
    block-size: 2px;
    overflow: hidden;
    opacity: 0;
    animation: appear 0.1s 0.2s forwards;
  }
  .progress::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inline-size: 30%;
    background: var(--_accent);
    /* By transform: whatever lies in the flow would be laid out in every frame. */
    transform: translateX(-100%);
    animation: travel 1.2s 0.2s ease-in-out infinite;
  }
  .progress:dir(rtl) {
    transform: scaleX(-1);
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @keyframes travel {
    to {
      transform: translateX(334%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress {
      opacity: 1;
    }
    .progress::before {
      inline-size: 100%;
      transform: none;
    }
  }

  tr.can-view {
    cursor: pointer;
  }
  tbody tr:not(.skeleton):hover td,
  tbody tr:focus-within td {
    background: var(--_bg-hover);
  }
  .can-view:hover .name,
  .name:focus-visible {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  button.name:hover {
    background: none;
  }
  /* By itself it takes the room of all. */
  td.column-name:has(+ .menu) {
    inline-size: 100%;
  }
  /* The ring of a name touches neither its letters nor the line below. */
  .name {
    padding-inline: 3px;
    margin-inline: -3px;
  }
  .name:focus-visible {
    outline-offset: -1px;
  }
  .sort:hover {
    color: var(--_text);
  }
  :not(.sorted) > .sort:is(:hover, :focus-visible) svg {
    visibility: visible;
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .online::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  /* The host's own words, where the built-in ones would stand. */
  ::slotted([slot='empty']) {
    display: block;
    margin: 0;
    padding: 56px 24px;
    text-align: center;
  }

  .gone .name {
    color: var(--_text-2);
    text-decoration: line-through;
  }
  .fresh td {
    animation: fresh 2.4s ease-out;
  }
  @keyframes fresh {
    from,
    40% {
      background: var(--_accent-soft);
    }
  }

  .pick {
    overflow: visible;
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
    background: color-mix(in srgb, var(--_accent) 7%, var(--_accent-soft));
  }
  tbody tr:has(.pick :checked) .pick {
    position: relative;
  }
  tbody tr:has(.pick :checked) .pick::before {
    content: '';
    position: absolute;
    inset-block: 0 -1px;
    inset-inline-start: 0;
    /* A border, and no background, for those who choose the colours themselves. */
    border-inline-start: 3px solid var(--_accent);
  }
  /* The bulk bar stays at the top of the window, over the rows that scroll below it. */
  tbody :is(a, button, input) {
    scroll-margin-block: 80px 16px;
  }
  tbody tr {
    scroll-margin-block: 60px 8px;
  }
  tbody tr:focus {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  /* In the Suspended tab they give way to why, by whom and until when. */
  @container (max-width: 1030px) {
    .column-suspendedBy ~ .column-country {
      display: none;
    }
  }
  @container (max-width: 900px) {
    .column-suspendedBy ~ .column-lastActiveAt {
      display: none;
    }
  }

  /* In a narrow page the email gives its place to the other columns. */
  @container (width > 770px) {
    .email:has(.copy) {
      display: flex;
      align-items: center;
      gap: 2px;
      overflow: visible;
    }
  }
  .email bdi {
    min-inline-size: 0;
  }
  .meta > span::before {
    content: '·' / '';
    position: absolute;
    margin-inline-start: -0.65em;
  }
  .copy {
    display: none;
    inline-size: auto;
    min-inline-size: 24px;
    block-size: 24px;
    /* The line keeps its height. */
    margin-block: -3px;
    padding-inline: 4px;
    gap: 4px;
    border-radius: 6px;
    font-size: 12px;
  }
  /* Not below a tag: two targets would be too near to each other. */
  .who:has(.tag) .copy {
    margin-inline-start: auto;
  }
  .copy:focus-visible {
    outline-offset: -2px;
  }
  .copy svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .copy.done {
    color: var(--_good);
  }
  /* With a finger, the profile's own button is there. */
  @media screen and (not (pointer: coarse)) {
    tr:is(:hover, :focus-within) .copy,
    .copy.done {
      display: inline-flex;
    }
  }

  .tag {
    position: relative;
    /* What is hit of it lies over the line below. */
    z-index: 1;
    cursor: default;
  }
  .tag.link:hover {
    background: var(--_bad-soft);
    text-decoration: none;
  }
  .tag::after {
    content: '';
    position: absolute;
    inset: -4px 0;
  }
  @container (max-width: 770px) {
    .tag::after {
      inset-block: -2px;
    }
  }
  .tag[aria-describedby] {
    anchor-name: --tip;
  }
  #tip {
    position-anchor: --tip;
    inset: anchor(bottom) auto auto anchor(left);
    position-try-fallbacks: flip-block;
    margin-inline: 0 8px;
    max-inline-size: min(340px, 100% - 16px);
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
      inset: -13px 0;
    }
  }
`;
