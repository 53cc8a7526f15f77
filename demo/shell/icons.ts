import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

const icon = (paths: SVGTemplateResult): TemplateResult =>
  html`<svg
    class="icon"
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

/** The host's own, in the manner of the tag's. */
export const icons = {
  headset: icon(svg`<path d="M4 14v-2a8 8 0 0 1 16 0v2M4 14v3a2 2 0 0 0 2 2h1v-6H5a1 1 0 0 0-1 1Zm16 0v3a2 2 0 0 1-2 2h-1v-6h2a1 1 0 0 1 1 1Z"/>`),
  shield: icon(svg`<path d="M12 3.500 5 6v5.500c0 4.300 2.900 7.400 7 9 4.100-1.600 7-4.700 7-9V6l-7-2.500Z"/><path d="m9 12 2.200 2.200L15.200 10"/>`),
  upload: icon(svg`<path d="M12 15V4m-4 4 4-4 4 4M5 20h14"/>`),
  reset: icon(svg`<path d="M4 12a8 8 0 1 0 2.600-5.900L4 8.500M4 4v4.500h4.500"/>`),
  list: icon(svg`<path d="M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01"/>`),
  pause: icon(svg`<path d="M9 6v12M15 6v12"/>`),
  play: icon(svg`<path d="M8 5.500v13l10-6.500-10-6.500Z"/>`),
  close: icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`),
  menu: icon(svg`<path d="M4 7h16M4 12h16M4 17h16"/>`),
  monitor: icon(svg`<rect x="3" y="5" width="18" height="12" rx="2"/><path d="M9 20.500h6M12 17v3.500"/>`),
  sun: icon(svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v1.500M12 19.500V21M3 12h1.500M19.500 12H21M5.600 5.600l1.100 1.100M17.300 17.300l1.100 1.100M5.600 18.400l1.100-1.100M17.300 6.700l1.100-1.100"/>`),
  moon: icon(svg`<path d="M20 14.500A8.300 8.300 0 0 1 9.500 4a8.300 8.300 0 1 0 10.500 10.500Z"/>`),
  send: icon(svg`<path d="M5 12h13m-6-6 6 6-6 6"/>`),
  warning: icon(svg`<path d="M12 4 2.500 20h19L12 4Zm0 6v5m0 2.500v.5"/>`),
  key: icon(svg`<circle cx="8" cy="15" r="4"/><path d="m11 12 8-8m-3 3 3 3m-6 0 2 2"/>`),
  file: icon(svg`<path d="M7 3h7l5 5v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm7 0v5h5"/>`),
}; // prettier-ignore

/** A ridge under a sky: the mark of the made-up company. */
export const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="9" fill="var(--accent-solid)" />
  <path d="M6 23 13 10l4 7 2.500-4L26 23Z" fill="#fff" />
</svg>`;
