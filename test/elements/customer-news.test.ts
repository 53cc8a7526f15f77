import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {press} from '../support/act.js';
import {byRole, findByRole, focusedName, mountPage, people, until} from './support.js';

describe('customer-news', () => {
  it('hands the focus on to the first row when its button goes', async () => {
    const source = new MemoryCustomerSource({customers: people(2)});
    const page = await mountPage({source});
    byRole(page, 'button', 'User').focus();
    await source.create({name: 'Newcomer'});
    (await findByRole(page, 'button', 'Show')).focus();
    await press('Enter');
    await until(() => ['Newcomer', 'Person 001'].includes(focusedName()));
  });
});
