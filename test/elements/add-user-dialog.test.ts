import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import type {CustomField} from '../../src/customers/index.js';
import {CustomerSourceError} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, press, type} from '../support/act.js';
import {engine} from '../support/engine.js';
import {closed, field, open, request, submit} from './add-user-support.js';
import {
  allByRole,
  byRole,
  find,
  findByRole,
  focused,
  focusedName,
  people,
  person,
  settled,
  showsText,
  until,
  violations,
} from './support.js';

const FIELDS: CustomField[] = [
  {key: 'plan', label: 'Plan', type: 'choice', choices: ['free', {value: 'pro', label: 'Professional'}]},
  {key: 'seats', label: 'Seats', type: 'number'},
  {key: 'since', label: 'Since', type: 'date'},
  {key: 'vip', label: 'VIP', type: 'boolean'},
  {key: 'tags', label: 'Tags', type: 'list', choices: ['beta', 'partner']},
  {key: 'nick names', label: 'Nick names', type: 'list'},
];

/** What assistive technology reads after the name of a field. */
function description(control: Element): string {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map(id => root.getElementById(id)?.textContent.trim() ?? '').join(' ');
}

function failing(error: Error): MemoryCustomerSource {
  return Object.assign(new MemoryCustomerSource({customers: people(3)}), {create: () => Promise.reject(error)});
}

describe('add-user-dialog', () => {
  it('opens with the focus on the name', async () => {
    const {dialog} = await open();
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('adds somebody, says so, and puts the focus on their row', async () => {
    const {page, source} = await open();
    await type('Zoë Adams');
    await press('Tab');
    await type('zoe@example.com');
    await press('Enter');
    await closed(page);
    await until(() => showsText(page, 'Zoë Adams was added'));
    await until(() => focusedName() === 'Zoë Adams');
    const [added] = (await source.list(request())).customers.filter(({name}) => name === 'Zoë Adams');
    expect(added?.email).to.equal('zoe@example.com');
    expect(added?.verified).to.equal(false);
  });

  it('takes every field, attributes by their type', async () => {
    const {page, source} = await open({fields: FIELDS});
    await type('Ann');
    byRole<HTMLSelectElement>(page, 'combobox', 'Country').value = 'CI';
    await click(byRole(page, 'button', 'More details'));
    field(page, 'City').value = 'Abidjan';
    field(page, 'Picture address').value = 'https://example.com/a.png';
    byRole<HTMLSelectElement>(page, 'combobox', 'Plan').value = 'pro';
    field(page, 'Seats').value = '12.5';
    byRole<HTMLInputElement>(page, 'date', 'Since').value = '2026-03-01';
    byRole<HTMLSelectElement>(page, 'combobox', 'VIP').value = 'false';
    byRole<HTMLInputElement>(page, 'checkbox', 'partner').checked = true;
    field(page, 'Nick names').value = 'Annie, A ,';
    await click(byRole(page, 'checkbox', 'Verified'));
    await submit(page);
    await closed(page);
    const [added] = (await source.list(request())).customers.filter(({name}) => name === 'Ann');
    expect(added).to.include({
      country: 'CI',
      city: 'Abidjan',
      avatarUrl: 'https://example.com/a.png',
      verified: true,
      anonymous: false,
    });
    expect(added?.attributes).to.deep.equal({
      plan: 'pro',
      seats: 12.5,
      since: Date.UTC(2026, 2, 1),
      vip: false,
      tags: ['partner'],
      'nick names': ['Annie', 'A'],
    });
  });

  it('offers countries by name, in the order of the language', async () => {
    const {page} = await open();
    const names = [...byRole<HTMLSelectElement>(page, 'combobox', 'Country').options].map(option => option.text.trim());
    expect(names[0]).to.equal('Not known');
    expect(names.length).to.equal(250);
    expect(names.indexOf('Åland Islands')).to.be.lessThan(names.indexOf('Bahrain'));
  });

  it('asks for a name or an email, and goes to the field', async () => {
    const {page} = await open();
    await submit(page);
    await until(() => field(page, 'Name').getAttribute('aria-invalid') === 'true');
    expect(description(field(page, 'Name'))).to.equal('Enter a name or an email.');
    await until(() => focusedName() === 'Name');
    field(page, 'Email').focus();
    await type('a');
    await until(() => field(page, 'Name').getAttribute('aria-invalid') === null);
  });

  it('takes an email with letters of any script, as it was typed', async () => {
    const {page, source} = await open();
    field(page, 'Email').focus();
    await type('stanisław.wójcik@żółw.pl');
    await press('Enter');
    await closed(page);
    const {customers} = await source.list(request());
    expect(customers.map(({email}) => email)).to.include('stanisław.wójcik@żółw.pl');
  });

  it('brings up the keyboard for emails, and no capitals', async () => {
    const {page} = await open();
    const {inputMode, autocapitalize, spellcheck} = field(page, 'Email');
    expect({inputMode, autocapitalize, spellcheck}).to.deep.equal({
      inputMode: 'email',
      autocapitalize: 'none',
      spellcheck: false,
    });
  });

  it('says what is wrong with an email once it is left, not before', async () => {
    const {page} = await open();
    field(page, 'Email').focus();
    await type('ann@');
    await settled();
    expect(field(page, 'Email').getAttribute('aria-invalid')).to.equal(null);
    await press('Tab');
    await until(() => field(page, 'Email').getAttribute('aria-invalid') === 'true');
    expect(description(field(page, 'Email'))).to.equal('Enter an email address such as ann@example.com.');
  });

  it('unfolds the details to go to a field in there', async () => {
    const {page} = await open({fields: FIELDS});
    await type('Ann');
    await click(byRole(page, 'button', 'More details'));
    field(page, 'Seats').value = 'many';
    await click(byRole(page, 'button', 'More details'));
    await submit(page);
    await until(() => focusedName() === 'Seats');
    expect(description(field(page, 'Seats'))).to.equal('Enter a number.');
  });

  it('takes no picture address that could run something', async () => {
    const {page} = await open();
    await type('Ann');
    await click(byRole(page, 'button', 'More details'));
    field(page, 'Picture address').value = 'javascript:alert(1)';
    await submit(page);
    await until(() => description(field(page, 'Picture address')).includes('https://'));
  });

  it('names who has the email already, and opens their profile over the form', async () => {
    const source = new MemoryCustomerSource({
      customers: [person({id: 'c', name: '<img src=x>', email: 'c@example.com'})],
    });
    const {page} = await open({source});
    await type('Other');
    field(page, 'Email').value = 'C@example.com';
    await submit(page);
    await until(() => description(field(page, 'Email')).includes('<img src=x> has this email.'));
    await click(byRole(page, 'button', 'Open their profile'));
    await findByRole(page, 'dialog', 'Profile of <img src=x>');
    await press('Escape');
    await until(() => focusedName() === 'Open their profile');
    expect(field(page, 'Name').value).to.equal('Other');
  });

  it('keeps what was typed when saving fails, and tries again', async () => {
    const source = failing(new CustomerSourceError('unavailable', 'Maintenance until noon'));
    const {page} = await open({source});
    const told: string[] = [];
    page.addEventListener('customers-error', event => told.push(event.detail.error.code));
    await type('Ann');
    await press('Enter');
    const alert = await until(() => allByRole(page, 'alert').find(each => each.textContent.includes('Maintenance')));
    const [ours, theirs] = [...alert.querySelectorAll('p')];
    expect(ours?.textContent).to.match(/^The data source did not answer\./);
    expect(theirs?.querySelector('bdi')?.textContent).to.equal('Maintenance until noon');
    expect(theirs && ours && theirs.getBoundingClientRect().top).to.be.at.least(
      ours?.getBoundingClientRect().bottom ?? 0,
    );
    expect(told).to.deep.equal(['unavailable']);
    expect(field(page, 'Name').value).to.equal('Ann');
    Reflect.deleteProperty(source, 'create');
    await click(byRole(page, 'button', 'Try again'));
    await closed(page);
    await until(() => showsText(page, 'Ann was added'));
  });

  it('shows what the source says of a field at that field', async () => {
    const error = new CustomerSourceError('invalid', 'No', {fields: {name: 'Names have two words here.'}});
    const {page} = await open({source: failing(error)});
    await type('Ann');
    await press('Enter');
    await until(() => description(field(page, 'Name')) === 'Names have two words here.');
  });

  it('leaves the message to a host that prevents the built-in one', async () => {
    const {page} = await open({source: failing(new Error('No'))});
    page.addEventListener('customers-error', event => event.preventDefault());
    await type('Ann');
    await press('Enter');
    await until(() => find(page, 'form').getAttribute('aria-busy') === 'false');
    await settled();
    expect(showsText(find(page, 'form'), 'Something went wrong')).to.equal(false);
  });

  it('stays open as it is when the host vetoes', async () => {
    const {page} = await open();
    let asked = 0;
    page.addEventListener('customers-before-create', event => {
      asked++;
      event.preventDefault();
    });
    await type('Ann');
    await press('Enter');
    await until(() => asked === 1 && byRole(page, 'button', 'Add user'));
    expect(field(page, 'Name').value).to.equal('Ann');
  });

  it('says nothing of the source’s own where the code says it all', async () => {
    const {page} = await open({source: failing(new CustomerSourceError('quota', 'QuotaExceededError: x'))});
    await type('Ann');
    await press('Enter');
    await until(() => showsText(page, 'The storage of this browser is full.'));
    expect(showsText(page, 'QuotaExceededError')).to.equal(false);
  });

  it('says that it is busy, keeps the fields, and saves once', async () => {
    let release = (): void => undefined;
    let calls = 0;
    const held = new Promise<void>(resolve => (release = resolve));
    const source = new MemoryCustomerSource({customers: people(1)});
    const create = source.create.bind(source);
    source.create = async draft => {
      calls++;
      await held;
      return create(draft);
    };
    const {page} = await open({source});
    await type('Ann');
    await press('Enter');
    const button = await findByRole(page, 'button', 'Adding…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(field(page, 'Name').readOnly).to.equal(true);
    await press('Enter');
    await click(button);
    release();
    await closed(page);
    expect(calls).to.equal(1);
  });

  it('closes with Escape when nothing was typed, and gives the focus back', async () => {
    const {page, opener} = await open();
    await press('Escape');
    await closed(page);
    await until(() => focused() === opener);
  });

  it('asks before it discards what was typed; Escape again goes back to it', async () => {
    const {page} = await open();
    await type('Ann');
    await press('Escape');
    await findByRole(page, 'group', 'Discard what you typed?');
    await until(() => focusedName() === 'Keep editing');
    await press('Escape');
    await until(() => focusedName() === 'Name');
    expect(field(page, 'Name').value).to.equal('Ann');
    await press('Escape');
    await click(await findByRole(page, 'button', 'Discard'));
    await closed(page);
  });

  it('is empty again after Discard', async () => {
    const {page, opener} = await open();
    await type('Ann');
    await click(byRole(page, 'button', 'Cancel'));
    await click(await findByRole(page, 'button', 'Discard'));
    await closed(page);
    await click(opener);
    await until(() => focusedName() === 'Name');
    expect(field(page, 'Name').value).to.equal('');
  });

  it('asks as well when somebody clicks beside it', async () => {
    const {page, dialog} = await open();
    await type('Ann');
    const {left, top} = dialog.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left - 20), Math.round(top + 10)]});
    await findByRole(page, 'group', 'Discard what you typed?');
  });

  it('fits a phone', async function () {
    if (engine === 'webkit') this.skip(); // Its window does not get that small.
    await setViewport({width: 360, height: 640});
    const {page, dialog} = await open({width: 344, fields: FIELDS});
    await click(byRole(page, 'button', 'More details'));
    const box = dialog.getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
    expect(byRole(page, 'button', 'Add user').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    field(page, 'Name').focus();
    await type('Ann');
    await press('Escape');
    const keep = (await findByRole(page, 'button', 'Keep editing')).getBoundingClientRect();
    expect(keep.top).to.be.at.least(find(page, '#question').getBoundingClientRect().bottom);
    expect(byRole(page, 'button', 'Discard').getBoundingClientRect().top).to.equal(keep.top);
    await setViewport({width: 1280, height: 800});
  });

  it('has no axe violations: empty, with problems, failed, asking', async () => {
    const {page} = await open({fields: FIELDS, source: failing(new Error('No'))});
    await click(byRole(page, 'button', 'More details'));
    expect(await violations(page)).to.deep.equal([]);
    await submit(page);
    await until(() => field(page, 'Name').getAttribute('aria-invalid') === 'true');
    expect(await violations(page)).to.deep.equal([]);
    await type('Ann');
    await press('Enter');
    await until(() => showsText(page, 'Something went wrong'));
    expect(await violations(page)).to.deep.equal([]);
    await press('Escape');
    await findByRole(page, 'button', 'Discard');
    expect(await violations(page)).to.deep.equal([]);
  });
});
