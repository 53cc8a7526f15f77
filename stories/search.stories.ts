import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {card, mount, type PageArgs} from './support/mount.js';
import {shown} from './support/play.js';
import {crowd} from './support/sources.js';

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-search',
  component: 'customer-search',
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

export const LongText: Story = {
  args: {query: {search: 'a very long search that somebody pasted in here by mistake, with all of its words and more'}},
  parameters: {narrow: true},
};

export const RightToLeft: Story = {args: {query: {search: 'ليلى'}}, globals: {lang: 'ar'}};

export const LatinTextInRightToLeft: Story = {args: {query: {search: 'luisg@embraer.example'}}, globals: {lang: 'ar'}};
