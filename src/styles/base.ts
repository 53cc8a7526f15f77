import {css, type CSSResultGroup} from 'lit';
import {tokens} from './tokens.js';

/** What every element's own tree starts from: box sizing, font, focus ring, hidden text. */
export const base: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      font: var(--_font);
      color: var(--_text);
      letter-spacing: normal;
      text-align: start;
      text-transform: none;
      -webkit-font-smoothing: antialiased;
    }
    :host([hidden]) {
      display: none !important;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    svg {
      inline-size: 16px;
      block-size: 16px;
      flex: none;
    }
    .sr-only {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      border: 0;
      white-space: nowrap;
    }
    .spacer {
      flex: 1;
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
];
