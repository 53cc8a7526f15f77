import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {card, mount, type PageArgs} from './support/mount.js';
import {loaded, press, shown, storeIn} from './support/play.js';
import {crowd, crowdOf, never, sourceOf} from './support/sources.js';

/** Parts that appear with an act: news, notices and the bar of an export. */
const meta: Meta<PageArgs> = {
  title: 'Parts/customer-news and customer-notice',
  component: 'customer-notice',
  render: args => mount(crowd, args, card(html`<customer-search></customer-search><customer-news></customer-news>`)),
};
export default meta;
type Story = StoryObj<PageArgs>;

/** Somebody is at work in the page, and three people came. */
export const News: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    await press(page, 'input');
    for (const city of ['Osaka', 'Lyon', 'Mérida']) {
      await page.source?.recordVisit?.(
        {visitor: {anonymous: true, city}},
        {at: Date.now(), url: 'https://shop.example/', title: 'Home'},
      );
    }
    await shown(page, '[part=news]');
  },
};

/** Nobody new, but the rows would stand in another order. */
export const OrderChanged: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    await press(page, 'input');
    await page.source?.heartbeat?.('francois', Date.now() + 1000);
    await shown(page, '[part=news]');
  },
};

export const NoticeOfSuccess: Story = {
  render: args => mount(() => sourceOf(crowdOf(3)), args),
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    storeIn(canvasElement).notify({kind: 'success', text: 'Luís Gonçalves was added'});
    await shown(canvasElement, '[part=notice]');
  },
};

export const NoticeOfFailure: Story = {
  ...NoticeOfSuccess,
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    storeIn(canvasElement).notify({
      kind: 'error',
      text: 'The export failed. The storage of this browser is full. Free some space, then try again.',
    });
    await shown(canvasElement, '[part=notice]');
  },
};

export const NoticeNarrow: Story = {...NoticeOfFailure, parameters: {narrow: true}};

export const NoticeRightToLeft: Story = {...NoticeOfFailure, globals: {lang: 'ar'}};

export const NoticeDark: Story = {...NoticeOfFailure, globals: {scheme: 'dark'}};

/** A name that looks like markup. */
export const NoticeWithMarkup: Story = {
  ...NoticeOfSuccess,
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    storeIn(canvasElement).notify({kind: 'success', text: '<img src=x onerror=alert(1)> was added'});
    await shown(canvasElement, '[part=notice]');
  },
};

/** An export that has done 700 of 1,259 and goes on. */
export const Exporting: Story = {
  render: args =>
    mount(
      () =>
        crowd({
          scan: async function* () {
            yield crowdOf(695);
            await never();
          },
        }),
      args,
    ),
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    page.exportCustomers({download: false}).catch(() => undefined);
    await shown(page, '[part=status]');
  },
};
