import {html, nothing, type TemplateResult} from 'lit';
import type {FilterCondition} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {icons} from '../../ui/icons.js';
import {CustomersPart} from '../part.js';
import {styles} from './customer-filter-chips.styles.js';
import {conditionSentence} from './sentence.js';

/**
 * The conditions of the view, each as a sentence on a chip with a button that removes it, and one that removes all.
 * Loads with the first condition.
 *
 * @summary The active filters.
 * @element customer-filter-chips
 * @fires {Event} emptied - The last condition was removed here: the focus needs another place.
 * @csspart chip - An active condition.
 * @csspart remove - The button that removes it.
 * @csspart clear - The button that removes all.
 */
export class CustomerFilterChips extends CustomersPart {
  static override styles = [base, controls, styles];

  protected override reads({query, settings, notApplied}: CustomersState): readonly unknown[] {
    return [query.filters, query.match, settings, notApplied];
  }

  protected override renderPart(state: CustomersState, store: CustomersStore): TemplateResult | typeof nothing {
    const {filters, match} = state.query;
    if (filters.length === 0) return nothing;
    const t = allTerms(this.l10n);
    const clear = (): void => {
      store.clearFilters();
      this.dispatchEvent(new Event('emptied'));
    };
    return html`<ul role="list" aria-label=${t.activeFilters}>
      ${match === 'any' && filters.length > 1 ? html`<li>${t.matchAny}</li>` : nothing}
      ${filters.map((condition, index) => this.#chip(condition, index, state, store))}
      <li>
        <button class="link" part="clear" aria-label=${t.clearFilters} @click=${clear}>${t.clear}</button>
      </li>
    </ul>`;
  }

  #chip(
    condition: FilterCondition,
    index: number,
    {settings, notApplied}: CustomersState,
    store: CustomersStore,
  ): TemplateResult {
    const t = allTerms(this.l10n);
    const sentence = conditionSentence(condition, settings.fields, this.l10n);
    const isOff = notApplied.includes(condition);
    const remove = (): void => {
      void this.#remove(condition, index, store);
    };
    return html`<li class="chip ${isOff ? 'off' : ''}" part="chip" title=${isOff ? t.notAppliedHint : sentence}>
      <bdi class="text">${sentence}</bdi>
      ${isOff ? html`<em>${t.notApplied}</em><span class="sr-only">${t.notAppliedHint}</span>` : nothing}
      <button part="remove" aria-label=${t.removeCondition(sentence)} @click=${remove}>${icons.close}</button>
    </li>`;
  }

  async #remove(condition: FilterCondition, index: number, store: CustomersStore): Promise<void> {
    store.changeQuery({filters: store.state.query.filters.filter(other => other !== condition)});
    await this.updateComplete;
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.chip button')[index];
    if (next) next.focus();
    else this.dispatchEvent(new Event('emptied'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-filter-chips': CustomerFilterChips;
  }
}
