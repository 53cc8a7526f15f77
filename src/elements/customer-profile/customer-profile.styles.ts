import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  dialog {
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    margin: 0;
    inline-size: min(460px, 100%);
    max-inline-size: none;
    /* Not 100dvh: it would reach below a scrollbar of the page. */
    block-size: auto;
    max-block-size: none;
    border-width: 0;
    border-inline-start-width: 1px;
    border-radius: 0;
    overflow: hidden;
    --_from: 100%;
    --_bg: var(--_bg-raised);
  }
  dialog:dir(rtl) {
    --_from: -100%;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: slide-in 0.18s ease-out;
  }
  @keyframes slide-in {
    from {
      translate: var(--_from) 0;
    }
  }
  .head {
    display: flex;
    gap: 14px;
    flex: none;
    min-block-size: 60px;
    padding: 16px;
    padding-inline-start: 20px;
    border-block-end: 1px solid var(--_line);
  }
  .close {
    margin: -2px 0 0;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    padding-block-end: 24px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .body:focus-visible {
    outline-offset: -2px;
  }
  .head .avatar {
    inline-size: 48px;
    block-size: 48px;
    font-size: 16px;
  }
  .head .avatar svg {
    inline-size: 22px;
    block-size: 22px;
  }
  .who {
    flex: 1;
    align-self: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* As long as a page they may be: the facts below must stay in view. */
  .head h2,
  .email a {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .email {
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: 28px;
    color: var(--_text-2);
  }
  a {
    color: var(--_accent-text);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  .email a {
    min-inline-size: 0;
    padding-block: 2px;
  }
  .email .icon {
    inline-size: 28px;
    block-size: 28px;
  }
  .email .icon svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .copied {
    font-size: 12px;
    color: var(--_good);
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 7px;
    border-radius: 6px;
    font-size: 12px;
    font-weight: 550;
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .badge svg {
    inline-size: 12px;
    block-size: 12px;
  }
  .good {
    background: color-mix(in srgb, var(--_good) 12%, transparent);
    /* The tone alone is not enough on its own tint. */
    color: color-mix(in srgb, var(--_good) 80%, var(--_text));
  }
  .good::before {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: currentColor;
  }
  .bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 16px 20px 0;
  }
  .risky {
    color: var(--_bad);
  }
  .risky:hover {
    background: var(--_bad-soft);
  }
  .suspension {
    display: flex;
    gap: 10px;
    margin: 16px 20px 0;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_bad-soft);
    overflow-wrap: anywhere;
  }
  .suspension > svg {
    margin-block-start: 2px;
    color: var(--_bad);
  }
  .suspension p {
    margin: 0;
  }
  .until {
    font-weight: 600;
  }
  a.button:hover {
    text-decoration: none;
  }
  a.primary {
    color: var(--_on-accent);
  }
  .state {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 96px 32px 0;
    text-align: center;
  }
  .state > svg {
    inline-size: 24px;
    block-size: 24px;
    color: var(--_text-2);
  }
  .state[role='alert'] > svg {
    color: var(--_bad);
  }
  .state p {
    margin: 0;
    color: var(--_text-2);
    overflow-wrap: anywhere;
  }
  .state button {
    margin-block-start: 8px;
  }
  .bone {
    display: block;
    block-size: 10px;
    inline-size: 60%;
    border-radius: 5px;
    background: var(--_line);
  }
  .bone.faint {
    inline-size: 40%;
    opacity: 0.6;
  }
  .bone.avatar {
    flex: none;
    border-radius: 50%;
  }
  .bones {
    display: grid;
    gap: 10px;
    align-content: center;
    padding-block: 10px;
  }
  .skeleton {
    padding: 10px 20px;
  }
  .head .who:has(.bones) {
    display: flex;
    gap: 14px;
  }
  .head .bones {
    flex: 1;
    padding: 0;
  }
  @media (forced-colors: active) {
    .badge,
    .bone,
    .suspension {
      border: 1px solid CanvasText;
    }
  }
`;
