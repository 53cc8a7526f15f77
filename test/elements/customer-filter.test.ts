import {expect} from '@open-wc/testing';
import 'bedesk-customers/locales/ar.js';
import type {FilterCondition} from '../../src/customers/index.js';
import {click, press} from '../support/act.js';
import {BUSY, GERMANS, mount, mountChips, opener} from './filter-support.js';
import {allByRole, byRole, focusedName, nameOf, showsText, textOf, until, violations} from './support.js';

describe('customer-filter', () => {
  const sentences: [FilterCondition, string][] = [
    [{field: 'country', operator: 'any-of', value: ['DE', 'FR']}, 'Country is Germany or France'],
    [{field: 'country', operator: 'none-of', value: ['DE']}, 'Country is not Germany'],
    [{field: 'country', operator: 'unknown'}, 'Country is unknown'],
    [BUSY, 'Page visits ≥ 5'],
    [{field: 'pageVisits', operator: 'is', value: 1234}, 'Page visits = 1,234'],
    [{field: 'pageVisits', operator: 'between', value: [1, 5]}, 'Page visits is between 1 and 5'],
    [{field: 'createdAt', operator: 'on', value: '2026-03-01'}, 'First visit on Mar 1, 2026'],
    [
      {field: 'createdAt', operator: 'between', value: ['2026-03-01', '2026-03-31']},
      'First visit is between Mar 1, 2026 and Mar 31, 2026',
    ],
    [{field: 'lastActiveAt', operator: 'within-days', value: 7}, 'Last active within the last 7 days'],
    [{field: 'lastActiveAt', operator: 'more-than-days', value: 1}, 'Last active more than a day ago'],
    [{field: 'returning', operator: 'is', value: true}, 'Returning visitor is Yes'],
    [{field: 'browser', operator: 'any-of', value: ['chrome', 'other']}, 'Browser is Chrome or Other'],
    [{field: 'name', operator: 'contains', value: 'ann'}, 'Name contains ann'],
    [{field: 'name', operator: 'is', value: '2026-03-01'}, 'Name is 2026-03-01'],
    [{field: 'attributes.plan', operator: 'any-of', value: ['free', 'pro']}, 'Plan is Free of charge or pro'],
    [{field: 'attributes.seats', operator: 'lt', value: 3}, 'Seats < 3'],
    [{field: 'attributes.gone', operator: 'contains', value: 'x'}, 'gone contains x'],
  ];
  for (const [condition, sentence] of sentences) {
    it(`says: ${sentence}`, async () => {
      const {part} = await mountChips({filters: [condition]});
      expect(chips(part)).to.deep.equal([sentence]);
    });
  }

  it('are in a named list, and counted by the button', async () => {
    const {part} = await mountChips({filters: [GERMANS, BUSY]});
    expect(byRole(part, 'list', 'Active filters')).to.not.equal(null);
    expect(nameOf(opener(part))).to.equal('Filter, 2 conditions');
  });

  it('are not there without conditions', async () => {
    const {part} = await mount();
    expect(allByRole(part, 'list')).to.have.length(0);
    expect(nameOf(opener(part))).to.equal('Filter');
  });

  it('say so when any of them will do', async () => {
    const {part} = await mountChips({filters: [GERMANS, BUSY], match: 'any'});
    expect(showsText(byRole(part, 'list'), 'Any')).to.equal(true);
  });

  it('mark a condition that is not applied, and say why', async () => {
    const {part} = await mountChips({filters: [{field: 'attributes.gone', operator: 'is', value: 'x'}]});
    expect(showsText(part, 'not applied')).to.equal(true);
    expect(textOf(byRole(part, 'list'))).to.contain('This field is not known here');
  });

  it('remove their condition, and pass the focus on to the next', async () => {
    const {page, part} = await mountChips({filters: [GERMANS, BUSY]});
    byRole(part, 'button', 'Remove condition: Country is Germany').focus();
    await press('Enter');
    await until(() => focusedName() === 'Remove condition: Page visits ≥ 5');
    expect(page.query.filters).to.deep.equal([BUSY]);
  });

  it('pass the focus on to the button after the last', async () => {
    const {page, part} = await mountChips({filters: [BUSY]});
    await click(byRole(part, 'button', 'Remove condition: Page visits ≥ 5'));
    await until(() => focusedName() === 'Filter');
    expect(page.query.filters).to.deep.equal([]);
  });

  it('are cleared at once', async () => {
    const {page, part} = await mountChips({filters: [GERMANS, BUSY], match: 'any'});
    await click(byRole(part, 'button', 'Clear all filters'));
    expect(page.query).to.deep.include({filters: [], match: 'all'});
    await until(() => focusedName() === 'Filter');
  });

  it('keep text from the address as text', async () => {
    const {part} = await mountChips({
      filters: [{field: 'name', operator: 'is', value: '<img src=x onerror=alert(1)>'}],
    });
    expect(chips(part)).to.deep.equal(['Name is <img src=x onerror=alert(1)>']);
  });

  it('fit a narrow page', async () => {
    const {page} = await mountChips(
      {filters: [{field: 'name', operator: 'is', value: 'x'.repeat(200)}, BUSY]},
      {width: 328},
    );
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
  });

  it('have no axe violations', async () => {
    const {part} = await mountChips({filters: [GERMANS, {field: 'attributes.gone', operator: 'is', value: 'x'}]});
    expect(await violations(part)).to.deep.equal([]);
  });

  for (const filters of [[GERMANS], [GERMANS, BUSY], [GERMANS, BUSY, BUSY]]) {
    it(`have none in Arabic (${String(filters.length)})`, async () => {
      const {part} = await mountChips({filters}, {lang: 'ar', dir: 'rtl'});
      expect(await violations(part)).to.deep.equal([]);
    });
  }
});

function chips(part: Element): string[] {
  return allByRole(part, 'button', /^Remove condition: /)
    .filter(button => button.closest('.chip'))
    .map(button => nameOf(button).replace('Remove condition: ', ''));
}
