import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Customer} from 'bedesk-customers';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {AWKWARD, LUIS, VISITOR} from './support/cast.js';
import {focused, gone, keys} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {loaded, press, shown} from './support/play.js';
import {crowd} from './support/sources.js';

const of = (customer: Customer) => card(html`<row-menu .customer=${customer}></row-menu>`, 'end');

interface MenuArgs extends PageArgs {
  customer: Customer;
}

const meta: Meta<MenuArgs> = {
  title: 'Parts/row-menu',
  component: 'row-menu',
  argTypes: pageControls('permissions', 'actions', 'profileHref', 'conversationHref', 'impersonateHref'),
  args: {customer: LUIS},
  render: ({customer, ...args}) => mount(crowd, args, of(customer)),
};
export default meta;
type Story = StoryObj<MenuArgs>;

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
export const OpenForAVisitor: Story = {...Open, args: {customer: VISITOR}};

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

/** Arrow keys go round its items, Enter chooses, Escape gives the focus back. */
export const ByKeyboard: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    const asked: string[] = [];
    page.addEventListener('customer-start-conversation', event => {
      event.preventDefault();
      asked.push(event.detail.customer.id);
    });
    const button = await shown(canvasElement, '[aria-haspopup=menu]');
    button.focus();
    await keys('{Enter}');
    await shown(canvasElement, '[role=menuitem]');
    await waitFor(() => expect(focused()).toHaveTextContent('View'));
    await keys('{ArrowDown}');
    await expect(focused()).toHaveTextContent('Start conversation');
    await keys('{Enter}');
    await gone(canvasElement, '[role=menuitem]');
    await expect(asked).toEqual(['luis']);
    await keys('{Enter}');
    await shown(canvasElement, '[role=menuitem]');
    await keys('{Escape}');
    await gone(canvasElement, '[role=menuitem]');
    await expect(focused()).toBe(button);
  },
};
