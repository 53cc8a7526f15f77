import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CustomerSource} from 'bedesk-customers';
import {expect, userEvent, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {FIELDS} from './support/fields.js';
import {click, focused, gone, says} from './support/interact.js';
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
  tags: ['!autodocs'],
  argTypes: pageControls('fields', 'permissions', 'agent'),
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

/** Press "Add new user". */
export const Open: Story = {tags: ['autodocs'], play: ({canvasElement}) => open(canvasElement)};

export const OpenDark: Story = {play: Open.play, globals: {scheme: 'dark'}};

export const OpenNarrow: Story = {play: Open.play, parameters: {narrow: true}};

export const OpenRightToLeft: Story = {play: Open.play, globals: {lang: 'ar'}};

export const PseudoLocale: Story = {play: Open.play, globals: {lang: 'en-XA'}};

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
    await says(canvasElement, '.problem', /./);
    await expect(await shown(canvasElement, '[name=name]')).toBeInvalid();
  },
};

/** Whoever is added is shown, and has the focus; the host is told. */
export const Added: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    const kinds: string[] = [];
    page.addEventListener('customers-changed', ({detail}) => kinds.push(detail.kind));
    await click(canvasElement, 'button.primary.add');
    await userEvent.type(await shown(canvasElement, '[name=name]'), 'Hélène Martin');
    await click(canvasElement, '[type=submit]');
    await gone(canvasElement, 'dialog');
    await waitFor(() => expect(focused()).toHaveTextContent('Hélène Martin'));
    await expect(kinds).toEqual(['create']);
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
