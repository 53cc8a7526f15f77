import type {Customer, CustomerDraft, CustomerSource} from '../../customers/index.js';
import {fails, holds, same} from './assert.js';
import {checkView, plain} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';

/** Creating and editing one customer. */
export function writeCases(kit: Kit): CustomerSourceCase[] {
  return [...createCases(kit), ...updateCases(kit)];
}

function createCases({context, people, test}: Kit): CustomerSourceCase[] {
  return [
    test('create stores the draft, with an id, a version and defaults', async source => {
      if (!source.create) return;
      const draft: CustomerDraft = {
        name: '  Nia Núñez ',
        email: ' Nia@Example.org ',
        country: 'ES',
        verified: true,
        browser: 'safari',
        attributes: {plan: 'pro', seats: 3, tags: ['vip']},
      };
      const created = await source.create(draft);
      holds(created.id !== '' && created.version !== '', 'it has an id and a version');
      same(created.name, 'Nia Núñez', 'name');
      same(created.email, 'Nia@Example.org', 'email');
      same([created.anonymous, created.verified], [false, true], 'anonymous, verified');
      same(
        [created.city, created.lastActiveAt, created.suspension],
        [null, null, null],
        'city, last active, suspension',
      );
      same([created.pageVisits, created.conversations, created.returning], [0, 0, false], 'counts');
      same(created.attributes, draft.attributes, 'attributes');
      holds(Number.isFinite(created.createdAt), 'it has a time of creation');
      same(await source.get(created.id), created, 'get');
      await checkView(source, [...people, created], {}, context);
      await checkView(source, [...people, created], {search: 'nunez'}, context);
    }),
    test('each created customer has an id of their own', async source => {
      if (!source.create) return;
      const made: Customer[] = [];
      for (let i = 0; i < 20; i++) made.push(await source.create({name: `Twin ${i}`}));
      same(new Set(made.map(({id}) => id)).size, 20, 'distinct ids');
      await checkView(source, [...people, ...made], {sort: {field: 'createdAt', direction: 'desc'}}, context);
    }),
    test('a draft with neither name nor email is invalid, and nothing is stored', async source => {
      if (!source.create) return;
      await fails(source.create({city: 'Köln'}), 'invalid', 'create');
      const error = await fails(source.create({name: 'A', email: 'not an email'}), 'invalid', 'create');
      holds(error.fields?.email !== undefined, 'the error names the email');
      await fails(source.create({name: 'A', verified: true, anonymous: true}), 'invalid', 'create');
      await checkView(source, people, {}, context);
    }),
    test('an email is unique, whatever its case and the blanks around it', async source => {
      if (!source.create) return;
      const first = await source.create({email: 'taken@example.org'});
      const error = await fails(source.create({name: 'B', email: ' TAKEN@example.ORG '}), 'duplicate-email', 'create');
      holds(error.fields?.email !== undefined, 'the error names the field');
      same(error.current?.id, first.id, 'the one who has it');
      await checkView(source, [...people, first], {}, context);
    }),
    test('of two who take one email at once, one gets it', async source => {
      const {create} = source;
      if (!create) return;
      const take = () => create.call(source, {email: 'race@example.org'});
      const outcomes = await Promise.allSettled([take(), take(), take()]);
      same(outcomes.filter(({status}) => status === 'fulfilled').length, 1, 'successes');
    }),
  ];
}

function updateCases({context, people, test}: Kit): CustomerSourceCase[] {
  return [
    test('update changes what is given, clears what is null, leaves the rest', async source => {
      const before = await someone(source, people);
      if (!source.update) return;
      const patch = {name: 'New Name', city: null, attributes: {plan: 'max', note: null}};
      const after = await source.update(before.id, patch);
      const expected = {...before, ...patch, attributes: {...before.attributes, ...patch.attributes}};
      same(withoutNulls(plain([after])[0]), withoutNulls(plain([expected])[0]), 'update');
      holds(after.version !== before.version, 'the version is another');
      same(await source.get(before.id), after, 'get');
      await checkView(source, replace(people, after), {sort: {field: 'name', direction: 'asc'}}, context);
    }),
    test('update moves a customer from tab to tab', async source => {
      const before = people.find(({anonymous, email}) => anonymous && email === null);
      if (!source.update || !before) return;
      const patch = {anonymous: false, verified: true, email: 'now.known@example.org'};
      const after = await source.update(before.id, patch);
      await checkView(source, replace(people, after), {tab: 'verified'}, context);
      const back = await source.update(before.id, {anonymous: true, verified: false, email: null});
      await checkView(source, replace(people, back), {tab: 'visitors'}, context);
      if (source.create) await source.create({email: 'now.known@example.org'});
    }),
    test('update of a version that is no longer the stored one is a conflict', async source => {
      const before = await someone(source, people);
      if (!source.update) return;
      const options = {ifVersion: before.version};
      const after = await source.update(before.id, {name: 'First'}, options);
      const error = await fails(source.update(before.id, {name: 'Second'}, options), 'conflict', 'update');
      same(error.current, after, 'the stored one');
      same(await source.get(before.id), after, 'get');
    }),
    test('update of nobody is not-found', async source => {
      if (source.update) await fails(source.update('nobody', {name: 'A'}), 'not-found', 'update');
    }),
    test('update cannot take an email that another has, but may keep or respell its own', async source => {
      const [first, second] = people.filter(({email}) => email !== null);
      if (!source.update || !first?.email || !second?.email) return;
      const patch = {email: second.email.toUpperCase()};
      const error = await fails(source.update(first.id, patch), 'duplicate-email', 'update');
      same(error.current?.id, second.id, 'the one who has it');
      const respelt = await source.update(first.id, {email: first.email.toUpperCase()});
      same(respelt.email, first.email.toUpperCase(), 'email');
      await source.update(first.id, {email: 'moved@example.org'});
      await source.update(second.id, {email: first.email});
    }),
    test('update that leaves neither name nor email is invalid', async source => {
      const before = people.find(({anonymous, name, email}) => !anonymous && name && email);
      if (!source.update || !before) return;
      await fails(source.update(before.id, {name: null, email: '  '}), 'invalid', 'update');
      await checkView(source, people, {}, context);
    }),
  ];
}

/** One of the people with a name, as stored. */
async function someone(source: CustomerSource, people: Customer[]): Promise<Customer> {
  const person = people.find(({name, anonymous}) => name !== null && !anonymous);
  const stored = person && (await source.get(person.id));
  holds(!!stored, 'one of the people has a name');
  return stored;
}

function replace(people: Customer[], customer: Customer): Customer[] {
  return people.map(person => (person.id === customer.id ? customer : person));
}

/** A cleared attribute may stay as `null` or go: both are unknown. */
function withoutNulls(customer: Omit<Customer, 'version'> | undefined): unknown {
  const attributes = Object.entries(customer?.attributes ?? {}).filter(([, value]) => value !== null);
  return {...customer, attributes: Object.fromEntries(attributes)};
}
