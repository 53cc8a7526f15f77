import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, mocked} from 'storybook/test';
import {click, gone, says} from './support/interact.js';
import {mount, type PageArgs} from './support/mount.js';
import {onPage} from './support/on-page.js';
import {loaded, shown, storeIn} from './support/play.js';
import {crowd, crowdOf, never} from './support/sources.js';

interface StatusArgs extends PageArgs {
  done: number;
  total: number | null;
  cancel: () => void;
}

/** How far a running export is. */
const meta: Meta<StatusArgs> = {
  title: 'Parts/customer-export-status',
  component: 'customer-export-status',
  argTypes: {
    done: {control: {type: 'number', min: 0}, description: 'How many are written'},
    total: {control: {type: 'number', min: 0}, description: 'Of how many; none where the source does not know'},
    cancel: {control: false, table: {disable: true}},
  },
  args: {done: 700, total: 1259, cancel: fn()},
  render: ({done, total, cancel, ...args}) =>
    onPage({done, total}, mount(crowd, args), async canvas => {
      await import('bedesk-customers/elements/customer-export-status.js');
      storeIn(canvas).showExport({done, total, cancel});
    }),
  play: async ({canvasElement}) => {
    await shown(canvasElement, '[part~=status]');
  },
};
export default meta;
type Story = StoryObj<StatusArgs>;

export const Running: Story = {};

/** A source that does not know how many there are. */
export const WithoutTotal: Story = {args: {done: 12_500, total: null}};

export const Narrow: Story = {parameters: {narrow: true}};

export const RightToLeft: Story = {globals: {lang: 'ar'}};

export const Dark: Story = {globals: {scheme: 'dark'}};

/** It says how far it is, and asks to stop where Cancel is pressed. */
export const Cancelled: Story = {
  play: async ({args, canvasElement}) => {
    await says(canvasElement, '[part~=status]', /700 of 1,259/);
    const progress = await shown(canvasElement, 'progress[part~=progress]');
    await expect(progress).toHaveAttribute('max', '1259');
    // The page of the story before this one cancelled its own as it left.
    mocked(args.cancel).mockClear();
    await click(canvasElement, '[part~=status] button');
    await expect(args.cancel).toHaveBeenCalledOnce();
  },
};

/** A real export of which 700 are done: it goes on until it is cancelled, and then leaves nothing. */
export const OfTheSource: Story = {
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
    const cancelled = expect(page.exportCustomers({download: false})).rejects.toMatchObject({code: 'aborted'});
    await click(canvasElement, '[part~=status] button');
    await cancelled;
    await gone(canvasElement, '[part~=status]');
  },
};
