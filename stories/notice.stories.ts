import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {click, gone} from './support/interact.js';
import {mount, type PageArgs} from './support/mount.js';
import {onPage} from './support/on-page.js';
import {shown, storeIn} from './support/play.js';
import {crowdOf, sourceOf} from './support/sources.js';

interface NoticeArgs extends PageArgs {
  kind: 'success' | 'error' | 'working';
  text: string;
}

/** The page's messages: what has been done, what failed, what is being done. */
const meta: Meta<NoticeArgs> = {
  title: 'Parts/customer-notice',
  component: 'customer-notice',
  argTypes: {
    kind: {control: 'select', options: ['success', 'error', 'working'], description: 'What happened'},
    text: {control: 'text', description: 'What is said of it'},
  },
  args: {kind: 'success', text: 'Luís Gonçalves was added'},
  render: ({kind, text, ...args}) =>
    onPage(
      {kind, text},
      mount(() => sourceOf(crowdOf(3)), args),
      canvas => {
        storeIn(canvas).notify({kind, text});
      },
    ),
  play: async ({canvasElement}) => {
    await shown(canvasElement, '[part~=notice]');
  },
};
export default meta;
type Story = StoryObj<NoticeArgs>;

export const OfSuccess: Story = {};

export const OfFailure: Story = {
  args: {
    kind: 'error',
    text: 'The export failed. The storage of this browser is full. Free some space, then try again.',
  },
};

export const OfWork: Story = {args: {kind: 'working', text: 'Undoing…'}};

export const Narrow: Story = {...OfFailure, parameters: {narrow: true}};

export const RightToLeft: Story = {...OfFailure, globals: {lang: 'ar'}};

export const Dark: Story = {...OfFailure, globals: {scheme: 'dark'}};

/** A name that looks like markup. */
export const WithMarkup: Story = {args: {text: '<img src=x onerror=alert(1)> was added'}};

/** It can be closed, and leaves nothing. */
export const Closed: Story = {
  ...OfFailure,
  play: async ({canvasElement}) => {
    const notice = await shown(canvasElement, '[part~=notice]');
    await expect(notice).toHaveTextContent(/The export failed/);
    await click(canvasElement, '[part~=notice] button.icon');
    await gone(canvasElement, '[part~=notice]');
  },
};
