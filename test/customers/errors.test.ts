import {expect} from '@open-wc/testing';
import {
  CustomerSourceError,
  isCustomerSourceError,
  throwIfAborted,
  toCustomerSourceError,
  type CustomerSourceErrorCode,
} from '../../src/customers/index.js';
import {customer} from './arbitraries.js';

describe('CustomerSourceError', () => {
  it('carries what it was given', () => {
    const cause = new Error('deep');
    const current = customer();
    const error = new CustomerSourceError('conflict', 'Changed', {
      current,
      cause,
      fields: {name: 'x'},
      partial: {changed: 1, skipped: [], failed: []},
    });
    expect(error).to.include({name: 'CustomerSourceError', code: 'conflict', message: 'Changed', current, cause});
    expect(error.fields).to.deep.equal({name: 'x'});
    expect(error.partial?.changed).to.equal(1);
  });
  it('has no cause unless given', () => expect('cause' in new CustomerSourceError('invalid', 'x')).to.equal(false));

  const retryable: CustomerSourceErrorCode[] = ['offline', 'unavailable', 'unknown'];
  const codes: CustomerSourceErrorCode[] = [
    ...retryable,
    'aborted',
    'conflict',
    'duplicate-email',
    'forbidden',
    'invalid',
    'not-found',
    'quota',
  ];
  for (const code of codes) {
    const expected = retryable.includes(code);
    it(`${code} can ${expected ? '' : 'not '}be tried again`, () => {
      expect(new CustomerSourceError(code, '').retryable).to.equal(expected);
      expect(new CustomerSourceError(code, '', {retryable: !expected}).retryable).to.equal(!expected);
    });
  }
});

describe('isCustomerSourceError', () => {
  it('knows those of another copy by name and code', () => {
    const other = Object.assign(new Error('x'), {name: 'CustomerSourceError', code: 'quota'});
    expect(isCustomerSourceError(other)).to.equal(true);
  });
  it('knows one that came from another realm, or as plain data, by name and code', () => {
    expect(isCustomerSourceError({name: 'CustomerSourceError', code: 'quota', message: ''})).to.equal(true);
  });
  it('knows no others', () => {
    for (const other of [
      new Error('x'),
      Object.assign(new Error('x'), {name: 'CustomerSourceError'}),
      {name: 'CustomerSourceError', code: 'made-up'},
      null,
    ]) {
      expect(isCustomerSourceError(other)).to.equal(false);
    }
  });
});

describe('toCustomerSourceError', () => {
  it('leaves its own as they are', () => {
    const error = new CustomerSourceError('forbidden', 'No');
    expect(toCustomerSourceError(error)).to.equal(error);
  });
  const cases: [error: unknown, code: CustomerSourceErrorCode, message: string][] = [
    [new DOMException('stop', 'AbortError'), 'aborted', 'stop'],
    [new DOMException('', 'AbortError'), 'aborted', 'Aborted'],
    [new DOMException('full', 'QuotaExceededError'), 'quota', 'full'],
    [new DOMException('', 'QuotaExceededError'), 'quota', 'The storage is full'],
    [Object.assign(new Error('full'), {name: 'QuotaExceededError'}), 'quota', 'full'],
    [new TypeError('broken'), 'unknown', 'broken'],
    ['just text', 'unknown', 'just text'],
    [undefined, 'unknown', ''],
    [{}, 'unknown', ''],
  ];
  for (const [error, code, message] of cases) {
    it(`${String(error)} is ${code}`, () => {
      expect(toCustomerSourceError(error)).to.include({code, message, cause: error});
    });
  }
});

describe('throwIfAborted', () => {
  it('does nothing without a signal or before it fires', () => {
    throwIfAborted(undefined);
    throwIfAborted(null);
    throwIfAborted(new AbortController().signal);
  });
  it('throws aborted with the reason', () => {
    expect(() => throwIfAborted(AbortSignal.abort('why')))
      .to.throw(CustomerSourceError)
      .that.includes({code: 'aborted', cause: 'why'});
  });
});
