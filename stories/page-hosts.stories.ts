import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Customer} from 'bedesk-customers';
import {html} from 'lit';
import {FIELDS} from './support/fields.js';
import {card, mount, mountWith, type PageArgs} from './support/mount.js';
import {crowd, nobody, sourceOf} from './support/sources.js';
import {CAST} from './support/cast.js';

const meta: Meta<PageArgs> = {
  title: 'Page/What a host can change',
  component: 'bedesk-customers',
  render: args => mount(crowd, args),
};
export default meta;
type Story = StoryObj<PageArgs>;

/** An agent's dashboard: they find, view and write, and neither add, export nor impersonate. */
export const AgentsDashboard: Story = {
  args: {permissions: {create: false, export: false, delete: false, suspend: false, import: false, merge: false}},
};

/** An admin area: everything, impersonating included. */
export const AdminArea: Story = {
  args: {permissions: {impersonate: true}, impersonateHref: '#impersonate/{id}', profileHref: '#customers/{id}'},
};

/** Nothing but looking at the list: no menu, no profile. */
export const OnlyTheList: Story = {
  args: {permissions: {view: false, converse: false, create: false, export: false}},
};

/** A source that can neither search, filter, add nor export: nothing of that is offered. */
export const ReadOnlySource: Story = {
  render: args =>
    mount(
      () =>
        sourceOf(CAST, {
          create: undefined,
          scan: undefined,
          capabilities: {search: false, filters: {}, sort: ['lastActiveAt']},
        }),
      args,
    ),
};

/** Other columns, the host's own attributes among them. */
export const OwnColumns: Story = {
  args: {
    fields: FIELDS,
    columns: [
      'name',
      'attributes.plan',
      'attributes.seats',
      'attributes.topics',
      'attributes.renewal',
      'city',
      'verified',
    ],
  },
};

/** As many columns as there are: the table scrolls sideways, the name and the menu stay. */
export const ManyColumns: Story = {
  args: {
    fields: FIELDS,
    columns: [
      ...['name', 'email', 'country', 'city', 'timeZone', 'language', 'ipAddress', 'browser', 'device', 'platform'],
      ...[
        'lastActiveAt',
        'createdAt',
        'pageVisits',
        'conversations',
        'returning',
        'attributes.plan',
        'attributes.company',
      ],
    ],
  },
};

export const OneColumn: Story = {args: {columns: ['name']}};

/** The host draws two columns itself: text in one, a node in the other. */
export const OwnCells: Story = {
  args: {
    cells: {
      country: ({country, city}: Customer) => [city, country].filter(Boolean).join(', ') || '–',
      pageVisits: ({pageVisits}: Customer) => {
        const meter = document.createElement('meter');
        meter.max = 1000;
        meter.value = pageVisits;
        meter.ariaLabel = `${String(pageVisits)} page visits`;
        return meter;
      },
    },
  },
};

/** The host's own items in the row menu, and a host's address behind View. */
export const OwnActions: Story = {
  args: {
    actions: [
      {id: 'crm', label: 'Show in the CRM'},
      {id: 'tag', label: 'Tag…', bulk: true},
    ],
    profileHref: '#customers/{id}',
  },
};

/** The slots of the default arrangement. */
export const Slots: Story = {
  render: args =>
    mountWith(
      crowd,
      args,
      html`<h1 slot="title">People of Acme</h1>
        <button slot="actions" type="button">Sync with the CRM</button>`,
    ),
};

export const OwnWordsWhenEmpty: Story = {
  render: args =>
    mountWith(
      nobody,
      args,
      html`<p slot="empty">Nobody has come by yet. <a href="#install">Put the chat on your site</a></p>`,
    ),
};

/** `layout="custom"`: the parts where the host wants them. */
export const CustomLayout: Story = {
  render: args =>
    mount(
      crowd,
      args,
      card(
        html`<div><customer-search></customer-search><customer-tabs></customer-tabs></div>
          <div>
            <customer-filter></customer-filter><customer-table></customer-table><customer-pager></customer-pager>
          </div>`,
        'split',
      ),
    ),
};

/** The host's colours, corners, rhythm and type, set on the page as custom properties. */
export const OwnLook: Story = {
  render: args => html`<div class="own-look">${mount(crowd, args)}</div>`,
};

/** Online means seen in the last day. */
export const LongActiveWindow: Story = {args: {activeWindow: 86_400, query: {tab: 'active'}}};
