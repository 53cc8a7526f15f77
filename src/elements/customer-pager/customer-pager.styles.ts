import {css} from 'lit';

export const styles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    padding: 10px calc(5 * var(--_space));
    font-size: 13px;
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }
  .size {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
  }
  .select > select.field {
    block-size: 28px;
    color: var(--_text);
  }
  .pages {
    display: flex;
    align-items: center;
    gap: var(--_space);
    margin-inline-start: auto;
  }
  .range {
    margin-inline-end: calc(2 * var(--_space));
  }
  :host(:dir(rtl)) button svg {
    transform: scaleX(-1);
  }
  @container (max-width: 480px) {
    .pager {
      padding-inline: calc(3 * var(--_space));
    }
    .label {
      display: none;
    }
  }
  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
  }
`;
