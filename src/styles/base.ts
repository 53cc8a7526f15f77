import {css, type CSSResultGroup} from 'lit';
import {tokens} from './tokens.js';

/** What every element's own tree starts from: box sizing, font, focus ring, hidden text. */
export const base: CSSResultGroup = [
  tokens,
  css`
    /* Where an element stands and how large it is, the host decides; all that is inherited ends here, whatever it says. */
    :host {
      display: block;
      box-sizing: border-box;
      text-align: start !important;
      color: var(--_text) !important;
      font: var(--_font) !important;
      hyphens: manual !important;
      letter-spacing: normal !important;
      white-space: normal !important;
      word-spacing: normal !important;
      text-indent: 0 !important;
      text-transform: none !important;
      -webkit-text-fill-color: currentcolor !important;
      text-shadow: none !important;
      -webkit-font-smoothing: antialiased !important;
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
      overflow: hidden;
      clip-path: inset(50%);
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
