import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Customer} from 'bedesk-customers';
import {html} from 'lit';
import {AWKWARD, LUIS, VISITOR} from './support/cast.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {press, shown} from './support/play.js';
import {crowd} from './support/sources.js';

const of = (customer: Customer) => card(html`<row-menu .customer=${customer}></row-menu>`, 'end');

const meta: Meta<PageArgs> = {
  title: 'Parts/row-menu',
  component: 'row-menu',
  render: args => mount(crowd, args, of(LUIS)),
};
export default meta;
type Story = StoryObj<PageArgs>;

export const Closed: Story = {};

export const Open: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, '[aria-haspopup=menu]');
    await shown(canvasElement, '[role=menuitem]');
  },
};

export const OpenDark: Story = {...Open, globals: {scheme: 'dark'}};

export const OpenRightToLeft: Story = {...Open, globals: {lang: 'ar'}};

export const OpenNarrow: Story = {...Open, parameters: {narrow: true}};

/** Somebody without an email can still be written to where the host has an address or listens. */
export const OpenForAVisitor: Story = {...Open, render: args => mount(crowd, args, of(VISITOR))};

/** With impersonation granted, the host's addresses behind two items, and its own items. */
export const OpenWithEverything: Story = {
  ...Open,
  args: {
    permissions: {impersonate: true},
    profileHref: '#customers/{id}',
    impersonateHref: '#as/{id}',
    actions: [
      {id: 'crm', label: 'Show in the CRM'},
      {id: 'long', label: 'An item of the host with a label that is a good deal longer than it should be'},
    ],
  },
};

/** Only what the agent may do. */
export const OpenWithOneItem: Story = {...Open, args: {permissions: {converse: false}}};

/** Whose name is long or looks like markup: it is the accessible name of the menu. */
export const AwkwardPeople: Story = {
  render: args => mount(crowd, args, AWKWARD.slice(0, 6).map(of)),
};
