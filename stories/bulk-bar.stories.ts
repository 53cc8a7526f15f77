import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CustomerSource} from 'bedesk-customers';
import {mount, type PageArgs} from './support/mount.js';
import {loaded, press, shown} from './support/play.js';
import {crowd} from './support/sources.js';

/** A source that offers every act on a selection; here they do nothing. */
function acting(): CustomerSource {
  const nothing = () => Promise.resolve({changed: 0, skipped: [], failed: []});
  return crowd({suspend: nothing, unsuspend: nothing, remove: nothing, recentActs: () => Promise.resolve([])});
}

const meta: Meta<PageArgs> = {
  title: 'Page/Selection',
  component: 'customer-bulk-bar',
  render: args => mount(acting, args),
};
export default meta;
type Story = StoryObj<PageArgs>;

async function selectTwo(canvas: HTMLElement): Promise<void> {
  const page = await loaded(canvas);
  for (const row of [1, 3]) (await shown(page, `tbody tr:nth-of-type(${String(row)}) .pick input`)).click();
  await shown(page, '[role=toolbar]');
}

export const Some: Story = {play: ({canvasElement}) => selectTwo(canvasElement)};

export const SomeDark: Story = {...Some, globals: {scheme: 'dark'}};

export const SomeRightToLeft: Story = {...Some, globals: {lang: 'ar'}};

export const SomeNarrow: Story = {...Some, parameters: {narrow: true}};

/** With the host's own acts, in a menu. */
export const OwnActions: Story = {
  ...Some,
  args: {
    actions: [
      {id: 'list', label: 'Add to a list', bulk: true},
      {id: 'survey', label: 'Send a survey', bulk: true},
    ],
  },
};

export const OwnActionsNarrow: Story = {...OwnActions, parameters: {narrow: true}};

/** Everybody the view means, on whatever page. */
export const AllThatMatch: Story = {
  play: async ({canvasElement}) => {
    await selectTwo(canvasElement);
    await press(canvasElement, '.all');
  },
};

/** A condition that cannot be applied holds every act back, and says so. */
export const NotApplied: Story = {
  ...Some,
  args: {query: {filters: [{field: 'attributes.unknown', operator: 'is', value: 'x'}]}},
};

/** Who, why and until when, in place of what matters less of them. */
export const SuspendedTab: Story = {args: {query: {tab: 'suspended'}}};

export const SuspendedTabNarrow: Story = {...SuspendedTab, parameters: {narrow: true}};

/** Why somebody is suspended, beside the mark in their row. */
export const SuspendedTip: Story = {
  ...SuspendedTab,
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    await shown(page, '.pick input');
    (await shown(page, '.tag')).focus();
    await shown(page, '[role=tooltip]');
  },
};
