import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  ul {
    display: contents;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_text-2);
    font-size: 13px;
  }
  .chip {
    block-size: 28px;
    padding-inline: 10px 2px;
    border-radius: 14px;
    font-weight: 500;
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .chip.off {
    background: none;
    border: 1px dashed var(--_border);
    color: var(--_text-2);
  }
  .text {
    overflow: hidden;
    max-inline-size: 360px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .off .text {
    text-decoration: line-through;
  }
  em {
    margin-inline-start: 6px;
    white-space: nowrap;
  }
  .chip button {
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
  }
  .chip button:hover {
    background: color-mix(in srgb, currentColor 14%, transparent);
  }
  .chip svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .link {
    padding-inline: 6px;
  }
  @media (pointer: coarse) {
    .link {
      min-block-size: 44px;
    }
    .chip {
      block-size: 44px;
      border-radius: 22px;
    }
  }
  /* Where the page is narrow, a line of their own. */
  @container (max-width: 619px) {
    :host {
      display: block;
      min-inline-size: 0;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
      margin: 0;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
