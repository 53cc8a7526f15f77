import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {CustomerSourceError, type CustomerPatch} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, press} from '../support/act.js';
import {engine} from '../support/engine.js';
import {field, FIELDS, fill, LUIS, openForm, save, sourceOf} from './profile-support.js';
import {
  allByRole,
  byRole,
  find,
  findByRole,
  focusedName,
  settled,
  showsText,
  textOf,
  until,
  violations,
  type Mount,
} from './support.js';

/** The form with `typed` in it, and `theirs` stored by somebody else meanwhile. */
async function start(theirs: CustomerPatch, typed: Record<string, string>, mount: Mount = {}) {
  const source = sourceOf(LUIS);
  const opened = await openForm('luis', {source, ...mount});
  for (const [name, text] of Object.entries(typed)) fill(field(opened.page, name), text);
  await source.update('luis', theirs);
  const stored = async () => (await source.get('luis'))!;
  return {...opened, source, stored};
}

/** The two versions of a field, as they read. */
function versions(page: Element, name: string): string[] {
  return allByRole(byRole(page, 'group', name), 'radio').map(radio =>
    textOf(radio.closest('label')).replace(/\s+/g, ' ').trim(),
  );
}

/** Which version of a field is chosen: 0 is mine, 1 theirs, -1 none. */
function chosen(page: Element, name: string): number {
  return allByRole<HTMLInputElement>(byRole(page, 'group', name), 'radio').findIndex(radio => radio.checked);
}

describe('customer-profile-editor, two versions', () => {
  it('keeps what was typed and says so when the customer changes elsewhere', async () => {
    const {page} = await start({city: 'Rio'}, {Name: 'Ann'});
    await until(() => allByRole(page, 'status').some(each => textOf(each).includes('Changed elsewhere meanwhile')));
    expect(field(page, 'Name').value).to.equal('Ann');
    expect(await violations(page)).to.deep.equal([]);
  });

  it('says nothing of visits', async () => {
    const {page, source} = await openForm();
    fill(field(page, 'Name'), 'Ann');
    await source.recordVisit({id: 'luis'}, {at: Date.now(), url: 'https://shop.example/', title: null});
    await settled();
    expect(showsText(page, 'Changed elsewhere')).to.equal(false);
  });

  it('lays both versions side by side, each where it was changed, and saves what was chosen', async () => {
    const {page, stored} = await start(
      {name: 'Theirs', city: 'Rio', attributes: {seats: 7}},
      {Name: 'Mine', Email: 'mine@example.com', Seats: '3'},
      {fields: FIELDS},
    );
    await save(page);
    await until(() => focusedName() === 'Somebody else saved changes while you were editing');
    expect(versions(page, 'Name')).to.deep.equal(['Yours Mine', 'Theirs (now stored) Theirs']);
    expect(versions(page, 'City')).to.deep.equal(['Yours São Paulo', 'Theirs (now stored) Rio']);
    expect(['Name', 'Email', 'City', 'Seats'].map(name => chosen(page, name))).to.deep.equal([-1, 0, 1, -1]);
    expect(await violations(page)).to.deep.equal([]);
    await click(byRole(page, 'button', 'Save this'));
    await until(() => showsText(byRole(page, 'group', 'Name'), 'Choose one of the two.'));
    await until(() => focusedName() === 'Yours Mine');
    expect(await violations(page)).to.deep.equal([]);
    await press(' ');
    await until(() => chosen(page, 'Name') === 0);
    await press('ArrowDown');
    await until(() => chosen(page, 'Name') === 1);
    await press('ArrowUp');
    await until(() => chosen(page, 'Name') === 0);
    await click(byRole(byRole(page, 'group', 'Seats'), 'radio', /Theirs/));
    await click(byRole(page, 'button', 'Save this'));
    await until(() => focusedName() === 'Edit');
    const after = await stored();
    expect([after.name, after.email, after.city, after.attributes.seats]).to.deep.equal([
      'Mine',
      'mine@example.com',
      'Rio',
      7,
    ]);
  });

  it('puts back what they changed where mine is chosen, and leaves alone what both changed alike', async () => {
    const {page, stored} = await start({name: 'Same', city: null, country: 'PT'}, {Name: 'Same'});
    await save(page);
    await findByRole(page, 'group', 'City');
    expect(allByRole(page, 'group', 'Name')).to.deep.equal([]);
    expect(versions(page, 'City')[1]).to.equal('Theirs (now stored) Not known');
    await click(byRole(byRole(page, 'group', 'City'), 'radio', /Yours/));
    await click(byRole(page, 'button', 'Save this'));
    await until(() => focusedName() === 'Edit');
    const after = await stored();
    expect([after.name, after.city, after.country]).to.deep.equal(['Same', 'São Paulo', 'PT']);
  });

  it('starts over when somebody is quicker once more', async () => {
    const {page, source, stored} = await start({name: 'Theirs'}, {Name: 'Mine'});
    await save(page);
    await click(byRole(await findByRole(page, 'group', 'Name'), 'radio', /Yours/));
    await source.update('luis', {name: 'Theirs again'});
    await click(byRole(page, 'button', 'Save this'));
    await until(() => versions(page, 'Name')[1] === 'Theirs (now stored) Theirs again');
    expect(chosen(page, 'Name')).to.equal(-1);
    await click(byRole(byRole(page, 'group', 'Name'), 'radio', /Yours/));
    await click(byRole(page, 'button', 'Save this'));
    await until(() => focusedName() === 'Edit');
    expect((await stored()).name).to.equal('Mine');
  });

  it('shows theirs when mine is discarded', async () => {
    const {page, stored} = await start({name: 'Theirs'}, {Name: 'Mine'});
    await save(page);
    await click(await findByRole(page, 'button', 'Discard mine'));
    await findByRole(page, 'heading', 'Theirs');
    expect((await stored()).name).to.equal('Theirs');
  });

  it('asks before Escape discards what was typed, and goes back to the choice', async () => {
    const {page} = await start({name: 'Theirs'}, {Name: 'Mine'});
    await save(page);
    await findByRole(page, 'group', 'Name');
    await press('Escape');
    await click(await findByRole(page, 'button', 'Keep editing'));
    expect(versions(page, 'Name')[0]).to.equal('Yours Mine');
  });

  it('says what is wrong with a field that there is nothing to choose in', async () => {
    const {page} = await start({email: null}, {Name: ''});
    await save(page);
    await findByRole(page, 'group', 'Name');
    await click(byRole(page, 'button', 'Save this'));
    await until(() => showsText(page, 'Enter a name or an email.'));
  });

  it('keeps what was typed to be read and copied when the customer was deleted', async () => {
    const source = Object.assign(sourceOf(LUIS), {
      update: () => Promise.reject(new CustomerSourceError('not-found', 'Gone')),
    });
    const {page} = await openForm('luis', {source});
    fill(field(page, 'Name'), 'Ann');
    fill(field(page, 'City'), 'Rio');
    await save(page);
    await findByRole(page, 'heading', 'This customer was deleted while you were editing');
    expect(textOf(find(page, '.gone dl')).replace(/\s+/g, ' ').trim()).to.equal('Name Ann City Rio');
    await until(() => focusedName() === 'Copy what you typed');
    expect(await violations(page)).to.deep.equal([]);
    const copied: string[] = [];
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: async (text: string) => void copied.push(text)},
      configurable: true,
    });
    await click(byRole(page, 'button', 'Copy what you typed'));
    await until(() => copied.length === 1);
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    expect(copied).to.deep.equal(['Name: Ann\nCity: Rio']);
  });

  it('can be saved after all when whoever was deleted is brought back', async () => {
    const source = new MemoryCustomerSource({customers: [LUIS]});
    const {page} = await openForm('luis', {source});
    fill(field(page, 'Name'), 'Ann');
    const {get} = source;
    source.get = () => Promise.resolve(null);
    await page.refresh();
    await until(() => showsText(page, 'This customer no longer exists.'));
    expect(field(page, 'Name').value).to.equal('Ann');
    source.update = () => Promise.reject(new CustomerSourceError('not-found', 'Gone'));
    await save(page);
    await findByRole(page, 'button', 'Copy what you typed');
    Object.assign(source, {get});
    Reflect.deleteProperty(source, 'update');
    await page.refresh();
    await findByRole(page, 'button', 'Save');
    await save(page);
    await findByRole(page, 'heading', 'Ann');
  });

  it('stacks the versions on a phone', async function () {
    if (engine === 'webkit') this.skip(); // Its window does not get that small.
    await setViewport({width: 360, height: 640});
    const {page} = await start({name: 'Theirs'}, {Name: 'Mine'}, {width: 344});
    await save(page);
    const [mine, theirs] = allByRole(await findByRole(page, 'group', 'Name'), 'radio').map(radio =>
      radio.closest('label')?.getBoundingClientRect(),
    );
    expect(theirs?.top).to.be.at.least(mine?.bottom ?? Infinity);
    await setViewport({width: 1280, height: 800});
  });
});
