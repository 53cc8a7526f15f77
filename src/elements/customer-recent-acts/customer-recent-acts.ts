import {html} from 'lit';
import {CustomersPart} from '../part.js';

/** @summary To come.
 * @element customer-recent-acts
 */
export class CustomerRecentActs extends CustomersPart {
  protected override reads(): readonly unknown[] {
    return [];
  }

  protected override renderPart(): unknown {
    return html``;
  }

  async show(): Promise<void> {
    await this.updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-recent-acts': CustomerRecentActs;
  }
}
