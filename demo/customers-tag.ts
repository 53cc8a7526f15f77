import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import '../src/index.js';
import type {BedeskCustomers, Customer} from '../src/index.js';
import {DATABASE} from './database.js';
import {desk, type Area} from './desk.js';
import {logEvents} from './events-log.js';
import {handleEvents, hostActions} from './host-acts.js';
import {FIELDS, FILE_ATTRIBUTE} from './people/attributes.js';
import {memo} from './memo.js';

/** One tag, two pages of a help desk: what differs is what may be done, and what is worth a column. */
const AREAS = {
  agent: {
    permissions: {delete: false, impersonate: false},
    agent: {id: 'agent-maya', name: 'Maya Lindqvist'},
    columns: ['name', 'country', 'lastActiveAt', 'createdAt', 'pageVisits', 'conversations'],
  },
  admin: {
    permissions: {impersonate: true},
    agent: {id: 'admin-tom', name: 'Tom Okafor'},
    columns: ['name', 'attributes.plan', 'country', 'lastActiveAt', 'pageVisits', 'conversations'],
  },
} as const;

const CELLS = {'attributes.plan': planOf};
const actionsFor = memo((_language: string) => hostActions());
const columnsFor = memo((area: Area) => [...AREAS[area].columns]);
const known = new WeakSet<Element>();
let shown: BedeskCustomers | null = null;

export function agentOf(area: Area): {id: string; name: string} {
  return AREAS[area].agent;
}

/** The area's tag. A new one for each area: it begins with what the address says. */
export function customersTag(): TemplateResult {
  const {area, isReady, language} = desk;
  const {permissions, agent} = AREAS[area];
  return html`${keyed(
    area,
    html`<bedesk-customers
      url-sync
      .urlPrefix=${`${area}-`}
      .database=${isReady ? DATABASE : null}
      .permissions=${permissions}
      .agent=${agent}
      .fields=${FIELDS}
      .columns=${columnsFor(area)}
      .cells=${CELLS}
      .actions=${actionsFor(language)}
      ${ref(attach)}
    ></bedesk-customers>`,
  )}`;
}

/** Shows the people who came in one file, by name. */
export function showImported(file: string): void {
  if (!shown) return;
  shown.query = {
    filters: [{field: `attributes.${FILE_ATTRIBUTE}`, operator: 'is', value: file}],
    sort: {field: 'name', direction: 'asc'},
  };
}

/** A filter of before would show nobody of those who come now. */
export function showEverybody(): void {
  if (shown) shown.query = {};
}

function attach(element: Element | undefined): void {
  shown = (element as BedeskCustomers | undefined) ?? null;
  if (!shown || known.has(shown)) return;
  known.add(shown);
  logEvents(shown);
  handleEvents(shown);
}

function planOf({attributes}: Customer): string {
  const field = FIELDS.find(({key}) => key === 'plan');
  const choice = field?.choices?.find(one => typeof one === 'object' && one.value === attributes.plan);
  return typeof choice === 'object' ? choice.label : '–';
}
