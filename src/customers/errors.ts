import type {Customer} from './customer.js';
import type {BulkResult} from './source.js';

const CODES: readonly string[] = [
  'aborted',
  'conflict',
  'duplicate-email',
  'forbidden',
  'invalid',
  'not-found',
  'offline',
  'quota',
  'unavailable',
  'unknown',
] satisfies CustomerSourceErrorCode[];

export type CustomerSourceErrorCode =
  | 'aborted'
  | 'conflict'
  | 'duplicate-email'
  | 'forbidden'
  | 'invalid'
  | 'not-found'
  | 'offline'
  | 'quota'
  | 'unavailable'
  | 'unknown';

export interface CustomerSourceErrorOptions {
  /** Whether the same call may succeed later. Default: by code (`offline`, `unavailable`, `unknown`). */
  retryable?: boolean;
  /** For `invalid` and `duplicate-email`: what is wrong with which field, in the reader's words or a code. */
  fields?: Record<string, string>;
  /** What a bulk act had done when it failed. */
  partial?: BulkResult;
  /** For `conflict`: the customer as it is stored now. For `duplicate-email`: the one who has the email. */
  current?: Customer;
  cause?: unknown;
}

const RETRYABLE: readonly CustomerSourceErrorCode[] = ['offline', 'unavailable', 'unknown'];

/**
 * The one error a source rejects with. Known by `name` and `code`, never by `instanceof`, so that it works across
 * copies of the library.
 */
export class CustomerSourceError extends Error {
  override readonly name = 'CustomerSourceError';
  readonly code: CustomerSourceErrorCode;
  readonly retryable: boolean;
  readonly fields: Record<string, string> | undefined;
  readonly partial: BulkResult | undefined;
  readonly current: Customer | undefined;

  constructor(code: CustomerSourceErrorCode, message: string, options: CustomerSourceErrorOptions = {}) {
    super(message, 'cause' in options ? {cause: options.cause} : undefined);
    this.code = code;
    this.retryable = options.retryable ?? RETRYABLE.includes(code);
    this.fields = options.fields;
    this.partial = options.partial;
    this.current = options.current;
  }
}

/** Whether `error` is a {@link CustomerSourceError}, of this or another copy of the library. */
export function isCustomerSourceError(error: unknown): error is CustomerSourceError {
  return nameOf(error) === 'CustomerSourceError' && CODES.includes(String(Reflect.get(Object(error), 'code')));
}

/**
 * Any rejection as a {@link CustomerSourceError}: those stay as they are, an abort becomes `aborted`, a full disk
 * `quota`, and anything else `unknown` with its own words and itself as `cause`.
 */
export function toCustomerSourceError(error: unknown): CustomerSourceError {
  if (isCustomerSourceError(error)) return error;
  const name = nameOf(error);
  const message = name ? String(Reflect.get(Object(error), 'message')) : typeof error === 'string' ? error : '';
  if (name === 'AbortError') return new CustomerSourceError('aborted', message || 'Aborted', {cause: error});
  if (name === 'QuotaExceededError') {
    return new CustomerSourceError('quota', message || 'The storage is full', {cause: error});
  }
  return new CustomerSourceError('unknown', message, {cause: error});
}

/** Errors come from other realms and copies too: what has a name is one. */
function nameOf(error: unknown): string {
  return String(Reflect.get(Object(error), 'name') ?? '');
}

/** Throws `aborted` when `signal` has fired. */
export function throwIfAborted(signal: AbortSignal | null | undefined): void {
  if (signal?.aborted) throw new CustomerSourceError('aborted', 'The request was aborted', {cause: signal.reason});
}
