import type {LitElement} from 'lit';
import {isQuerySelection, sameMembers} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {NOBODY, type Selected} from '../../store/selected.js';
import {selectionText} from '../selection-text.js';

/** For so long, in ms, nothing must change before it is told: a range grows with each key. */
const SETTLED = 400;

/** Tells assistive technology who is selected; and everybody, when a selection ended that the agent did not end. */
export class SelectionAnnouncer {
  readonly #store: CustomersStore;
  #selected: Selected;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: LitElement, store: CustomersStore) {
    this.#store = store;
    // Somebody may have been selected before this was loaded.
    this.#selected = NOBODY;
    store.subscribe(() => {
      this.#look();
    });
    page.addController({
      hostDisconnected: () => {
        clearTimeout(this.#timer);
      },
    });
    this.#look();
  }

  #look(): void {
    const store = this.#store;
    const {selected, query, page, settings} = store.state;
    const before = this.#selected;
    if (selected === before) return;
    this.#selected = selected;
    const hasEnded =
      selected === NOBODY &&
      page !== null &&
      isQuerySelection(before.selection) &&
      !sameMembers(before.selection.query, store.answerable(query));
    if (hasEnded) {
      store.notify({kind: 'success', text: allTerms(localizerFor(settings.locale)).selectionCleared});
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A notice is heard by itself.
      if (!hasEnded) store.announce(selectionText(store.state, localizerFor(store.state.settings.locale)));
    }, SETTLED);
  }
}
