import {html, isServer, nothing, type TemplateResult} from 'lit';
import {icons} from './icons.js';

export interface SelectOption {
  value: string;
  label: string;
  /** What assistive technology calls it, where the label is a sign. */
  name?: string;
}

/** A native select with our chevron, for trees that have the `controls` sheet. `label` is its accessible name. */
export function selectField(
  label: string,
  options: readonly SelectOption[],
  selected: string,
  change: (value: string) => void,
): TemplateResult {
  return html`<span class="select"
    ><select
      class="field"
      part="select"
      aria-label=${label}
      @change=${({target}: Event) => {
        if (target instanceof HTMLSelectElement) change(target.value);
      }}
    >
      ${options.map(
        ({value, label: text, name}) =>
          html`<option value=${value} aria-label=${name ?? nothing} .selected=${isSelected(value === selected)}>
            ${text}
          </option>`,
      )}</select
    >${icons.chevronDown}</span
  >`;
}

/** For `.selected` of an option: of `false` a server would make an attribute, which selects by being there. */
export function isSelected(is: boolean): boolean | typeof nothing {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  return is || (isServer && nothing);
}
