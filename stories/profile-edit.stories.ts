import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {CustomerSourceError, type Customer, type CustomerSource, type HistoryEntry} from 'bedesk-customers';
import {pageControls, withoutControls} from './support/arg-types.js';
import {FRANCOIS, LAYLA, LUIS, VISITOR} from './support/cast.js';
import {FIELDS} from './support/fields.js';
import {gone, says} from './support/interact.js';
import {mount, type PageArgs} from './support/mount.js';
import {activity, DAY, NOW, people} from './support/people.js';
import {loaded, press, shown, type} from './support/play.js';
import {never, refuse, sourceOf} from './support/sources.js';

const MAYA = {id: 'maya', name: 'Maya Lindqvist'};

const HISTORY: readonly HistoryEntry[] = [
  {at: NOW - 2 * DAY, kind: 'suspended', by: MAYA, until: NOW + 5 * DAY, reason: 'Spam in live chat'},
  {at: NOW - 40 * DAY, kind: 'unsuspended', by: {id: 'kim', name: 'Kim Osei'}},
  {at: NOW - 45 * DAY, kind: 'suspended', by: MAYA, until: null, reason: 'Abusive messages'},
  {at: NOW - 200 * DAY, kind: 'ended', by: null},
  {at: NOW - 207 * DAY, kind: 'suspended', by: null, until: NOW - 200 * DAY, reason: null},
];

const withSource = (customer: Customer, changed: Partial<CustomerSource> = {}) => {
  return (args: PageArgs) =>
    mount(() => sourceOf([customer, ...people(8)], {activity: async () => activity(3), ...changed}), args);
};

const meta: Meta<PageArgs> = {
  title: 'Dialogs/customer-profile-editor',
  component: 'customer-profile-editor',
  tags: ['!autodocs'],
  // The profile around it says who is edited.
  argTypes: {...pageControls('fields', 'permissions', 'agent'), ...withoutControls('customer', 'current')},
  args: {fields: FIELDS},
  render: withSource(LUIS),
};
export default meta;
type Story = StoryObj<PageArgs>;

async function read(canvas: HTMLElement, id = 'luis'): Promise<void> {
  (await loaded(canvas)).openProfile(id);
  await shown(canvas, 'dialog[open]');
}

async function edit(canvas: HTMLElement, id = 'luis'): Promise<void> {
  await read(canvas, id);
  await press(canvas, '.edit');
  await shown(canvas, '[name=name]');
}

async function save(canvas: HTMLElement): Promise<void> {
  await press(canvas, '[type=submit].primary');
}

/** Types a new name and city, then saves. */
const saves: Story['play'] = async ({canvasElement}) => {
  await edit(canvasElement);
  await type(canvasElement, '[name=name]', 'Luís Gonçalves Silva');
  await type(canvasElement, '[name=city]', 'Campinas');
  await save(canvasElement);
};

/** Press a name, then Edit. */
export const Form: Story = {tags: ['autodocs'], play: ({canvasElement}) => edit(canvasElement)};

const form: Story = {play: Form.play};

export const FormDark: Story = {...form, globals: {scheme: 'dark'}};

export const FormNarrow: Story = {...form, parameters: {narrow: true}};

export const FormRightToLeft: Story = {
  render: withSource(LAYLA),
  play: ({canvasElement}) => edit(canvasElement, 'layla'),
  globals: {lang: 'ar'},
};

export const PseudoLocale: Story = {...form, globals: {lang: 'en-XA'}};

/** Nothing is known of who it is. */
export const Visitor: Story = {
  render: withSource(VISITOR),
  play: ({canvasElement}) => edit(canvasElement, 'visitor'),
};

/** Only what was changed is stored, and the profile shows it. */
export const Saved: Story = {
  play: async context => {
    await saves(context);
    const {canvasElement} = context;
    await gone(canvasElement, '[name=name]');
    await says(canvasElement, 'dialog', /Campinas/);
    const {source} = await loaded(canvasElement);
    await waitFor(async () =>
      expect(await source?.get('luis')).toMatchObject({
        name: 'Luís Gonçalves Silva',
        city: 'Campinas',
        email: 'luisg@embraer.example',
      }),
    );
  },
};

export const WithErrors: Story = {
  play: async ({canvasElement}) => {
    await edit(canvasElement);
    await type(canvasElement, '[name=email]', 'luis at example');
    await type(canvasElement, '[name="attributes.seats"]', 'many');
    await save(canvasElement);
  },
};

/** Somebody has the email: who, and a way to them. */
export const DuplicateEmail: Story = {
  render: withSource(LUIS, {
    update: () => Promise.reject(new CustomerSourceError('duplicate-email', 'The email is taken', {current: FRANCOIS})),
  }),
  play: async ({canvasElement}) => {
    await edit(canvasElement);
    await type(canvasElement, '[name=email]', 'ftremblay@example.ca');
    await save(canvasElement);
  },
};

export const Saving: Story = {render: withSource(LUIS, {update: never}), play: saves};

/** What was typed is still there. */
export const SavingFailed: Story = {render: withSource(LUIS, {update: refuse('unavailable')}), play: saves};

export const SavingFailedRightToLeft: Story = {...SavingFailed, globals: {lang: 'ar'}};

export const SavingForbidden: Story = {render: withSource(LUIS, {update: refuse('forbidden')}), play: saves};

/** Leaving with something typed asks first. */
export const Discarding: Story = {
  play: async ({canvasElement}) => {
    await edit(canvasElement);
    await type(canvasElement, '[name=name]', 'Luís');
    await press(canvasElement, 'footer button[type=button]');
    await shown(canvasElement, '.keep');
  },
};

export const DiscardingNarrow: Story = {...Discarding, parameters: {narrow: true}};

/** Somebody else was quicker: what only one of the two has changed is decided, the rest has to be chosen. */
export const TwoVersions: Story = {
  render: withSource(LUIS, {
    update: () => {
      const current: Customer = {...LUIS, version: '2', name: 'Luis Goncalves', email: null, country: 'PT'};
      return Promise.reject(new CustomerSourceError('conflict', 'Edited since', {current}));
    },
  }),
  play: saves,
};

export const TwoVersionsDark: Story = {...TwoVersions, globals: {scheme: 'dark'}};

export const TwoVersionsNarrow: Story = {...TwoVersions, parameters: {narrow: true}};

export const TwoVersionsRightToLeft: Story = {...TwoVersions, globals: {lang: 'ar'}};

/** A field in which both have changed something has yet to be decided. */
export const Undecided: Story = {
  ...TwoVersions,
  play: async context => {
    await saves(context);
    await shown(context.canvasElement, '.conflict');
    await save(context.canvasElement);
  },
};

/** Deleted by somebody else: what was typed can still be copied. */
export const Gone: Story = {render: withSource(LUIS, {update: refuse('not-found')}), play: saves};

export const GoneNarrow: Story = {...Gone, parameters: {narrow: true}};

const suspended: Story = {
  render: withSource(FRANCOIS, {history: async () => [...HISTORY]}),
  play: ({canvasElement}) => read(canvasElement, 'francois'),
};

export const Suspended: Story = suspended;

export const SuspendedRightToLeft: Story = {...suspended, globals: {lang: 'ar'}};

const scrolled: Story['play'] = async ({canvasElement}) => {
  await read(canvasElement, 'francois');
  (await shown(canvasElement, 'ul li:last-child')).closest('.body')?.scrollTo(0, 10_000);
};

/** How they were suspended before, at the bottom of the panel. */
export const History: Story = {...suspended, play: scrolled};

export const HistoryNarrow: Story = {...History, parameters: {narrow: true}};

export const HistoryRightToLeft: Story = {...History, globals: {lang: 'ar'}};

export const HistoryFailed: Story = {
  render: withSource(FRANCOIS, {history: refuse('unavailable')}),
  play: scrolled,
};

export const NeverSuspended: Story = {
  render: withSource(LUIS, {history: async () => []}),
  play: ({canvasElement}) => read(canvasElement),
};
