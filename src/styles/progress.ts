import {css} from 'lit';

/** A slim bar for how much is done; it wanders while nobody knows. */
export const progress = css`
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  progress:indeterminate {
    background: linear-gradient(90deg, transparent, var(--_accent), transparent) 0 0 / 40% 100% no-repeat;
    animation: wander 1.6s ease-in-out infinite alternate;
  }
  progress:indeterminate::-moz-progress-bar {
    background: none;
  }
  @keyframes wander {
    to {
      background-position: 100% 0;
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
  }
`;
