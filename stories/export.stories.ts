import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {click, gone} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {loaded, press, shown} from './support/play.js';
import {crowd} from './support/sources.js';

const part = card(html`<customer-export></customer-export>`, 'end');

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-export',
  component: 'customer-export',
  argTypes: pageControls('permissions', 'query', 'columns'),
  render: args => mount(crowd, args, part),
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

export const OpenRightToLeft: Story = {...Open, globals: {lang: 'ar'}};

export const OpenNarrow: Story = {...Open, parameters: {narrow: true}};

/** Held back, with the reason, while a condition of the view is not applied. */
export const HeldBack: Story = {
  args: {query: {filters: [{field: 'attributes.tier', operator: 'any-of', value: ['gold']}]}},
};

/** What is chosen is asked of the host first; here it says no, and nothing is saved. */
export const Vetoed: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    const counts: (number | null)[] = [];
    page.addEventListener('customers-before-export', event => {
      event.preventDefault();
      counts.push(event.detail.count ?? null);
    });
    await click(canvasElement, '[aria-haspopup=menu]');
    await click(canvasElement, '[role=menuitem]');
    await gone(canvasElement, '[role=menuitem]');
    await waitFor(() => expect(counts).toEqual([1259]));
  },
};

/** The file has a line for everybody in the view, and one for the heading. */
export const OfTheView: Story = {
  args: {query: {search: 'ann'}},
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    const lines = (await (await page.exportCustomers({download: false})).text()).trimEnd().split('\r\n');
    const {total} = (await page.source?.list({
      query: page.query,
      context: {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'UTC'},
      counts: false,
    })) ?? {total: null};
    await expect(lines.length - 1).toBe(total);
    await expect(lines[0]).toMatch(/^.?id,name,email/);
  },
};
