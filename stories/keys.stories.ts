import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {pageControls} from './support/arg-types.js';
import {mount, type PageArgs} from './support/mount.js';
import {loaded, shown, until} from './support/play.js';
import {crowd, nobody, sourceOf} from './support/sources.js';
import {people} from './support/people.js';

/** A key, as a person would press it where the focus is. */
function tap(key: string): void {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  focused?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
}

/** The focus is in the page, and its keys are there. */
async function enter(canvas: HTMLElement): Promise<HTMLElement> {
  const page = await loaded(canvas);
  (await shown(page, '[role=tab]')).focus();
  await shown(page, 'customer-notice');
  return page;
}

const list: Story['play'] = async ({canvasElement}) => {
  const page = await enter(canvasElement);
  tap('?');
  await shown(page, 'dialog[open]');
};

/** What the keys of the page do, for this agent and this source. */
const meta: Meta<PageArgs> = {
  title: 'Dialogs/customer-keys',
  component: 'customer-keys',
  tags: ['!autodocs'],
  argTypes: pageControls('permissions'),
  render: args => mount(crowd, args),
};
export default meta;
type Story = StoryObj<PageArgs>;

/** `?` shows what the keys do. */
export const List: Story = {tags: ['autodocs'], play: list};

export const ListDark: Story = {play: list, globals: {scheme: 'dark'}};

export const ListRightToLeft: Story = {play: list, globals: {lang: 'ar'}};

export const ListNarrow: Story = {play: list, parameters: {narrow: true}};

/** What the agent may not do has no key in the list. */
export const ListOfAReader: Story = {
  play: list,
  args: {permissions: {suspend: false, delete: false, update: false, export: false}},
};

/** `j` three times: the row in focus. */
export const RowInFocus: Story = {
  play: async ({canvasElement}) => {
    await enter(canvasElement);
    for (const key of ['j', 'j', 'j']) tap(key);
  },
};

export const RowInFocusDark: Story = {...RowInFocus, globals: {scheme: 'dark'}};

export const RowInFocusNarrow: Story = {...RowInFocus, parameters: {narrow: true}};

/** Where nobody may be viewed, the row’s box has it. */
export const RowInFocusWithoutView: Story = {...RowInFocus, args: {permissions: {view: false}}};

/** Nobody is there: the keys for rows have nothing to do. */
export const Nobody: Story = {play: list, render: args => mount(nobody, args)};

/** The button that copies an email, while the pointer or the focus is in the row. */
export const EmailButton: Story = {
  render: args => mount(() => sourceOf(people(12)), args),
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    const name = await shown(page, 'tbody .name');
    name.focus();
    const button = await until(() => name.closest('tr')?.querySelector<HTMLElement>('.copy'));
    button.focus();
  },
};
