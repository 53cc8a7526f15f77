import type {AttributeValue, BedeskCustomers, Customer, CustomField, Selection} from '../src/index.js';
import {source} from './database.js';
import {change, desk, reason, toast} from './desk.js';
import {FIELDS} from './people/attributes.js';
import {number, t} from './texts/index.js';

/** The host's own items in the row menu, in the language spoken. */
export function hostActions(): {id: string; label: string; bulk?: boolean}[] {
  return [
    {id: 'copy-id', label: t('copyId'), bulk: true},
    {id: 'open-crm', label: t('openCrm')},
  ];
}

/** Does what this host wants done instead of the built-in: a chat of its own, a banner, its own items. */
export function handleEvents(tag: BedeskCustomers): void {
  tag.addEventListener('customer-start-conversation', event => {
    event.preventDefault();
    const {customer} = event.detail;
    change({chat: {customer, name: nameOf(customer), messages: []}});
  });
  tag.addEventListener('customer-impersonate', event => {
    event.preventDefault();
    change({impersonated: nameOf(event.detail.customer)});
  });
  tag.addEventListener('customer-action', event => {
    const {id, selection} = event.detail;
    if (id === 'copy-id') void copyIds(selection);
    if (id === 'open-crm') void openCrm(selection);
  });
}

/** Keeps the message in the window and counts the first one as a conversation, which the list then shows. */
export async function sendMessage(text: string): Promise<void> {
  const {chat} = desk;
  if (!chat || !text.trim()) return;
  const isFirst = chat.messages.length === 0;
  change({chat: {...chat, messages: [...chat.messages, text.trim()]}});
  if (!isFirst) return;
  try {
    const current = await source.get(chat.customer.id);
    if (!current) return;
    const row = {row: 1, id: current.id, conversations: current.conversations + 1};
    await source.upsertMany(() => once([row]));
  } catch (error) {
    toast(t('chatFailed', {why: reason(error)}));
  }
}

export function nameOf({name, email, city}: Customer): string {
  return name ?? email ?? (city ? `${t('someone')} (${city})` : t('someone'));
}

async function copyIds(selection: Selection): Promise<void> {
  const ids = 'ids' in selection ? selection.ids.join(', ') : '';
  try {
    await navigator.clipboard.writeText(ids);
    toast(t('copied', {ids}));
  } catch {
    toast(t('copyFailed', {ids}));
  }
}

async function openCrm(selection: Selection): Promise<void> {
  const id = 'ids' in selection ? selection.ids[0] : undefined;
  if (!id) return;
  try {
    const customer = await source.get(id);
    const lines = FIELDS.map(field => ({
      label: field.label,
      value: showAttribute(field, customer?.attributes[field.key]),
      type: field.type,
    })).filter(({value}) => value);
    change({crm: {title: customer ? nameOf(customer) : id, lines, isGone: !customer}});
  } catch (error) {
    toast(reason(error));
  }
}

function showAttribute({type, choices}: CustomField, value: AttributeValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') {
    const {lang} = document.documentElement;
    return type === 'date'
      ? new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(value)
      : number(value);
  }
  if (Array.isArray(value)) return new Intl.ListFormat(document.documentElement.lang).format(value);
  const choice = choices?.find(one => typeof one === 'object' && one.value === value);
  return typeof choice === 'object' ? choice.label : value;
}

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}
