import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Customer, CustomerSource} from 'bedesk-customers';
import {expect, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {AWKWARD, FOREVER, FRANCOIS, LAYLA, LUIS, VISITOR} from './support/cast.js';
import {FIELDS} from './support/fields.js';
import {click, focused, gone, says} from './support/interact.js';
import {mount, type PageArgs} from './support/mount.js';
import {activity, people} from './support/people.js';
import {loaded, shown} from './support/play.js';
import {never, refuse, sourceOf} from './support/sources.js';

/** A page whose profile of `customer` can be opened; the source answers as `changed` says. */
const withSource = (customer: Customer, changed: Partial<CustomerSource> = {}) => {
  return (args: PageArgs) =>
    mount(() => sourceOf([customer, ...people(8)], {activity: async () => activity(9), ...changed}), args);
};

const opens = (id: string): Story['play'] => {
  return async ({canvasElement}) => {
    (await loaded(canvasElement)).openProfile(id);
    await shown(canvasElement, 'dialog[open]');
  };
};

const meta: Meta<PageArgs> = {
  title: 'Dialogs/customer-profile',
  component: 'customer-profile',
  tags: ['!autodocs'],
  argTypes: pageControls('fields', 'permissions', 'actions', 'activeWindow'),
  args: {fields: FIELDS},
};
export default meta;
type Story = StoryObj<PageArgs>;

/** Press a name. */
export const Ready: Story = {tags: ['autodocs'], render: withSource(LUIS), play: opens('luis')};

const ready: Story = {render: Ready.render, play: Ready.play};

export const Dark: Story = {...ready, globals: {scheme: 'dark'}};

export const Narrow: Story = {...ready, parameters: {narrow: true}};

export const RightToLeft: Story = {render: withSource(LAYLA), play: opens('layla'), globals: {lang: 'ar'}};

export const Visitor: Story = {render: withSource(VISITOR), play: opens('visitor')};

export const Suspended: Story = {render: withSource(FRANCOIS), play: opens('francois')};

export const SuspendedForGood: Story = {render: withSource(FOREVER), play: opens('forever')};

/** With every act granted, the host's own among them. */
export const WithEveryAct: Story = {
  ...ready,
  args: {permissions: {impersonate: true}, actions: [{id: 'crm', label: 'Show in the CRM'}]},
};

/** Almost nothing is known. */
export const NobodyKnown: Story = {
  render: withSource(AWKWARD.find(({id}) => id === 'nobody') ?? VISITOR, {activity: async () => []}),
  play: opens('nobody'),
};

const awkward = (id: string): Story => ({
  render: args => mount(() => sourceOf(AWKWARD, {activity: async () => activity(3)}), args),
  play: opens(id),
});

export const LongName: Story = awkward('long');

export const LongNameNarrow: Story = {...LongName, parameters: {narrow: true}};

export const MarkupAsName: Story = awkward('markup');

/** Hundreds of page views: some, and a button for the rest. */
export const LongActivity: Story = {
  render: withSource(LUIS, {activity: async () => activity(120)}),
  play: opens('luis'),
};

export const NoActivity: Story = {render: withSource(LUIS, {activity: async () => []}), play: opens('luis')};

/** The source records no page views at all. */
export const WithoutActivity: Story = {render: withSource(LUIS, {activity: undefined}), play: opens('luis')};

export const ActivityFailed: Story = {
  render: withSource(LUIS, {activity: refuse('unavailable')}),
  play: opens('luis'),
};

/** Somebody who is not on the page: nothing is known before the answer. */
export const Loading: Story = {render: withSource(LUIS, {get: never, activity: never}), play: opens('elsewhere')};

/** What the list knows is there at once. */
export const LoadingActivity: Story = {render: withSource(LUIS, {get: never, activity: never}), play: opens('luis')};

export const Failed: Story = {
  render: withSource(LUIS, {get: refuse('unavailable'), activity: refuse('unavailable')}),
  play: opens('elsewhere'),
};

export const Gone: Story = {render: withSource(LUIS), play: opens('deleted')};

/** Opened by a name in the list; closed, the focus is on the name again. */
export const OpenedAndClosed: Story = {
  render: withSource(LUIS),
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    const name = await click(canvasElement, 'tbody .name');
    await shown(canvasElement, 'dialog[aria-label*="Luís Gonçalves"]');
    await says(canvasElement, 'dialog', /luisg@embraer\.example/);
    await click(canvasElement, 'dialog .close');
    await gone(canvasElement, 'dialog');
    await waitFor(() => expect(focused()).toBe(name));
  },
};
