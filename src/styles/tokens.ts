import {css} from 'lit';

/**
 * The colour roles, sizes and type of the library. A host sets the public `--bedesk-*` properties on the page or above;
 * the private `--_*` ones are what the sheets use. Light or dark is decided by the inherited `color-scheme`.
 *
 * The comments are the documentation: `.ci/tokens.js` reads "meaning | range" and the default off this file, for the
 * README and the manifest. A build leaves them out.
 */
export const tokens = css`
  :host {
    /* The page, fields and buttons. | a colour */
    --_bg: var(--bedesk-color-background, light-dark(#fff, #131418));
    /* Sunken areas: the heading of the table, badges. | a colour */
    --_bg-sunk: var(--bedesk-color-background-sunk, light-dark(#f6f7f9, #0d0e11));
    /* A row or a button under the mouse. | a colour */
    --_bg-hover: var(--bedesk-color-background-hover, light-dark(#f7f8fa, #1a1c21));
    /* Dialogs, menus and the profile. | a colour */
    --_bg-raised: var(--bedesk-color-background-raised, light-dark(#fff, #1d1f25));
    /* Lines between rows and around the page; decoration. | a colour */
    --_line: var(--bedesk-color-line, light-dark(#e6e8ec, #2a2d34));
    /* Borders of fields. | a colour, 3:1 on the background */
    --_border: var(--bedesk-color-border, light-dark(#828997, #757c8a));
    /* Borders of buttons, whose text says what they are. | a colour */
    --_control: var(--bedesk-color-control, light-dark(#d5d9e0, #3a3f49));
    /* Text. | a colour, 4.5:1 on every background */
    --_text: var(--bedesk-color-text, light-dark(#14171f, #eceef2));
    /* Text that matters less: emails, hints, headings of columns. | a colour, 4.5:1 on every background */
    --_text-2: var(--bedesk-color-text-secondary, light-dark(#565d6b, #a3aab8));
    /* Primary buttons, the selected tab, focus. | a colour, 3:1 on every background */
    --_accent: var(--bedesk-color-accent, light-dark(#3b5bdb, #7c95ff));
    /* Text on the accent. | a colour, 4.5:1 on the accent */
    --_on-accent: var(--bedesk-color-on-accent, light-dark(#fff, #0d1020));
    /* Behind what is chosen or marked. | a colour */
    --_accent-soft: var(--bedesk-color-accent-soft, light-dark(#eef2ff, #1e2440));
    /* Links, and text on the soft accent. | a colour, 4.5:1 on every background and on the soft accent */
    --_accent-text: var(--bedesk-color-accent-text, light-dark(#2f4bc0, #a3b4ff));
    /* Online. | a colour, 4.5:1 on every background */
    --_good: var(--bedesk-color-good, light-dark(#14804a, #4ecb8b));
    /* Errors and "Suspended". | a colour, 4.5:1 on every background and on its soft one */
    --_bad: var(--bedesk-color-bad, light-dark(#c22f3d, #ff8a8f));
    /* Behind errors and "Suspended". | a colour */
    --_bad-soft: var(--bedesk-color-bad-soft, light-dark(#fdeeee, #3a1c20));
    /* Text on a button that destroys. | a colour, 4.5:1 on the colour of errors */
    --_on-bad: var(--bedesk-color-on-bad, light-dark(#fff, #2a0a0d));
    /* Warnings. | a colour, 4.5:1 on its soft one */
    --_warn: var(--bedesk-color-warn, light-dark(#8a5a00, #f0c060));
    /* Behind warnings. | a colour */
    --_warn-soft: var(--bedesk-color-warn-soft, light-dark(#fff6e0, #352a10));
    /* Corners of buttons and fields. | a length, 0 to 16px */
    --_radius: var(--bedesk-radius, 8px);
    /* Corners of the page. | a length, 0 to 24px */
    --_page-radius: var(--bedesk-page-radius, 12px);
    /* The unit that distances are multiples of. | a length, 2px to 6px */
    --_space: var(--bedesk-space, 4px);
    /* Height of a row. | a length, 36px to 96px */
    --_row: var(--bedesk-row-height, 54px);
    /* Everything inside. | a font shorthand, 12px to 18px */
    --_font: var(--bedesk-font, 14px/20px ui-sans-serif, system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif);
    /* Under menus and dialogs. | a box-shadow */
    --_shadow: var(--bedesk-shadow, 0 1px 2px rgb(16 20 30 / 0.06), 0 8px 28px -6px rgb(16 20 30 / 0.18));
  }
`;
