import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {CustomerSourceError, type CustomerPatch} from '../../src/customers/index.js';
import {click, press, type} from '../support/act.js';
import {engine} from '../support/engine.js';
import {description, fact, field, FIELDS, fill, LUIS, openForm, open, save, sourceOf} from './profile-support.js';
import {
  allByRole,
  byRole,
  findByRole,
  focused,
  focusedName,
  people,
  person,
  settled,
  showsText,
  textOf,
  until,
  violations,
} from './support.js';

/** The form is gone and the profile can be read again. */
async function reading(page: Element): Promise<void> {
  await until(() => focusedName() === 'Edit');
  expect(allByRole(page, 'button', 'Save')).to.deep.equal([]);
}

/** Writes down the patches that a source is given. */
function recorded(source = sourceOf(LUIS, ...people(3))) {
  const patches: CustomerPatch[] = [];
  const update = source.update.bind(source);
  source.update = (id, patch, options) => {
    patches.push(patch);
    return update(id, patch, options);
  };
  return {source, patches};
}

function failing(error: Error) {
  return Object.assign(sourceOf(LUIS), {update: () => Promise.reject(error)});
}

describe('customer-profile-editor', () => {
  it('is offered to whoever may edit, where the source can', async () => {
    const {page} = await open('luis', {permissions: {update: false}});
    await findByRole(page, 'button', 'Start conversation');
    expect(allByRole(page, 'button', 'Edit')).to.deep.equal([]);
    page.permissions = {};
    await findByRole(page, 'button', 'Edit');
    page.source = Object.assign(sourceOf(LUIS), {update: undefined});
    await until(() => allByRole(page, 'button', 'Edit').length === 0);
  });

  it('holds what is stored, and leaves without a word when nothing was changed', async () => {
    const {source, patches} = recorded();
    const {page} = await openForm('luis', {source, fields: FIELDS});
    expect(['Name', 'Email', 'City'].map(name => field(page, name).value)).to.deep.equal([
      'Luís Gonçalves',
      'luis+1@example.com',
      'São Paulo',
    ]);
    expect(byRole<HTMLInputElement>(page, 'checkbox', 'Verified').checked).to.equal(true);
    expect(byRole<HTMLSelectElement>(page, 'combobox', 'Country').value).to.equal('BR');
    expect(byRole<HTMLSelectElement>(page, 'combobox', 'Plan').value).to.equal('pro');
    expect(byRole<HTMLSelectElement>(page, 'combobox', 'VIP').value).to.equal('true');
    expect(byRole<HTMLInputElement>(page, 'date', 'Renews').value).to.equal('2027-03-01');
    expect(field(page, 'Tags').value).to.equal('beta');
    await save(page);
    await reading(page);
    expect(patches).to.deep.equal([]);
  });

  it('sends only what was changed, shows it, says so and offers to undo it', async () => {
    const {source, patches} = recorded();
    const {page} = await openForm('luis', {source});
    await press('End');
    await type(' Silva');
    await press('Enter');
    await reading(page);
    expect(patches).to.deep.equal([{name: 'Luís Gonçalves Silva'}]);
    expect(byRole(page, 'heading', 'Luís Gonçalves Silva')).to.not.equal(null);
    await until(() => showsText(page, 'Luís Gonçalves Silva was saved'));
    await until(() => allByRole(page, 'status').some(each => textOf(each).includes('was saved')));
  });

  it('clears with null what was emptied, and takes attributes by their type', async () => {
    const {source, patches} = recorded();
    const {page} = await openForm('luis', {source, fields: FIELDS});
    fill(field(page, 'City'), ' ');
    fill(byRole<HTMLSelectElement>(page, 'combobox', 'Country'), '');
    fill(byRole<HTMLSelectElement>(page, 'combobox', 'VIP'), 'false');
    fill(field(page, 'Seats'), '12.5');
    fill(field(page, 'Tags'), 'a, b');
    fill(byRole<HTMLInputElement>(page, 'date', 'Renews'), '');
    await save(page);
    await reading(page);
    expect(patches).to.deep.equal([
      {city: null, country: null, attributes: {vip: false, seats: 12.5, tags: ['a', 'b'], renews: null}},
    ]);
    expect(fact(page, 'Seats')).to.equal('12.5');
  });

  it('takes nothing away that the form cannot show', async () => {
    const odd = person({id: 'o', name: 'Odd', country: 'ZZ', attributes: {plan: 'gold', tags: ['a, b'], seats: 'x'}});
    const {source, patches} = recorded(sourceOf(odd));
    const {page} = await openForm('o', {source, fields: FIELDS});
    expect(byRole<HTMLSelectElement>(page, 'combobox', 'Country').value).to.equal('ZZ');
    expect(byRole<HTMLSelectElement>(page, 'combobox', 'Plan').value).to.equal('gold');
    fill(field(page, 'City'), 'Rio');
    await save(page);
    await reading(page);
    expect(patches).to.deep.equal([{city: 'Rio'}]);
  });

  it('makes a visitor who gets a name somebody known, but not verified', async () => {
    const visitor = person({id: 'v', anonymous: true, city: 'San Diego'});
    const {source, patches} = recorded(sourceOf(visitor));
    const {page} = await openForm('v', {source});
    await type('Vi');
    await press('Enter');
    await reading(page);
    expect(patches).to.deep.equal([{name: 'Vi', anonymous: false}]);
  });

  it('lets a visitor stay one when only the place changes', async () => {
    const {source, patches} = recorded(sourceOf(person({id: 'v', anonymous: true})));
    const {page} = await openForm('v', {source});
    fill(field(page, 'City'), 'Rio');
    await save(page);
    await reading(page);
    expect(patches).to.deep.equal([{city: 'Rio'}]);
  });

  it('verifies nobody without a name or an email', async () => {
    const {source, patches} = recorded(sourceOf(person({id: 'v', anonymous: true})));
    const {page} = await openForm('v', {source});
    await click(byRole(page, 'checkbox', 'Verified'));
    await save(page);
    await until(() => description(field(page, 'Name')) === 'Enter a name or an email.');
    await until(() => focusedName() === 'Name');
    await type('Vi');
    await press('Enter');
    await reading(page);
    expect(patches).to.deep.equal([{name: 'Vi', verified: true, anonymous: false}]);
  });

  it('says what is wrong, in the words of "Add user", and goes there', async () => {
    const {page} = await openForm('luis', {fields: FIELDS});
    fill(field(page, 'Seats'), 'many');
    fill(field(page, 'Email'), 'ann@');
    await press('Tab');
    await until(() => description(field(page, 'Email')) === 'Enter an email address such as ann@example.com.');
    await save(page);
    await until(() => focusedName() === 'Email');
    expect(description(field(page, 'Seats'))).to.equal('Enter a number.');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('names who has the email, and opens their profile above what was typed', async () => {
    const cy = person({id: 'c', name: 'Cy', email: 'c@example.com'});
    const {page} = await openForm('luis', {source: sourceOf(LUIS, cy)});
    fill(field(page, 'Email'), 'C@example.com');
    await save(page);
    await until(() => description(field(page, 'Email')).includes('Cy has this email.'));
    await click(byRole(page, 'button', 'Open their profile'));
    await findByRole(page, 'dialog', 'Profile of Cy');
    await until(() => focusedName() === 'Close');
    await press('Escape');
    await until(() => focusedName() === 'Open their profile');
    expect(field(page, 'Email').value).to.equal('C@example.com');
    expect(allByRole(page, 'dialog').length).to.equal(1);
  });

  it('keeps what was typed when saving fails, in the source’s own words, and tries again', async () => {
    const source = failing(new CustomerSourceError('unavailable', 'Maintenance until noon'));
    const {page} = await openForm('luis', {source});
    const told: string[] = [];
    page.addEventListener('customers-error', event => told.push(event.detail.error.code));
    fill(field(page, 'Name'), 'Ann');
    await press('Enter');
    await until(() => allByRole(page, 'alert').some(each => each.textContent.includes('Maintenance until noon')));
    expect(told).to.deep.equal(['unavailable']);
    expect(field(page, 'Name').value).to.equal('Ann');
    expect(await violations(page)).to.deep.equal([]);
    Reflect.deleteProperty(source, 'update');
    await click(byRole(page, 'button', 'Try again'));
    await reading(page);
    expect(byRole(page, 'heading', 'Ann')).to.not.equal(null);
  });

  it('shows what the source says of a field at that field', async () => {
    const error = new CustomerSourceError('invalid', 'No', {fields: {name: 'Names have two words here.'}});
    const {page} = await openForm('luis', {source: failing(error)});
    fill(field(page, 'Name'), 'Ann');
    await press('Enter');
    await until(() => description(field(page, 'Name')) === 'Names have two words here.');
  });

  it('stays as it is when the host vetoes, with the focus where it was', async () => {
    const {source, patches} = recorded();
    const {page, form} = await openForm('luis', {source});
    page.addEventListener('customers-before-update', event => event.preventDefault());
    fill(field(page, 'Name'), 'Ann');
    const verified = byRole<HTMLInputElement>(page, 'checkbox', 'Verified');
    verified.focus();
    await press('Enter');
    await until(() => form.getAttribute('aria-busy') === 'false' && byRole(page, 'button', 'Save'));
    await settled();
    expect(field(page, 'Name').value).to.equal('Ann');
    expect(focused()).to.equal(verified);
    expect(patches).to.deep.equal([]);
  });

  it('waits while the host holds it; Cancel gives it up', async () => {
    const {source, patches} = recorded();
    const {page} = await openForm('luis', {source});
    let signal: AbortSignal | undefined;
    let release = (): void => undefined;
    page.addEventListener('customers-before-update', event => {
      ({signal} = event);
      event.waitUntil(new Promise<void>(resolve => (release = resolve)));
    });
    fill(field(page, 'Name'), 'Ann');
    await press('Enter');
    const button = await findByRole(page, 'button', 'Waiting…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(field(page, 'Name').readOnly).to.equal(true);
    expect(await violations(page)).to.deep.equal([]);
    await click(byRole(page, 'button', 'Cancel'));
    await findByRole(page, 'button', 'Save');
    expect(signal?.aborted).to.equal(true);
    release();
    await settled();
    expect(field(page, 'Name').value).to.equal('Ann');
    expect(patches).to.deep.equal([]);
  });

  it('shows the result of a host that did it itself', async () => {
    const {source, patches} = recorded();
    const {page} = await openForm('luis', {source});
    page.addEventListener('customers-before-update', event => {
      event.respondWith(Promise.resolve({...LUIS, name: 'By the host'}));
    });
    fill(field(page, 'Name'), 'Ann');
    await press('Enter');
    await reading(page);
    await until(() => showsText(page, 'By the host was saved'));
    expect(patches).to.deep.equal([]);
  });

  it('compares with what was stored after all when it was given up too late', async () => {
    const {source} = recorded();
    const update = source.update.bind(source);
    let store = (): void => undefined;
    source.update = async (id, patch) => {
      await new Promise<void>(resolve => (store = resolve));
      return update(id, patch);
    };
    const {page} = await openForm('luis', {source});
    fill(field(page, 'Name'), 'Ann');
    await press('Enter');
    await findByRole(page, 'button', 'Saving…');
    await press('Escape');
    await findByRole(page, 'button', 'Save');
    store();
    await until(() => showsText(page, 'Ann was saved'));
    await settled();
    expect(field(page, 'Name').value).to.equal('Ann');
    expect(showsText(page, 'Changed elsewhere meanwhile')).to.equal(false);
    await press('Escape');
    await reading(page);
  });

  it('leaves the form with Escape, then the panel', async () => {
    const {page, panel} = await openForm();
    await press('Escape');
    await reading(page);
    expect(panel.open).to.equal(true);
    await press('Escape');
    await until(() => !panel.open);
  });

  it('asks before what was typed is lost; Escape again goes back to it', async () => {
    const {page, panel} = await openForm();
    await type('x');
    await press('Escape');
    await findByRole(page, 'group', 'Discard what you typed?');
    await until(() => focusedName() === 'Keep editing');
    expect(await violations(page)).to.deep.equal([]);
    await press('Escape');
    await until(() => focusedName() === 'Name');
    await click(byRole(page, 'button', 'Cancel'));
    await click(await findByRole(page, 'button', 'Discard'));
    await reading(page);
    expect(panel.open).to.equal(true);
  });

  it('asks as well when the panel is closed, and closes it then', async () => {
    const {page, panel} = await openForm();
    await type('x');
    await click(byRole(page, 'button', 'Close'));
    await click(await findByRole(page, 'button', 'Discard'));
    await until(() => !panel.open);
    page.openProfile('luis');
    await findByRole(page, 'button', 'Edit');
  });

  it('keeps what was typed when the page is moved', async () => {
    const {page} = await openForm();
    fill(field(page, 'Name'), 'Ann');
    const place = page.parentElement;
    page.remove();
    place?.append(page);
    await settled();
    page.openProfile('luis');
    await until(() => field(page, 'Name').value === 'Ann');
  });

  it('fits a phone: all of it can be reached, the buttons stay in sight', async function () {
    if (engine === 'webkit') this.skip(); // Its window does not get that small.
    await setViewport({width: 360, height: 640});
    const {page, panel} = await openForm('luis', {fields: FIELDS, width: 344});
    const box = byRole(page, 'button', 'Save').getBoundingClientRect();
    expect(box.bottom).to.be.at.most(innerHeight);
    expect(box.right).to.be.at.most(panel.getBoundingClientRect().right);
    expect(field(page, 'Name').getBoundingClientRect().width).to.be.greaterThan(300);
    await setViewport({width: 1280, height: 800});
  });

  it('has no axe violations', async () => {
    const {page} = await openForm('luis', {fields: FIELDS});
    expect(await violations(page)).to.deep.equal([]);
  });
});
