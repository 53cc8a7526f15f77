import {svg, html, type TemplateResult, type SVGTemplateResult} from 'lit';

/** One icon, drawn on a grid of 24. */
export const icon = (paths: SVGTemplateResult): TemplateResult =>
  html`<svg
    part="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${paths}
  </svg>`;

/** Drawn on a grid of 24, in the text's colour, hidden from assistive technology: name the control instead. */
export const icons = {
  search: icon(svg`<circle cx="11" cy="11" r="7"/><path d="m20 20-3.5-3.5"/>`),
  filter: icon(svg`<path d="M4 6h16M7 12h10M10 18h4"/>`),
  download: icon(svg`<path d="M12 4v11m-4-4 4 4 4-4M5 20h14"/>`),
  plus: icon(svg`<path d="M12 5v14M5 12h14"/>`),
  close: icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`),
  more: icon(svg`<circle cx="5" cy="12" r="1"/><circle cx="12" cy="12" r="1"/><circle cx="19" cy="12" r="1"/>`),
  chevronDown: icon(svg`<path d="m7 10 5 5 5-5"/>`),
  chevronStart: icon(svg`<path d="m14 6-6 6 6 6"/>`),
  chevronEnd: icon(svg`<path d="m10 6 6 6-6 6"/>`),
  first: icon(svg`<path d="m17 6-6 6 6 6M7 6v12"/>`),
  last: icon(svg`<path d="m7 6 6 6-6 6M17 6v12"/>`),
  arrowDown: icon(svg`<path d="M12 5v14m-5-5 5 5 5-5"/>`),
  arrowUp: icon(svg`<path d="M12 19V5m-5 5 5-5 5 5"/>`),
  warning: icon(svg`<path d="M12 4 2.500 20h19L12 4Zm0 6v5m0 2.500v.5"/>`),
  person: icon(svg`<circle cx="12" cy="8" r="3.500"/><path d="M5 20c.8-4 3.500-6 7-6s6.200 2 7 6"/>`),
  offline: icon(
    svg`<path d="M4 4l16 16M8.500 15.500a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.400m4-.5A10 10 0 0 1 19 12m-17-3.500A15 15 0 0 1 6 6m4-1.300A15 15 0 0 1 22 8.500M12 19h.01"/>`,
  ),
};
