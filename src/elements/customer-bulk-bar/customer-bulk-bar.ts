import {html} from 'lit';
import {CustomersPart} from '../part.js';

/** @summary To come.
 * @element customer-bulk-bar
 */
export class CustomerBulkBar extends CustomersPart {
  protected override reads(): readonly unknown[] {
    return [];
  }

  protected override renderPart(): unknown {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-bulk-bar': CustomerBulkBar;
  }
}
