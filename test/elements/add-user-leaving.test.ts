import {expect} from '@open-wc/testing';
import {CustomerSourceError} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, press, type} from '../support/act.js';
import {closed, field, open, request, submit} from './add-user-support.js';
import {allByRole, byRole, findByRole, focusedName, people, person, settled, showsText, until} from './support.js';

describe('add-user-dialog, left and moved', () => {
  it('gives up what hangs when it is left, and can be used again with what was typed', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const source = new MemoryCustomerSource({customers: people(1)});
    source.create = (_, options) => {
      signals.push(options?.signal);
      return new Promise(() => undefined);
    };
    const {page, opener} = await open({source});
    await type('Ann');
    await press('Enter');
    await findByRole(page, 'button', 'Adding…');
    await until(() => signals.length === 1);
    await press('Escape');
    await closed(page);
    expect(signals.map(signal => signal?.aborted)).to.deep.equal([true]);
    Reflect.deleteProperty(source, 'create');
    await click(opener);
    await until(() => focusedName() === 'Name');
    expect(field(page, 'Name').value).to.equal('Ann');
    expect(field(page, 'Name').readOnly).to.equal(false);
    await submit(page);
    await until(() => showsText(page, 'Ann was added'));
  });

  it('adds nobody when it is left while the host holds it', async () => {
    const {page, source} = await open();
    let release = (): void => undefined;
    let signal: AbortSignal | undefined;
    page.addEventListener('customers-before-create', event => {
      signal = event.signal;
      event.waitUntil(new Promise<void>(resolve => (release = resolve)));
    });
    await type('Ann');
    await press('Enter');
    await findByRole(page, 'button', 'Adding…');
    await until(() => signal);
    await press('Escape');
    await closed(page);
    expect(signal?.aborted).to.equal(true);
    release();
    await settled();
    expect((await source.list(request())).total).to.equal(3);
  });

  it('leaves the form alone when the answer comes after it was left: success is told, failure not', async () => {
    const source = new MemoryCustomerSource({customers: people(1)});
    const create = source.create.bind(source);
    const answers: ((error?: Error) => void)[] = [];
    source.create = async draft => {
      await new Promise<void>((resolve, reject) => answers.push(error => (error ? reject(error) : resolve())));
      return create(draft);
    };
    const {page, opener} = await open({source});
    await type('Ann');
    for (const times of [1, 2]) {
      await press('Enter');
      await until(() => answers.length === times);
      await press('Escape');
      await closed(page);
      await click(opener);
      await until(() => focusedName() === 'Name');
    }
    await press('End');
    await type('a');
    answers[0]?.(new CustomerSourceError('offline', 'Offline'));
    answers[1]?.();
    await until(() => showsText(page, 'Ann was added'));
    await settled();
    expect(byRole<HTMLDialogElement>(page, 'dialog', 'Add new user').open).to.equal(true);
    expect(field(page, 'Name').value).to.equal('Anna');
    expect(focusedName()).to.equal('Name');
    expect(showsText(page, 'There is no connection.')).to.equal(false);
  });

  it('opens again, as a dialog, after the page was moved; what was typed stays', async () => {
    const {page, opener} = await open();
    await type('Ann');
    const place = page.parentElement;
    page.remove();
    place?.append(page);
    await settled();
    expect(allByRole(page, 'dialog', 'Add new user')).to.deep.equal([]);
    await click(opener);
    const dialog = await findByRole<HTMLDialogElement>(page, 'dialog', 'Add new user');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(field(page, 'Name').value).to.equal('Ann');
  });

  it('leaves it to the host how who has the email is viewed', async () => {
    const source = new MemoryCustomerSource({customers: [person({id: 'c', name: 'Cy', email: 'c@example.com'})]});
    const {page} = await open({source});
    const viewed: string[] = [];
    page.addEventListener('customer-view', event => {
      viewed.push(event.detail.customer.id);
      event.preventDefault();
    });
    field(page, 'Email').value = 'c@example.com';
    await submit(page);
    await click(await findByRole(page, 'button', 'Open their profile'));
    await settled();
    expect(viewed).to.deep.equal(['c']);
    expect(allByRole(page, 'dialog').length).to.equal(1);
  });
});
