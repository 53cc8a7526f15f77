import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {card, mount, type PageArgs} from './support/mount.js';
import {loaded, press, shown, storeIn} from './support/play.js';
import {crowd} from './support/sources.js';

const part = card(html`<customer-export></customer-export>`, 'end');

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-export',
  component: 'customer-export',
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

/** The bar, at 700 of 1,259. */
export const Running: Story = {
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    await import('bedesk-customers/elements/customer-export-status.js');
    storeIn(canvasElement).showExport({done: 700, total: 1259, cancel: () => undefined});
    await shown(canvasElement, '[part=status]');
  },
};

/** A source that does not know how many there are. */
export const RunningWithoutTotal: Story = {
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    await import('bedesk-customers/elements/customer-export-status.js');
    storeIn(canvasElement).showExport({done: 12_500, total: null, cancel: () => undefined});
    await shown(canvasElement, '[part=status]');
  },
};

export const RunningNarrow: Story = {...Running, parameters: {narrow: true}};

export const RunningRightToLeft: Story = {...Running, globals: {lang: 'ar'}};

export const RunningDark: Story = {...Running, globals: {scheme: 'dark'}};
