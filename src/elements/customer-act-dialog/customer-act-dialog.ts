import {html} from 'lit';
import type {ActRequest} from '../../store/state.js';
import {CustomersPart} from '../part.js';

/** @summary To come.
 * @element customer-act-dialog
 */
export class CustomerActDialog extends CustomersPart {
  protected override reads(): readonly unknown[] {
    return [];
  }

  protected override renderPart(): unknown {
    return html``;
  }

  async show(_request: ActRequest): Promise<void> {
    await this.updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-act-dialog': CustomerActDialog;
  }
}
