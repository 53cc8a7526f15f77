import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {click, focused, gone, says} from './support/interact.js';
import {mount, type PageArgs} from './support/mount.js';
import {onPage} from './support/on-page.js';
import {loaded, press, shown, storeIn} from './support/play.js';
import {crowdOf, never, refuse, sourceOf} from './support/sources.js';

interface ActsArgs extends PageArgs {
  by: string;
  reason: string;
}

/** The last acts that can still be taken back, whoever did them. */
const meta: Meta<ActsArgs> = {
  title: 'Dialogs/customer-recent-acts',
  component: 'customer-recent-acts',
  tags: ['!autodocs'],
  argTypes: {
    by: {control: 'text', description: 'Who suspended everybody'},
    reason: {control: 'text', description: 'Why'},
  },
  args: {by: 'Maya Lindqvist', reason: 'Spam'},
  render: ({by, reason, ...args}) =>
    onPage(
      {by, reason},
      mount(() => sourceOf(crowdOf(60)), args),
      async (canvas, {source}) => {
        const maya = {id: 'maya', name: by};
        const {state} = storeIn(canvas);
        const everybody = {query: state.query, context: storeIn(canvas).viewContext(), except: []};
        await source?.suspend?.(everybody, {until: null, reason, by: maya}, {by: maya});
        await source?.remove?.({ids: ['visitor']}, {by: {id: 'omar', name: 'عمر القحطاني'}});
        await source?.unsuspend?.({ids: ['luis', 'person-2']}, {by: maya});
        storeIn(canvas).host.openRecentActs();
      },
    ),
};
export default meta;
type Story = StoryObj<ActsArgs>;

async function open(canvas: HTMLElement): Promise<void> {
  await loaded(canvas);
  storeIn(canvas).host.openRecentActs();
}

/** Three acts of two people. */
export const Open: Story = {
  tags: ['autodocs'],
  play: async ({canvasElement}) => {
    await shown(canvasElement, 'dialog li:nth-child(3) button');
  },
};

/** One of them undone. */
export const Undone: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, 'li:nth-child(2) button');
    await shown(canvasElement, '.done');
    await expect(await (await loaded(canvasElement)).source?.get('visitor')).not.toBeNull();
    // The focus goes on to the next one.
    await expect(focused()?.closest('li button')).toBeTruthy();
  },
};

/** Close leaves the page as it was. */
export const Closed: Story = {
  play: async ({canvasElement}) => {
    await shown(canvasElement, 'dialog li button');
    await click(canvasElement, 'dialog .close');
    await gone(canvasElement, 'dialog');
  },
};

const plain = (changed: Parameters<typeof sourceOf>[1]): Story['render'] => {
  return args => mount(() => sourceOf(crowdOf(60), changed), args);
};

export const Empty: Story = {
  render: plain({}),
  play: async ({canvasElement}) => {
    await open(canvasElement);
    await says(canvasElement, 'dialog .state strong', /./);
  },
};

export const Loading: Story = {
  render: plain({recentActs: never}),
  play: async ({canvasElement}) => {
    await open(canvasElement);
    await shown(canvasElement, 'dialog .bone');
  },
};

export const Failed: Story = {
  render: plain({recentActs: refuse('unavailable')}),
  play: async ({canvasElement}) => {
    await open(canvasElement);
    await shown(canvasElement, 'dialog [role=alert]');
  },
};
