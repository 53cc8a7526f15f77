import {css} from 'lit';

/** Skeleton, and what stands in the place of the rows or above them. */
export const stateStyles = css`
  .narrow-sort {
    display: none;
  }

  .bone {
    display: block;
    block-size: 10px;
    inline-size: 60%;
    max-inline-size: 110px;
    border-radius: 5px;
    background: var(--_line);
  }
  .number .bone {
    margin-inline-start: auto;
    max-inline-size: 40px;
  }
  .who .bone {
    max-inline-size: 150px;
  }
  .who .bone.faint {
    max-inline-size: 200px;
    inline-size: 80%;
    opacity: 0.6;
    margin-block-start: 8px;
  }
  .bone.avatar {
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
  }
  .skeleton:nth-child(3n + 2) .bone:not(.avatar) {
    inline-size: 45%;
  }
  .skeleton:nth-child(n + 4) {
    opacity: 0.7;
  }
  .skeleton:nth-child(n + 7) {
    opacity: 0.4;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  .state {
    display: grid;
    justify-items: center;
    text-align: center;
    gap: 4px;
    padding: 56px 24px;
  }
  .state > svg {
    inline-size: 28px;
    block-size: 28px;
    color: var(--_text-2);
    margin-block-end: 8px;
  }
  .state.bad > svg {
    color: var(--_bad);
  }
  .state h3 {
    margin: 0;
    font-size: 15px;
    line-height: 20px;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .state p {
    margin: 0;
    color: var(--_text-2);
    max-inline-size: 44ch;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
    margin-block-start: 12px;
  }
  .over {
    position: absolute;
    inset: 33px 0 auto;
    z-index: 1;
    background: radial-gradient(closest-side, var(--_bg) 60%, transparent);
  }
  .banner {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    padding: 10px 20px;
    background: var(--_bad-soft);
    border-block-end: 1px solid var(--_line);
  }
  .banner > svg {
    color: var(--_bad);
  }
  .banner > div {
    flex: 1 1 200px;
    overflow-wrap: anywhere;
  }
  .banner strong {
    display: block;
    font-weight: 600;
  }
  .banner.calm {
    background: var(--_warn-soft);
  }
`;
