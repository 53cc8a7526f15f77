import {css} from 'lit';

export const styles = css`
  h2:focus-visible {
    outline: none;
  }
  p,
  ul {
    margin: 0;
  }
  h2 + #about {
    margin-block: 4px 14px;
  }
  .hint {
    margin: 0;
    font-size: inherit;
    line-height: inherit;
  }
  .who {
    display: block;
    color: var(--_text);
    margin-block-end: 4px;
  }
  .summary {
    margin-block-start: 12px;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_bg-sunk);
  }
  .hint + .summary:empty {
    display: none;
  }
  .checking {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_text-2);
  }
  .spinner {
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid color-mix(in srgb, currentColor 30%, transparent);
    border-block-start-color: currentColor;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }
  .will strong {
    font-weight: 600;
    display: block;
  }
  .reasons,
  .names {
    list-style: none;
    padding: 0;
  }
  .reasons {
    color: var(--_text-2);
  }
  .will + .reasons {
    margin-block-start: 8px;
  }
  .reasons > li + li {
    margin-block-start: 4px;
  }
  .names {
    max-block-size: 140px;
    overflow-y: auto;
    padding-inline-start: 22px;
    color: var(--_text);
  }
  summary {
    display: flex;
    gap: 6px;
    min-block-size: 24px;
    border-radius: 4px;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    margin-block-start: 2px;
    transition: rotate 0.15s;
  }
  summary:dir(rtl) svg {
    rotate: 180deg;
  }
  details[open] > summary svg,
  details[open] > summary:dir(rtl) svg {
    rotate: 90deg;
  }
  .day > label {
    display: block;
    font-size: 13px;
    font-weight: 550;
    margin-block-end: 6px;
  }
  .note {
    font-weight: 400;
    color: var(--_text-2);
  }
  .line .select + .field {
    margin-block-start: 8px;
  }
  /* The gaps are the lines between them, also where they wrap. */
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--_border);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .segment {
    position: relative;
    flex: 1 1 auto;
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 32px;
    padding-inline: 8px;
    font-size: 13px;
    white-space: nowrap;
    background: var(--_bg-raised);
    cursor: pointer;
  }
  .segment:hover {
    background: var(--_bg-hover);
  }
  .segment:has(:checked) {
    background: var(--_accent-soft);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .segment:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: 6px;
  }
  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .day {
    margin-block-start: 10px;
  }
  .day .field {
    inline-size: 180px;
    max-inline-size: 100%;
  }
  #lifts {
    margin-block-start: 6px;
    font-size: 13px;
    line-height: 18px;
  }
  .problem:empty {
    display: none;
  }
  .running {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    margin-block: 12px 8px;
  }
  progress {
    grid-column: 1 / -1;
  }
  .numbers {
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }
  footer {
    padding: 12px 20px 20px;
  }
  .buttons .start {
    margin-inline-end: auto;
  }
  .summary .alert {
    margin: -10px -12px 10px;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  #about > p + .alert,
  #about > .alert + .reasons,
  #about > p + .reasons {
    margin-block: 10px 0;
  }
  .alert.warn {
    background: var(--_warn-soft);
  }
  .alert.warn svg {
    color: var(--_warn);
  }
  @media (pointer: coarse) {
    .segment {
      min-block-size: 44px;
    }
    summary {
      min-block-size: 44px;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .summary {
      border: 1px solid CanvasText;
    }
    .segment:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
