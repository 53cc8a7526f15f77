import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    position: relative;
    min-block-size: 220px;
  }
  .scroller {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  th {
    font-size: 12px;
    line-height: 16px;
    font-weight: 550;
    color: var(--_text-2);
    text-align: start;
    padding: 4px calc(3 * var(--_space));
    border-block-end: 1px solid var(--_line);
    background: var(--_bg);
    white-space: nowrap;
  }
  .sort {
    font: inherit;
    font-weight: 550;
    color: inherit;
    block-size: 24px;
    min-block-size: 24px;
    padding: 0 6px;
    margin-inline: -7px;
    gap: 4px;
    border-color: transparent;
    background: none;
    border-radius: 6px;
  }
  .sort svg {
    inline-size: 12px;
    block-size: 12px;
    visibility: hidden;
  }
  .sort:hover svg,
  .sort:focus-visible svg {
    visibility: visible;
    opacity: 0.6;
  }
  .sorted,
  .sort:hover {
    color: var(--_text);
  }
  .sorted .sort svg {
    visibility: visible;
    opacity: 1;
  }
  td {
    padding: 0 calc(3 * var(--_space));
    block-size: var(--_row);
    border-block-end: 1px solid var(--_line);
    white-space: nowrap;
    max-inline-size: 280px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: calc(5 * var(--_space));
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .number .sort {
    flex-direction: row-reverse;
  }
  .column-createdAt,
  .muted {
    color: var(--_text-2);
  }
  td.column-name {
    inline-size: 34%;
    max-inline-size: 0;
    min-inline-size: 200px;
  }
  .menu {
    inline-size: 52px;
    padding-inline: 4px 12px;
    position: sticky;
    inset-inline-end: 0;
    background: var(--_bg);
    overflow: visible;
  }
  tr.can-view {
    cursor: pointer;
  }
  tbody tr:not(.skeleton):hover td,
  tbody tr:focus-within td {
    background: var(--_bg-hover);
  }
  .gone td > * {
    opacity: 0.5;
    text-decoration: line-through;
  }
  .fresh td {
    animation: fresh 2.4s ease-out;
  }
  @keyframes fresh {
    from,
    40% {
      background: var(--_accent-soft);
    }
  }
  .person {
    display: flex;
    gap: calc(3 * var(--_space));
    align-items: center;
    min-inline-size: 0;
  }
  .who {
    min-inline-size: 0;
    flex: 1;
  }
  .title {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .name {
    display: block;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font: inherit;
    font-weight: 550;
    color: var(--_text);
    background: none;
    border: 0;
    padding: 0;
    block-size: auto;
    min-block-size: 0;
    min-inline-size: 0;
    text-align: start;
    text-decoration: none;
    border-radius: 4px;
    flex: 0 1 auto;
  }
  .can-view:hover .name,
  .name:focus-visible {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  button.name:hover {
    background: none;
  }
  .email,
  .meta {
    font-size: 13px;
    line-height: 18px;
    color: var(--_text-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .meta {
    display: none;
  }
  .tag {
    font-size: 12px;
    line-height: 18px;
    padding: 0 6px;
    border-radius: 4px;
    font-weight: 550;
    background: var(--_bad-soft);
    color: var(--_bad);
    flex: none;
  }
  .online {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    font-weight: 500;
  }
  .online::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    margin-inline-start: 3px;
    border-radius: 50%;
    background: var(--_good);
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--_good) 18%, transparent);
    flex: none;
  }

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

  .progress {
    position: absolute;
    inset: 0 0 auto;
    z-index: 2;
    block-size: 2px;
    overflow: hidden;
    opacity: 0;
    animation: appear 0.1s 0.2s forwards;
  }
  .progress::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inline-size: 30%;
    background: var(--_accent);
    animation: travel 1.2s ease-in-out infinite;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @keyframes travel {
    from {
      inset-inline-start: -30%;
    }
    to {
      inset-inline-start: 100%;
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
    flex: 1;
    overflow-wrap: anywhere;
  }
  .banner strong {
    font-weight: 600;
  }
  .banner.calm {
    background: var(--_warn-soft);
  }

  @container (min-width: 860px) {
    .scroller {
      overflow-x: visible;
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    tbody tr {
      scroll-margin-block-start: 40px;
    }
  }
  @container (max-width: 719px) {
    .column-createdAt {
      display: none;
    }
  }
  @container (max-width: 619px) {
    .scroller {
      overflow-x: clip;
    }
    .narrow-sort {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
      padding-block: 4px 8px;
      padding-inline: 14px 12px;
      font-size: 13px;
      color: var(--_text-2);
      border-block-end: 1px solid var(--_line);
    }
    .narrow-sort select {
      margin-inline-start: 6px;
    }
    thead,
    td:not(.column-name, .menu) {
      display: none;
    }
    td.column-name {
      inline-size: auto;
      min-inline-size: 0;
      padding-block: 10px;
    }
    th:first-child,
    td:first-child {
      padding-inline-start: 14px;
    }
    .email {
      display: none;
    }
    .meta {
      display: block;
    }
    .meta .online {
      gap: 6px;
      color: var(--_text-2);
      font-weight: inherit;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .progress {
      opacity: 1;
    }
    .progress::before {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .online::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .tag,
    .bone {
      border: 1px solid CanvasText;
    }
  }
`;
