import {svg} from 'lit';
import {icon} from './icons.js';

/** Icons of what loads on first need. */
export const moreIcons = {
  eye: icon(
    svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/><circle cx="12" cy="12" r="2.5"/>`,
  ),
  chat: icon(svg`<path d="M20 12a8 8 0 0 1-11.5 7.2L4 20l.9-4.3A8 8 0 1 1 20 12Z"/>`),
  key: icon(svg`<circle cx="8" cy="15" r="4"/><path d="m11 12 8-8m-3 3 3 3m-6 0 2 2"/>`),
  ban: icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="m6 6 12 12"/>`),
  unban: icon(svg`<circle cx="12" cy="12" r="8.500"/><path d="m8 12.500 3 3 5.500-6"/>`),
  history: icon(svg`<path d="M4 5v4.500h4.500M4.500 9.500A8.500 8.500 0 1 1 3.500 13M12 8v4.500l3 2"/>`),
  trash: icon(svg`<path d="M4.500 7h15M10 11v5.500m4-5.500v5.500M9 7l.8-3h4.400L15 7M6.500 7l.8 13h9.400l.8-13"/>`),
  check: icon(svg`<path d="m5 12 5 5 9-10"/>`),
  copy: icon(
    svg`<rect x="9" y="9" width="11" height="11" rx="2"/><path d="M15 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h3"/>`,
  ),
  pencil: icon(svg`<path d="m4 20 1-4L16.500 4.500l3 3L8 19l-4 1Zm10-13 3 3"/>`),
};
