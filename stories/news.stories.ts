import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {BedeskCustomers} from 'bedesk-customers';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {click, gone, says} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {onPage} from './support/on-page.js';
import {loaded, press, shown} from './support/play.js';
import {crowd} from './support/sources.js';

interface NewsArgs extends PageArgs {
  visitors: number;
}

const parts = card(
  html`<customer-search></customer-search><customer-news></customer-news><customer-table></customer-table>`,
);

async function come(page: BedeskCustomers, visitors: number): Promise<void> {
  // Somebody is at work in the page: rows do not move under their hands.
  await press(page, 'input');
  for (let visitor = 0; visitor < visitors; visitor++) {
    await page.source?.recordVisit?.(
      {visitor: {anonymous: true, city: ['Osaka', 'Lyon', 'Mérida'][visitor % 3] ?? null}},
      {at: Date.now(), url: 'https://shop.example/', title: 'Home'},
    );
  }
}

/** Live changes that wait while somebody is at work in the page: "3 new · Show". */
const meta: Meta<NewsArgs> = {
  title: 'Parts/customer-news',
  component: 'customer-news',
  argTypes: {visitors: {control: {type: 'number', min: 1, max: 50}, description: 'How many come by meanwhile'}},
  args: {visitors: 3},
  render: ({visitors, ...args}) => onPage({visitors}, mount(crowd, args, parts), (_, page) => come(page, visitors)),
};
export default meta;
type Story = StoryObj<NewsArgs>;

export const News: Story = {
  play: async ({canvasElement}) => {
    await says(canvasElement, '[part~=news]', /^\s*3 new/);
  },
};

/** Nobody new, but the rows would stand in another order. */
export const OrderChanged: Story = {
  args: {visitors: 0},
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    await press(page, 'input');
    await page.source?.heartbeat?.('francois', Date.now() + 1000);
    await shown(page, '[part~=news]');
  },
};

/** Show puts them where they belong: at the top. */
export const Shown: Story = {
  args: {visitors: 2},
  play: async ({canvasElement}) => {
    await says(canvasElement, '[part~=news]', /^\s*2 new/);
    await expect(await shown(canvasElement, 'tbody .name')).not.toHaveTextContent(/Osaka|Lyon/);
    await click(canvasElement, '[part~=news] button');
    await gone(canvasElement, '[part~=news]');
    await says(canvasElement, 'tbody .name', /Visitor from (Osaka|Lyon)/);
  },
};
