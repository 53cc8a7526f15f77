import {svg} from 'lit';
import {icon} from './icons.js';

/** Icons of what loads on first need. */
export const moreIcons = {
  check: icon(svg`<path d="m5 12 5 5 9-10"/>`),
  copy: icon(
    svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M15 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3"/>`,
  ),
  pencil: icon(svg`<path d="m4 20 1-4L16.500 4.500l3 3L8 19l-4 1Zm10-13 3 3"/>`),
  ban: icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="m6 6 12 12"/>`),
};
