import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {CONDITIONS} from './support/fields.js';
import {focused, gone, keys} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {shown} from './support/play.js';
import {crowd} from './support/sources.js';

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-filter',
  component: 'customer-filter',
  argTypes: pageControls('query', 'fields'),
  render: args => mount(crowd, args, card(html`<customer-filter></customer-filter>`)),
};
export default meta;
type Story = StoryObj<PageArgs>;

export const NoConditions: Story = {};

export const Conditions: Story = {args: {query: {filters: CONDITIONS}}};

export const ConditionsNarrow: Story = {...Conditions, parameters: {narrow: true}};

export const RightToLeft: Story = {...Conditions, globals: {lang: 'ar'}};

/** The dropdown opens by the keyboard and closes by Escape, with the focus back on the button. */
export const ByKeyboard: Story = {
  play: async ({canvasElement}) => {
    const opener = await shown(canvasElement, '.opener');
    opener.focus();
    await keys('{Enter}');
    await shown(canvasElement, '.row');
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(focused()?.closest('customer-filter-editor, .row, form')).toBeTruthy());
    await keys('{Escape}');
    await gone(canvasElement, '.row');
    await expect(focused()).toBe(opener);
  },
};
