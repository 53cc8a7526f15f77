import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {focused, keys} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {pageIn, shown} from './support/play.js';
import {crowd, nobody, silent, sourceOf, uncounted} from './support/sources.js';
import {CAST} from './support/cast.js';

const part = card(html`<customer-tabs></customer-tabs>`, 'flush');

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-tabs',
  component: 'customer-tabs',
  argTypes: pageControls('query', 'activeWindow'),
  render: args => mount(crowd, args, part),
};
export default meta;
type Story = StoryObj<PageArgs>;

export const Ready: Story = {};

export const Selected: Story = {args: {query: {tab: 'active'}}};

/** The focus, as the keyboard shows it: arrow keys go from tab to tab. */
export const Focused: Story = {
  play: async ({canvasElement}) => {
    (await shown(canvasElement, '[role=tab][aria-selected=true]')).focus();
  },
};

/** Arrow keys choose and go round, Home and End go to the ends. */
export const ByKeyboard: Story = {
  play: async ({canvasElement}) => {
    const page = pageIn(canvasElement);
    (await shown(canvasElement, '[role=tab][aria-selected=true]')).focus();
    await keys('{ArrowRight}');
    await waitFor(() => expect(page.query.tab).toBe('verified'));
    await expect(focused()).toHaveAttribute('aria-selected', 'true');
    await keys('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(page.query.tab).toBe('suspended'));
    await keys('{Home}');
    await waitFor(() => expect(page.query.tab).toBe('all'));
  },
};

/** Counts follow the search and the filters. */
export const Searched: Story = {args: {query: {search: 'ann'}}};

/** No counts before the first answer. */
export const FirstLoad: Story = {render: args => mount(silent, args, part)};

export const Zeros: Story = {render: args => mount(nobody, args, part)};

/** A source that does not count. */
export const WithoutCounts: Story = {render: args => mount(uncounted, args, part)};

/** Counts of seven digits. */
export const LargeCounts: Story = {
  render: args =>
    mount(
      () =>
        sourceOf(CAST, {
          list: async () => ({
            customers: [...CAST],
            page: 1,
            hasMore: true,
            total: 1_234_567,
            tabs: {all: 1_234_567, verified: 987_654, visitors: 345_678, active: 12_345, suspended: 1_234},
          }),
        }),
      args,
      part,
    ),
};

/** The row scrolls, with the selected tab in view. */
export const Narrow: Story = {args: {query: {tab: 'suspended'}}, parameters: {narrow: true}};

export const RightToLeft: Story = {globals: {lang: 'ar'}};

export const RightToLeftNarrow: Story = {...Narrow, globals: {lang: 'ar'}};
