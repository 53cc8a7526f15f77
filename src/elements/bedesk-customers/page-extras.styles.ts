import {css} from 'lit';

/**
 * The bulk bar over the page's header, whose place and height it takes: nothing below moves. And the page as somebody
 * wants it by itself, on the whole screen.
 */
export const extrasStyles = css`
  /* The host's own title takes the place of ours, unless its styles say otherwise. */
  ::slotted([slot='title']) {
    margin: 0;
    font-size: 20px;
    line-height: 28px;
    font-weight: 650;
  }
  ::slotted(:is([slot='title'], [slot='actions'])) {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host(:fullscreen) {
    overflow: auto;
    background: var(--_bg);
  }
  .header:has(> customer-bulk-bar[active]) {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  .header > customer-bulk-bar {
    position: absolute;
    inset: 0;
    border-start-start-radius: calc(var(--bedesk-page-radius, 12px) - 1px);
    border-start-end-radius: calc(var(--bedesk-page-radius, 12px) - 1px);
  }
  .header:has(> customer-bulk-bar[active]) > :not(customer-bulk-bar) {
    visibility: hidden;
  }
  /* Above an arrangement of the host's own. */
  :host > customer-bulk-bar[active] {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    min-block-size: 58px;
    border-radius: var(--bedesk-page-radius, 12px);
  }
`;
