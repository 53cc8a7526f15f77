import {css} from 'lit';

/**
 * Buttons, links and fields.
 *
 * `button` and `.button` look like a quiet button; add `primary`, `ghost`, `link` or `icon`.
 * `.field` is the frame of an input or select; `input.field` and `select.field` work by themselves. Put `.select` around
 * a `select.field` and a chevron to have our own chevron.
 */
export const controls = css`
  button,
  .button {
    font: inherit;
    font-weight: 550;
    color: var(--_text);
    background: var(--_bg);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    block-size: 34px;
    padding: 0 calc(3 * var(--_space));
    margin: 0;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_space));
    white-space: nowrap;
    text-decoration: none;
    cursor: pointer;
    flex: none;
  }
  button:hover,
  .button:hover {
    background: var(--_bg-hover);
  }
  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .primary {
    background: var(--_accent);
    border-color: transparent;
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .ghost {
    border-color: transparent;
    background: none;
    color: var(--_text-2);
  }
  .ghost:hover {
    color: var(--_text);
  }
  .icon {
    padding: 0;
    inline-size: 32px;
    block-size: 32px;
  }
  .link {
    border: 0;
    background: none;
    padding: 0;
    block-size: auto;
    min-block-size: 24px;
    border-radius: 4px;
    color: var(--_accent-text);
    font-weight: 550;
    white-space: normal;
    text-align: start;
  }
  .link:hover {
    background: none;
    text-decoration: underline;
  }
  .field {
    font: inherit;
    color: var(--_text);
    background: var(--_bg);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    block-size: 34px;
    padding: 0 10px;
    margin: 0;
    min-inline-size: 0;
  }
  .select {
    display: inline-flex;
    align-items: center;
    position: relative;
    min-inline-size: 0;
  }
  .select > select.field {
    appearance: none;
    inline-size: 100%;
    padding-inline-end: 30px;
    text-overflow: ellipsis;
  }
  .select > svg {
    position: absolute;
    inset-inline-end: 8px;
    color: var(--_text-2);
    pointer-events: none;
  }
  .field[aria-invalid='true'] {
    border-color: var(--_bad);
  }
  ::placeholder {
    color: var(--_text-2);
    opacity: 1;
  }
  input[type='checkbox'],
  input[type='radio'] {
    accent-color: var(--_accent);
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
  }
  @media (pointer: coarse) {
    button:not(.link),
    .button:not(.link),
    .field {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    button:not(.link),
    .button:not(.link),
    .field {
      border-color: ButtonBorder;
    }
    button:disabled {
      color: GrayText;
      opacity: 1;
    }
  }
`;
