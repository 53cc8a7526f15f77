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
  if (isCustomer(raw)) return raw;
  const verified = raw.verified === true;
  return {
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
}

const NULLABLE_TEXTS = ['name', 'email', 'avatarUrl', 'country', 'city', 'timeZone', 'language', 'ipAddress'] as const;

function isCustomer(raw: Record<string, unknown>): raw is Record<string, unknown> & Customer {
  return (
    typeof raw.id === 'string' &&
    typeof raw.version === 'string' &&
    NULLABLE_TEXTS.every(key => raw[key] === null || (typeof raw[key] === 'string' && raw[key] !== '')) &&
    ['anonymous', 'verified', 'returning'].every(key => typeof raw[key] === 'boolean') &&
    !(raw.anonymous && raw.verified) &&
    (['browser', 'device', 'platform'] as const).every(key => raw[key] === choice(raw, key)) &&
    time(raw.createdAt) === raw.createdAt &&
    time(raw.lastActiveAt) === raw.lastActiveAt &&
    ['pageVisits', 'conversations'].every(key => amount(raw[key]) === raw[key]) &&
    (raw.suspension === null || isSuspension(raw.suspension)) &&
    isRecord(raw.attributes) &&
    Object.values(raw.attributes).every(isAttributeValue)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
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
    time(value.since) !== null &&
    (value.until === null || time(value.until) !== null) &&
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
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, isAttributeValue(held) ? held : time(held)]),
  );
}
