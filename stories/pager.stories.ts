import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {CAST} from './support/cast.js';
import {click, says} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {pageIn, shown} from './support/play.js';
import {crowd, silent, sourceOf, uncounted} from './support/sources.js';

const part = card(html`<customer-pager></customer-pager>`, 'flush');

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-pager',
  component: 'customer-pager',
  argTypes: pageControls('query'),
  render: args => mount(crowd, args, part),
};
export default meta;
type Story = StoryObj<PageArgs>;

export const FirstPage: Story = {};

export const MiddlePage: Story = {args: {query: {page: 12}}};

export const LastPage: Story = {args: {query: {page: 26}}};

/** Next, last, and more rows a page: what is in view stays in view. */
export const Turned: Story = {
  play: async ({canvasElement}) => {
    await says(canvasElement, '[part~=range]', '1–50 of 1,259');
    await click(canvasElement, '[aria-label="Next page"]');
    await says(canvasElement, '[part~=range]', '51–100 of 1,259');
    await click(canvasElement, '[aria-label="Last page"]');
    await says(canvasElement, '[part~=range]', '1,251–1,259 of 1,259');
    await expect(await shown(canvasElement, '[aria-label="Next page"]')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.selectOptions(await shown(canvasElement, 'select'), '100');
    await says(canvasElement, '[part~=range]', '1,201–1,259 of 1,259');
    await expect(pageIn(canvasElement).query).toMatchObject({page: 13, pageSize: 100});
  },
};

export const OneRow: Story = {render: args => mount(() => sourceOf(CAST.slice(0, 1)), args, part)};

/** A source that does not count: no total and no last page. */
export const UnknownTotal: Story = {args: {query: {page: 2}}, render: args => mount(uncounted, args, part)};

/** A size that the host chose, beside the usual ones. */
export const OwnSize: Story = {args: {query: {pageSize: 10}}};

export const FirstLoad: Story = {render: args => mount(silent, args, part)};

export const Narrow: Story = {...MiddlePage, parameters: {narrow: true}};

export const RightToLeft: Story = {...MiddlePage, globals: {lang: 'ar'}};

export const PseudoNarrow: Story = {...Narrow, globals: {lang: 'en-XA'}};
