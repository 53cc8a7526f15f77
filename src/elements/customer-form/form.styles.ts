import {css, type CSSResultGroup} from 'lit';
import {danger} from '../../styles/danger.js';

/** Fields with their labels, hints and problems; a row of buttons; the message when saving failed. */
export const formStyles: CSSResultGroup = [
  danger,
  css`
    .hint,
    .problem {
      margin: 6px 0 0;
      font-size: 13px;
      line-height: 18px;
      color: var(--_text-2);
      overflow-wrap: anywhere;
    }
    .problem {
      color: var(--_bad);
      overflow-wrap: anywhere;
    }
    .line,
    fieldset {
      margin: 0 0 14px;
    }
    .line > label:not(.tick),
    legend {
      display: block;
      font-size: 13px;
      font-weight: 550;
      padding: 0;
      margin-block-end: 6px;
    }
    .field,
    .select {
      inline-size: 100%;
    }
    fieldset {
      border: 0;
      padding: 0;
      min-inline-size: 0;
    }
    .tick {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: 28px;
    }
    .tick + .hint {
      margin: 0;
      padding-inline-start: 24px;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: 8px;
    }
    .buttons strong {
      flex: 1 1 auto;
      font-weight: 550;
    }
    .alert {
      display: flex;
      gap: 10px;
      margin-block-end: 12px;
      padding: 10px 12px;
      border-radius: var(--_radius);
      background: var(--_bad-soft);
      overflow-wrap: anywhere;
    }
    .alert svg {
      margin-block-start: 2px;
      color: var(--_bad);
    }
    .alert > div {
      min-inline-size: 0;
    }
    .alert p {
      margin: 0;
    }
    .detail {
      color: var(--_text-2);
    }
    @media (forced-colors: active) {
      .alert {
        border: 1px solid CanvasText;
      }
    }
    @media (pointer: coarse) {
      .link,
      .tick {
        min-block-size: 44px;
      }
    }
  `,
];
