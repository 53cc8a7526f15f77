import {css} from 'lit';

/** The page is the container. */
export const styles = css`
  :host {
    background: var(--_accent-soft);
  }
  :host(:not([active])) {
    display: none;
  }
  [role='toolbar'] {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    block-size: 100%;
    padding-inline: 12px 20px;
    border-block-end: 1px solid var(--_line);
  }
  .who {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(4 * var(--_space));
  }
  .count {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .short {
    display: none;
  }
  .all {
    min-inline-size: 0;
    flex: 0 1 auto;
  }
  .bad,
  .bad:hover {
    color: var(--_bad);
  }
  @container (max-width: 1000px) {
    .who {
      flex-direction: column;
      align-items: flex-start;
      flex-wrap: nowrap;
      line-height: 18px;
    }
    .all {
      font-size: 13px;
      line-height: 18px;
      min-block-size: 0;
      padding-block: 3px;
      margin-block: -3px;
    }
  }
  @container (max-width: 860px) {
    .act {
      inline-size: 34px;
      padding: 0;
    }
    .label {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 640px) {
    [role='toolbar'] {
      padding-inline: 8px 14px;
      gap: 4px;
    }
    .who > * {
      max-inline-size: 100%;
    }
    .count,
    .short {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
  }
  @media (pointer: coarse) {
    .all {
      min-block-size: 44px;
    }
    @container (max-width: 640px) {
      [role='toolbar'] {
        padding-inline: 2px;
        gap: 0;
      }
      .act {
        border-color: transparent;
        background: none;
      }
    }
  }
  @media (forced-colors: active) {
    [role='toolbar'] {
      border: 1px solid CanvasText;
    }
  }
`;
