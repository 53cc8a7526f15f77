import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click} from '../support/act.js';
import {findByRole, focusedName, mountPage, person, until} from './support.js';

// In a file of its own: once any page has a table, the element is registered.
describe('row-menu in an arrangement of the host’s without a table', () => {
  it('comes to life with the first rows', async () => {
    expect(customElements.get('row-menu')).to.equal(undefined);
    const ann = person({id: 'a', name: 'Ann'});
    const page = await mountPage({source: new MemoryCustomerSource({customers: [ann]}), layout: 'custom'});
    // As a framework does, which may assign before the element is known.
    page.append(Object.assign(document.createElement('row-menu'), {customer: ann}));
    await click(await findByRole(page, 'button', 'More actions for Ann'));
    await until(() => focusedName() === 'View');
  });
});
