import {css} from 'lit';

/** Groups of facts: terms with their values, counts, lists of what happened. */
export const sectionStyles = css`
  section {
    margin: 0 20px;
    padding-block: 16px;
  }
  section + section {
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    margin: 0 0 8px;
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: 128px 1fr;
    gap: 12px;
    padding-block: 3px;
  }
  dt,
  .muted,
  .path,
  time {
    color: var(--_text-2);
  }
  dd,
  .page {
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  dd time {
    color: inherit;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-end: 10px;
  }
  .counts > div {
    display: flex;
    flex: 1 1 80px;
    flex-direction: column-reverse;
    justify-content: flex-end;
    gap: 0;
    padding: 8px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .counts dt {
    font-size: 12px;
    line-height: 16px;
  }
  .counts dd {
    font-size: 16px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding-block: 6px;
    border-radius: 4px;
  }
  .page a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 2px;
  }
  .path,
  li time {
    font-size: 13px;
    line-height: 18px;
  }
  li time {
    flex: none;
    padding-block-start: 3px;
  }
`;
