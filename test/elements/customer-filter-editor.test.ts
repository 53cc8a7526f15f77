import {expect} from '@open-wc/testing';
import type {CustomerSource, FilterCondition} from '../../src/customers/index.js';
import {click, press, type} from '../support/act.js';
import {BUSY, GERMANS, choose, fill, isOpen, mount, names, open, opener, source} from './filter-support.js';
import {
  allByRole,
  byRole,
  find,
  focused,
  focusedName,
  nameOf,
  pause,
  settled,
  showsText,
  until,
  violations,
} from './support.js';

describe('customer-filter-editor', () => {
  it('opens with one empty row, the focus in it', async () => {
    const {part} = await mount();
    await open(part);
    expect(byRole(part, 'dialog', 'Show people who match')).to.not.equal(null);
    expect(allByRole(part, 'combobox', 'Field')).to.have.length(1);
    expect(focusedName()).to.equal('Field');
    expect(opener(part).getAttribute('aria-expanded')).to.equal('true');
  });

  it('opens by the keyboard', async () => {
    const {part} = await mount();
    opener(part).focus();
    await press('Enter');
    await until(() => focusedName() === 'Field');
  });

  it('shows the active conditions', async () => {
    const {part} = await mount({filters: [GERMANS, BUSY], match: 'any'});
    await open(part);
    expect(allByRole(part, 'group').map(nameOf)).to.deep.equal(['Country', 'Page visits']);
    expect(byRole<HTMLInputElement>(part, 'spinbutton', 'Value').value).to.equal('5');
    expect(byRole<HTMLInputElement>(part, 'radio', 'Any').checked).to.equal(true);
  });

  it('offers the fields in the order of the product, then the host’s', async () => {
    const {part} = await mount();
    await open(part);
    expect(names(part, 'Field')).to.deep.equal([
      ...[
        'Name',
        'Email',
        'Country',
        'City',
        'IP address',
        'Browser',
        'Device',
        'Platform',
        'First visit',
        'Last active',
      ],
      ...['Page visits', 'Conversations', 'Returning visitor', 'Plan', 'Seats', 'Tags'],
    ]);
  });

  it('shows comparisons of numbers as signs', async () => {
    const {part} = await mount({filters: [BUSY]});
    await open(part);
    expect(names(part, 'Comparison').slice(0, 6)).to.deep.equal(['=', '≠', '>', '≥', '<', '≤']);
  });

  it('offers only what the source can do', async () => {
    const memory = source();
    const can: CustomerSource = {
      capabilities: {filters: {city: ['is', 'contains'], pageVisits: ['gte']}},
      list: (...args) => memory.list(...args),
      get: id => memory.get(id),
    };
    const {part} = await mount({}, {source: can});
    await open(part);
    expect(names(part, 'Field')).to.deep.equal(['City', 'Page visits']);
    expect(names(part, 'Comparison')).to.deep.equal(['is', 'contains']);
  });

  it('is not there when the source can filter by nothing', async () => {
    const memory = source();
    const cannot: CustomerSource = {
      capabilities: {filters: {}},
      list: (...args) => memory.list(...args),
      get: id => memory.get(id),
    };
    const {part} = await mount({}, {source: cannot});
    expect(allByRole(part, 'button')).to.have.length(0);
  });

  it('changes nothing before Apply', async () => {
    const {page, part} = await mount();
    await open(part);
    choose(part, 'Field', 'city');
    await settled();
    byRole(part, 'textbox', 'Value').focus();
    await type('Berlin');
    expect(page.query.filters).to.deep.equal([]);
    await click(byRole(part, 'button', 'Apply'));
    expect(page.query.filters).to.deep.equal([{field: 'city', operator: 'is', value: 'Berlin'}]);
    expect(isOpen(part)).to.equal(false);
    expect(focusedName()).to.equal('Filter, 1 condition');
  });

  it('is applied by Enter in a field', async () => {
    const {page, part} = await mount({filters: [BUSY]});
    await open(part);
    byRole<HTMLInputElement>(part, 'spinbutton', 'Value').select();
    await type('12');
    await press('Enter');
    expect(page.query.filters).to.deep.equal([{...BUSY, value: 12}]);
    expect(isOpen(part)).to.equal(false);
  });

  it('applies several conditions, all or any of them', async () => {
    const {page, part} = await mount({filters: [BUSY]});
    await open(part);
    await click(byRole(part, 'button', 'Add condition'));
    await until(() => allByRole(part, 'group').length === 2);
    choose(part, 'Field', 'returning');
    await click(byRole(part, 'radio', 'Any'));
    await click(byRole(part, 'button', 'Apply'));
    expect(page.query.match).to.equal('any');
    expect(page.query.filters).to.deep.equal([BUSY, {field: 'returning', operator: 'is', value: true}]);
  });

  const entries: [FilterCondition, (part: Element) => unknown][] = [
    [{field: 'pageVisits', operator: 'between', value: [2, 4]}, part => fill(part, ['From', '2'], ['To', '4'])],
    [{field: 'createdAt', operator: 'on', value: '2026-01-31'}, part => fill(part, ['Value', '2026-01-31'])],
    [
      {field: 'createdAt', operator: 'between', value: ['2026-01-01', '2026-01-31']},
      part => fill(part, ['From', '2026-01-01'], ['To', '2026-01-31']),
    ],
    [{field: 'lastActiveAt', operator: 'more-than-days', value: 30}, part => fill(part, ['days ago', '30'])],
    [{field: 'returning', operator: 'is', value: false}, part => choose(part, 'Value', 'false')],
    [{field: 'email', operator: 'ends-with', value: '@example.com'}, part => fill(part, ['Value', '@example.com'])],
    [{field: 'email', operator: 'known'}, () => undefined],
    [
      {field: 'attributes.tags', operator: 'any-of', value: ['vip', 'beta']},
      part => fill(part, ['Value', 'vip, beta']),
    ],
  ];
  for (const [condition, enter] of entries) {
    it(`takes ${condition.field} ${condition.operator}`, async () => {
      const {page, part} = await mount();
      await open(part);
      choose(part, 'Field', condition.field);
      await settled();
      choose(part, 'Comparison', condition.operator);
      await settled();
      await enter(part);
      await settled();
      await click(byRole(part, 'button', 'Apply'));
      expect(page.query.filters).to.deep.equal([condition]);
    });
  }

  for (const [operator, texts, option] of [
    ['within-days', ['30', '1'], 'within the last'],
    ['more-than-days', ['30', '1'], 'more than'],
  ] as const) {
    it(`reads as a sentence: ${option} … days`, async () => {
      const {part} = await mount({filters: [{field: 'lastActiveAt', operator, value: 2}]});
      await open(part);
      const select = allByRole<HTMLSelectElement>(part, 'combobox', 'Comparison')[0];
      expect(select?.selectedOptions[0]?.label).to.equal(option);
      const name = operator === 'within-days' ? 'days' : 'days ago';
      const unit = () => find(part, '.value > [aria-hidden]').textContent;
      await fill(part, [name, texts[0]]);
      expect(unit()).to.equal(name);
      await fill(part, [name, texts[1]]);
      expect(unit()).to.equal(name.replace('days', 'day'));
    });
  }

  it('moves the focus into the row that was added', async () => {
    const {part} = await mount({filters: [BUSY]});
    await open(part);
    await click(byRole(part, 'button', 'Add condition'));
    await until(() => focused() === allByRole(part, 'combobox', 'Field')[1]);
  });

  it('keeps what was entered where the comparison takes it', async () => {
    const {part} = await mount({filters: [BUSY]});
    await open(part);
    choose(part, 'Comparison', 'between');
    await settled();
    expect(byRole<HTMLInputElement>(part, 'spinbutton', 'From').value).to.equal('5');
  });

  it('says what is missing, and goes there', async () => {
    const {page, part} = await mount({filters: [BUSY]});
    await open(part);
    await click(byRole(part, 'button', 'Add condition'));
    await until(() => allByRole(part, 'group').length === 2);
    await click(byRole(part, 'button', 'Apply'));
    const field = byRole(part, 'textbox', 'Value');
    await until(() => focused() === field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(showsText(part, 'Fill in a value, or remove this condition.')).to.equal(true);
    expect(isOpen(part)).to.equal(true);
    expect(page.query.filters).to.deep.equal([BUSY]);
  });

  it('says so when a range is the wrong way round, until it is not', async () => {
    const {part} = await mount({filters: [{field: 'pageVisits', operator: 'between', value: [9, 2]}]});
    await open(part);
    await click(byRole(part, 'button', 'Apply'));
    await until(() => showsText(part, 'The first value must not be greater than the second.'));
    expect(focusedName()).to.equal('From');
    await fill(part, ['To', '20']);
    await settled();
    expect(showsText(part, 'The first value')).to.equal(false);
  });

  it('says so when nothing is chosen, and goes there', async () => {
    const {part} = await mount();
    await open(part);
    choose(part, 'Field', 'browser');
    await settled();
    await click(byRole(part, 'button', 'Apply'));
    await until(() => focusedName() === 'Value');
    expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('clears all at once and closes', async () => {
    const {page, part} = await mount({filters: [GERMANS, BUSY]});
    await open(part);
    await click(byRole(part, 'button', 'Clear'));
    expect(page.query.filters).to.deep.equal([]);
    expect(isOpen(part)).to.equal(false);
    expect(focusedName()).to.match(/^Filter/);
  });

  it('removes a row, and passes the focus on', async () => {
    const {page, part} = await mount({filters: [GERMANS, BUSY]});
    await open(part);
    await click(byRole(part, 'button', 'Remove condition: Country'));
    await until(() => focusedName() === 'Remove condition: Page visits');
    await press('Enter');
    await until(() => focusedName() === 'Add condition');
    await click(byRole(part, 'button', 'Apply'));
    expect(page.query.filters).to.deep.equal([]);
  });

  it('is closed by Escape, which keeps nothing', async () => {
    const {page, part} = await mount({filters: [BUSY]});
    await open(part);
    await fill(part, ['Value', '7']);
    await press('Escape');
    expect(isOpen(part)).to.equal(false);
    expect(focusedName()).to.equal('Filter, 1 condition');
    expect(page.query.filters).to.deep.equal([BUSY]);
    await open(part);
    expect(byRole<HTMLInputElement>(part, 'spinbutton', 'Value').value).to.equal('5');
  });

  it('is closed by a click beside it, which keeps what was typed', async () => {
    const {part} = await mount({filters: [BUSY]});
    await open(part);
    await fill(part, ['Value', '7']);
    await click(byRole(document.body, 'heading', 'Customers'));
    await until(() => !isOpen(part));
    await open(part);
    expect(byRole<HTMLInputElement>(part, 'spinbutton', 'Value').value).to.equal('7');
  });

  it('begins anew when the conditions have changed since', async () => {
    const {page, part} = await mount({filters: [BUSY]});
    await open(part);
    await fill(part, ['Value', '7']);
    await click(byRole(document.body, 'heading', 'Customers'));
    await until(() => !isOpen(part));
    page.query = {...page.query, filters: [{...BUSY, value: 11}]};
    await open(part);
    expect(byRole<HTMLInputElement>(part, 'spinbutton', 'Value').value).to.equal('11');
  });

  it('is closed by its button', async () => {
    const {part} = await mount();
    await open(part);
    await click(opener(part));
    await until(() => !isOpen(part));
  });

  it('keeps a condition that it cannot edit', async () => {
    const odd: FilterCondition = {field: 'attributes.gone', operator: 'is', value: 'x'};
    const {page, part} = await mount({filters: [odd]});
    await open(part);
    expect(allByRole(part, 'group').map(nameOf)).to.deep.equal(['gone is x']);
    await click(byRole(part, 'button', 'Add condition'));
    await until(() => allByRole(part, 'group').length === 2);
    await fill(part, ['Value', 'y']);
    await settled();
    await click(byRole(part, 'button', 'Apply'));
    expect(page.query.filters).to.deep.equal([odd, {field: 'name', operator: 'is', value: 'y'}]);
  });

  it('says how many people would match', async () => {
    const {part} = await mount({filters: [BUSY]});
    await open(part);
    await until(() => showsText(part, '15 people'));
    await fill(part, ['Value', '19']);
    await until(() => showsText(part, '1 person'));
  });

  it('shows only the last count, and stops the others', async () => {
    const memory = source();
    const signals: AbortSignal[] = [];
    const slow: CustomerSource = {
      list: (...args) => memory.list(...args),
      get: id => memory.get(id),
      count: async (query, context, options) => {
        if (options?.signal) signals.push(options.signal);
        if (signals.length === 1) await pause(600);
        return signals.length === 1 ? 99 : memory.count(query, context);
      },
    };
    const {part} = await mount({filters: [BUSY]}, {source: slow});
    await open(part);
    await until(() => signals.length === 1);
    await fill(part, ['Value', '10']);
    await until(() => showsText(part, '10 people'));
    expect(signals[0]?.aborted).to.equal(true);
    await pause(700);
    expect(showsText(part, '10 people')).to.equal(true);
  });

  it('says no number where the source cannot count, or fails to', async () => {
    const memory = source();
    const cannot: CustomerSource = {
      list: (...args) => memory.list(...args),
      get: id => memory.get(id),
      count: () => Promise.reject(new Error('no')),
    };
    const {part} = await mount({filters: [BUSY]}, {source: cannot});
    await open(part);
    await pause(400);
    expect(showsText(part, /\d people/)).to.equal(false);
  });

  it('has no axe violations', async () => {
    const {part} = await mount({
      filters: [
        GERMANS,
        {field: 'attributes.gone', operator: 'is', value: 'x'},
        {field: 'pageVisits', operator: 'between', value: [9, 2]},
        {field: 'lastActiveAt', operator: 'within-days', value: 7},
        {field: 'returning', operator: 'is', value: true},
        {field: 'browser', operator: 'any-of', value: []},
      ],
    });
    await open(part);
    await click(byRole(part, 'button', 'Apply'));
    await settled();
    expect(await violations(part)).to.deep.equal([]);
  });
});
