import {expect} from '@open-wc/testing';
import {DEFAULT_QUERY, isQuerySelection, selectionMatcher} from '../../src/customers/index.js';
import {CONTEXT, customer} from './arbitraries.js';

const everybody = {query: {...DEFAULT_QUERY, search: 'ann', page: 9}, context: CONTEXT, except: ['x']};

describe('selection', () => {
  it('of a query is told from one of ids', () => {
    expect(isQuerySelection(everybody)).to.equal(true);
    expect(isQuerySelection({ids: []})).to.equal(false);
  });
  it('of ids means just those', () => {
    const selects = selectionMatcher({ids: ['a', 'b']});
    expect(selects(customer({id: 'a'}))).to.equal(true);
    expect(selects(customer({id: 'c'}))).to.equal(false);
  });
  it('of a query means whom the query means, on any page, but for the exceptions', () => {
    const selects = selectionMatcher(everybody);
    expect(selects(customer({id: 'a'}))).to.equal(true);
    expect(selects(customer({id: 'x'}))).to.equal(false);
    expect(selects(customer({id: 'b', name: 'Bob', email: null}))).to.equal(false);
  });
});
