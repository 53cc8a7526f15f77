import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {CustomerSource} from 'bedesk-customers';
import {expect, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {click, gone, keys, says} from './support/interact.js';
import {mount, type PageArgs} from './support/mount.js';
import {loaded, press, shown} from './support/play.js';
import {crowd} from './support/sources.js';

/** A source that offers every act on a selection; here they do nothing. */
function acting(): CustomerSource {
  const nothing = () => Promise.resolve({changed: 0, skipped: [], failed: []});
  return crowd({suspend: nothing, unsuspend: nothing, remove: nothing, recentActs: () => Promise.resolve([])});
}

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-bulk-bar',
  component: 'customer-bulk-bar',
  tags: ['!autodocs'],
  argTypes: pageControls('actions', 'permissions', 'query'),
  render: args => mount(acting, args),
};
export default meta;
type Story = StoryObj<PageArgs>;

async function selectTwo(canvas: HTMLElement): Promise<void> {
  const page = await loaded(canvas);
  for (const row of [1, 3]) (await shown(page, `tbody tr:nth-of-type(${String(row)}) .pick input`)).click();
  await shown(page, '[role=toolbar]');
}

/** Select rows, and the bar lies over the header. */
export const Some: Story = {tags: ['autodocs'], play: ({canvasElement}) => selectTwo(canvasElement)};

export const SomeDark: Story = {play: Some.play, globals: {scheme: 'dark'}};

export const SomeRightToLeft: Story = {play: Some.play, globals: {lang: 'ar'}};

export const SomeNarrow: Story = {play: Some.play, parameters: {narrow: true}};

/** With the host's own acts, in a menu. */
export const OwnActions: Story = {
  play: Some.play,
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
  play: Some.play,
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

/** A range by Shift, everybody who matches by one click, and nobody any more by another. */
export const RangeThenAll: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    await click(page, 'tbody tr:nth-of-type(2) .pick input');
    await shown(page, '[role=toolbar]');
    await says(page, '[role=toolbar] .count', /^1\b/);
    (await shown(page, 'tbody tr:nth-of-type(5) .pick input')).dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, shiftKey: true}),
    );
    await says(page, '[role=toolbar] .count', /^4\b/);
    await click(page, '[role=toolbar] .all');
    await says(page, '[role=toolbar] .count', /1,259/);
    await click(page, '[role=toolbar] .icon');
    await gone(page, '[role=toolbar]');
  },
};

/** The bar is one tab stop: the arrow keys go along its buttons. */
export const ByKeyboard: Story = {
  play: async ({canvasElement}) => {
    await selectTwo(canvasElement);
    const first = await shown(canvasElement, '[role=toolbar] button');
    first.focus();
    await keys('{ArrowRight}{ArrowRight}');
    await waitFor(() => expect(first).toHaveAttribute('tabindex', '-1'));
    await keys('{Home}');
    await waitFor(() => expect(first).toHaveAttribute('tabindex', '0'));
  },
};
