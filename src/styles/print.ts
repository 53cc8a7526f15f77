import {css} from 'lit';

/** On paper: black on white, whatever the theme. Both the page's tree and the table's need it, and it loads after the rows. */
export const paper = css`
  @media print {
    :host {
      color-scheme: light !important;
      --_bg: #fff;
      --_bg-sunk: #fff;
      --_bg-hover: #fff;
      --_text: #000;
      --_text-2: #333;
      --_line: #aaa;
      --_good: #000;
      --_bad: #000;
      --_bad-soft: #fff;
      --_accent: #000;
      --_accent-soft: #fff;
      --_font: 9pt/1.35 ui-sans-serif, system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;
    }
  }
`;
