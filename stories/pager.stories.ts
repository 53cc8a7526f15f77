import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {CAST} from './support/cast.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {crowd, silent, sourceOf, uncounted} from './support/sources.js';

const part = card(html`<customer-pager></customer-pager>`, 'flush');

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-pager',
  component: 'customer-pager',
  render: args => mount(crowd, args, part),
};
export default meta;
type Story = StoryObj<PageArgs>;

export const FirstPage: Story = {};

export const MiddlePage: Story = {args: {query: {page: 12}}};

export const LastPage: Story = {args: {query: {page: 26}}};

export const OneRow: Story = {render: args => mount(() => sourceOf(CAST.slice(0, 1)), args, part)};

/** A source that does not count: no total and no last page. */
export const UnknownTotal: Story = {args: {query: {page: 2}}, render: args => mount(uncounted, args, part)};

/** A size that the host chose, beside the usual ones. */
export const OwnSize: Story = {args: {query: {pageSize: 10}}};

export const FirstLoad: Story = {render: args => mount(silent, args, part)};

export const Narrow: Story = {...MiddlePage, parameters: {narrow: true}};

export const RightToLeft: Story = {...MiddlePage, globals: {lang: 'ar'}};

export const PseudoNarrow: Story = {...Narrow, globals: {lang: 'en-XA'}};
