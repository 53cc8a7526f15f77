import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CustomerSource} from 'bedesk-customers';
import {FIELDS} from './support/fields.js';
import {mount, type PageArgs} from './support/mount.js';
import {loaded, press, shown, type} from './support/play.js';
import {crowdOf, never, refuse, sourceOf} from './support/sources.js';

const withSource =
  (changed: Partial<CustomerSource> = {}) =>
  (args: PageArgs) =>
    mount(() => sourceOf(crowdOf(12), changed), args);

const meta: Meta<PageArgs> = {
  title: 'Dialogs/add-user-dialog',
  component: 'add-user-dialog',
  render: withSource(),
};
export default meta;
type Story = StoryObj<PageArgs>;

async function open(canvas: HTMLElement): Promise<void> {
  (await loaded(canvas)).openAddUser();
  await shown(canvas, 'dialog');
}

async function fill(canvas: HTMLElement, email = 'helene@example.fr'): Promise<void> {
  await open(canvas);
  await type(canvas, '[name=name]', 'Hélène Martin');
  await type(canvas, '[name=email]', email);
}

async function submit(canvas: HTMLElement): Promise<void> {
  await press(canvas, '[type=submit]');
}

export const Open: Story = {play: ({canvasElement}) => open(canvasElement)};

export const OpenDark: Story = {...Open, globals: {scheme: 'dark'}};

export const OpenNarrow: Story = {...Open, parameters: {narrow: true}};

export const OpenRightToLeft: Story = {...Open, globals: {lang: 'ar'}};

export const PseudoLocale: Story = {...Open, globals: {lang: 'en-XA'}};

/** All of it, with the host's own attributes. */
export const MoreDetails: Story = {
  args: {fields: FIELDS},
  play: async ({canvasElement}) => {
    await fill(canvasElement);
    await press(canvasElement, 'summary');
  },
};

export const MoreDetailsRightToLeft: Story = {...MoreDetails, globals: {lang: 'ar'}};

/** Neither a name nor an email. */
export const NothingEntered: Story = {
  play: async ({canvasElement}) => {
    await open(canvasElement);
    await submit(canvasElement);
  },
};

export const WrongEmail: Story = {
  play: async ({canvasElement}) => {
    await fill(canvasElement, 'helene at example');
    await submit(canvasElement);
  },
};

/** Somebody has the email: who, and a way to them. */
export const DuplicateEmail: Story = {
  play: async ({canvasElement}) => {
    await fill(canvasElement, 'luisg@embraer.example');
    await submit(canvasElement);
  },
};

export const DuplicateEmailDark: Story = {...DuplicateEmail, globals: {scheme: 'dark'}};

export const Saving: Story = {
  render: withSource({create: never}),
  play: async ({canvasElement}) => {
    await fill(canvasElement);
    await submit(canvasElement);
  },
};

/** What was typed is still there. */
export const SavingFailed: Story = {
  ...Saving,
  render: withSource({create: refuse('unavailable')}),
};

export const SavingFailedRightToLeft: Story = {...SavingFailed, globals: {lang: 'ar'}};

export const SavingForbidden: Story = {...Saving, render: withSource({create: refuse('forbidden')})};

/** Closing with something typed asks first. */
export const Discarding: Story = {
  play: async ({canvasElement}) => {
    await fill(canvasElement);
    await press(canvasElement, 'footer button[type=button]');
    await shown(canvasElement, '.keep');
  },
};

export const DiscardingNarrow: Story = {...Discarding, parameters: {narrow: true}};
