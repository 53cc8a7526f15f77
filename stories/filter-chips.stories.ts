import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {CONDITIONS, EVERY_KIND, FIELDS, UNDECLARED} from './support/fields.js';
import {click, focused, gone} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {pageIn, shown} from './support/play.js';
import {crowd} from './support/sources.js';

/** In `customer-filter`, which brings them with the first condition. */
const meta: Meta<PageArgs> = {
  title: 'Parts/customer-filter-chips',
  component: 'customer-filter-chips',
  argTypes: pageControls('query', 'fields'),
  args: {fields: FIELDS, query: {filters: CONDITIONS}},
  render: args => mount(crowd, args, card(html`<customer-filter></customer-filter>`)),
};
export default meta;
type Story = StoryObj<PageArgs>;

export const Two: Story = {};

/** Any of them is enough: it says so before the chips. */
export const AnyOfThem: Story = {args: {query: {filters: CONDITIONS, match: 'any'}}};

/** The third is on an attribute that nobody declared. */
export const NotApplied: Story = {args: {query: {filters: [...CONDITIONS, UNDECLARED]}}};

/** One chip for each kind of condition. */
export const EveryKind: Story = {args: {query: {filters: EVERY_KIND}}};

export const MarkupAsValue: Story = {
  args: {query: {filters: [{field: 'name', operator: 'contains', value: '<img src=x onerror=alert(1)>'}]}},
};

/** A chip's button takes its condition away, and the focus goes on; the last one gives it to the filter's button. */
export const Removed: Story = {
  play: async ({canvasElement}) => {
    const page = pageIn(canvasElement);
    await click(canvasElement, '[part~=remove]');
    await waitFor(() => expect(page.query.filters).toEqual(CONDITIONS.slice(1)));
    await waitFor(() => expect(focused()?.matches('[part~=remove]')).toBe(true));
    await click(canvasElement, '[part~=remove]');
    await gone(canvasElement, '[part~=chip]');
    await expect(page.query.filters).toEqual([]);
    await expect(focused()).toBe(await shown(canvasElement, '.opener'));
  },
};
