import {css} from 'lit';

/**
 * The colour roles, sizes and type of the library. A host sets the public `--bedesk-*` properties on the page or above;
 * the private `--_*` ones are what the sheets use. Light or dark is decided by the inherited `color-scheme`.
 */
export const tokens = css`
  :host {
    --_bg: var(--bedesk-color-background, light-dark(#fff, #131418));
    --_bg-sunk: var(--bedesk-color-background-sunk, light-dark(#f6f7f9, #0d0e11));
    --_bg-hover: var(--bedesk-color-background-hover, light-dark(#f7f8fa, #1a1c21));
    --_bg-raised: var(--bedesk-color-background-raised, light-dark(#fff, #1d1f25));
    --_line: var(--bedesk-color-line, light-dark(#e6e8ec, #2a2d34));
    --_border: var(--bedesk-color-border, light-dark(#828997, #757c8a));
    --_control: var(--bedesk-color-control, light-dark(#d5d9e0, #3a3f49));
    --_text: var(--bedesk-color-text, light-dark(#14171f, #eceef2));
    --_text-2: var(--bedesk-color-text-secondary, light-dark(#565d6b, #a3aab8));
    --_accent: var(--bedesk-color-accent, light-dark(#3b5bdb, #7c95ff));
    --_on-accent: var(--bedesk-color-on-accent, light-dark(#fff, #0d1020));
    --_accent-soft: var(--bedesk-color-accent-soft, light-dark(#eef2ff, #1e2440));
    --_accent-text: var(--bedesk-color-accent-text, light-dark(#2f4bc0, #a3b4ff));
    --_good: var(--bedesk-color-good, light-dark(#14804a, #4ecb8b));
    --_bad: var(--bedesk-color-bad, light-dark(#c22f3d, #ff8a8f));
    --_bad-soft: var(--bedesk-color-bad-soft, light-dark(#fdeeee, #3a1c20));
    --_on-bad: var(--bedesk-color-on-bad, light-dark(#fff, #2a0a0d));
    --_warn: var(--bedesk-color-warn, light-dark(#8a5a00, #f0c060));
    --_warn-soft: var(--bedesk-color-warn-soft, light-dark(#fff6e0, #352a10));
    --_radius: var(--bedesk-radius, 8px);
    --_space: var(--bedesk-space, 4px);
    --_row: var(--bedesk-row-height, 54px);
    --_font: var(--bedesk-font, 14px/20px ui-sans-serif, system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif);
    --_shadow: var(--bedesk-shadow, 0 1px 2px rgb(16 20 30 / 0.06), 0 8px 28px -6px rgb(16 20 30 / 0.18));
  }
`;
