import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {click, says} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {pageIn, shown} from './support/play.js';
import {crowd} from './support/sources.js';

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-search',
  component: 'customer-search',
  argTypes: pageControls('query'),
  render: args => mount(crowd, args, card(html`<customer-search></customer-search>`)),
};
export default meta;
type Story = StoryObj<PageArgs>;

export const Empty: Story = {};

export const Filled: Story = {args: {query: {search: 'goncalves'}}};

export const Focused: Story = {
  play: async ({canvasElement}) => {
    (await shown(canvasElement, 'input')).focus();
  },
};

/** The list follows as one types, whatever the case and the accents; the cross clears. */
export const Typed: Story = {
  render: args => mount(crowd, args, card(html`<customer-search></customer-search><customer-table></customer-table>`)),
  play: async ({canvasElement}) => {
    const page = pageIn(canvasElement);
    await userEvent.type(await shown(canvasElement, 'input'), 'LUIS gonc');
    await waitFor(() => expect(page.query.search).toBe('LUIS gonc'));
    await says(canvasElement, 'tbody .name', /Luís Gonçalves/);
    await click(canvasElement, '[part~=clear]');
    await waitFor(() => expect(page.query.search).toBe(''));
    await expect(await shown(canvasElement, 'input')).toHaveValue('');
  },
};

export const LongText: Story = {
  args: {query: {search: 'a very long search that somebody pasted in here by mistake, with all of its words and more'}},
  parameters: {narrow: true},
};

export const RightToLeft: Story = {args: {query: {search: 'ليلى'}}, globals: {lang: 'ar'}};

export const LatinTextInRightToLeft: Story = {args: {query: {search: 'luisg@embraer.example'}}, globals: {lang: 'ar'}};
