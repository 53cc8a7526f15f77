import type {AttributeValue, Customer, Suspension} from './customer.js';
import {FIELDS} from './fields.js';

/**
 * A row from outside as a customer: each field of the right type, what is unusable as unknown, and nothing more than a
 * customer has. `null` when it has no id, for then nothing can be done with it. A customer that is already right is
 * returned as it is.
 */
export function toCustomer(raw: unknown): Customer | null {
  if (!isRecord(raw)) return null;
  const {id} = raw;
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return null;
  const verified = raw.verified === true;
  const mended: Customer = {
    id: String(id),
    version: text(raw.version) ?? '',
    name: text(raw.name),
    email: text(raw.email),
    avatarUrl: text(raw.avatarUrl),
    anonymous: raw.anonymous === true && !verified,
    verified,
    country: text(raw.country),
    city: text(raw.city),
    timeZone: text(raw.timeZone),
    language: text(raw.language),
    ipAddress: text(raw.ipAddress),
    browser: choice(raw, 'browser'),
    device: choice(raw, 'device'),
    platform: choice(raw, 'platform'),
    createdAt: time(raw.createdAt) ?? 0,
    lastActiveAt: time(raw.lastActiveAt),
    pageVisits: amount(raw.pageVisits),
    conversations: amount(raw.conversations),
    returning: raw.returning === true,
    suspension: toSuspension(raw.suspension),
    attributes: toAttributes(raw.attributes),
  };
  return isSame(raw, mended) ? raw : mended;
}

function isSame(raw: Record<string, unknown>, mended: Customer): raw is Record<string, unknown> & Customer {
  const entries = Object.entries(mended);
  return Object.keys(raw).length === entries.length && entries.every(([key, value]) => raw[key] === value);
}

/** Whether it is an object with properties to read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

function time(value: unknown): number | null {
  const ms = value instanceof Date ? value.getTime() : value;
  return typeof ms === 'number' && Math.abs(ms) <= 8.64e15 ? ms : null;
}

function amount(value: unknown): number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : 0;
}

function choice<K extends 'browser' | 'device' | 'platform'>(raw: Record<string, unknown>, key: K): Customer[K] {
  const choices = FIELDS.find(field => field.key === key)?.choices;
  const isChoice = (value: unknown): value is Customer[K] =>
    typeof value === 'string' && Array.isArray(choices) && choices.includes(value);
  return isChoice(raw[key]) ? raw[key] : null;
}

function isSuspension(value: unknown): value is Suspension {
  return (
    isRecord(value) &&
    value.since !== null &&
    time(value.since) === value.since &&
    time(value.until) === value.until &&
    (value.reason === null || typeof value.reason === 'string') &&
    (value.by === null || (isRecord(value.by) && typeof value.by.id === 'string' && typeof value.by.name === 'string'))
  );
}

function toSuspension(value: unknown): Suspension | null {
  if (isSuspension(value)) return value;
  if (!isRecord(value)) return null;
  const by = value.by;
  return {
    since: time(value.since) ?? 0,
    until: time(value.until),
    reason: text(value.reason),
    by: isRecord(by) ? {id: text(by.id) ?? '', name: text(by.name) ?? ''} : null,
  };
}

function isAttributeValue(value: unknown): value is AttributeValue {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (Array.isArray(value) && value.every(item => typeof item === 'string'))
  );
}

function toAttributes(value: unknown): Record<string, AttributeValue> {
  if (!isRecord(value)) return {};
  const isRight = Object.values(value).every(isAttributeValue);
  if (isRight) return value as Customer['attributes'];
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, isAttributeValue(held) ? held : time(held)]),
  );
}
