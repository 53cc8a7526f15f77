import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import type {BulkResult, CustomersBeforeEvent, CustomerSource, Selection} from 'bedesk-customers';
import {pageControls} from './support/arg-types.js';
import {click, gone, says} from './support/interact.js';
import {mount, type PageArgs} from './support/mount.js';
import {loaded, press, shown, storeIn, type, until} from './support/play.js';
import {crowd, crowdOf, never, refuse, sourceOf} from './support/sources.js';

/** What stands between an agent and an act, what tells of it, and what takes it back. */
const meta: Meta<PageArgs> = {
  title: 'Dialogs/customer-act-dialog',
  component: 'customer-act-dialog',
  tags: ['!autodocs'],
  argTypes: pageControls('suspensionHint', 'suspensionReasons', 'agent', 'permissions'),
  args: {agent: {id: 'maya', name: 'Maya Lindqvist'}},
  render: args => mount(() => sourceOf(crowdOf(60)), args),
};
export default meta;
type Story = StoryObj<PageArgs>;
type ActName = 'suspend' | 'unsuspend' | 'delete';

const FIRST = 'luis';

/** Everybody whom the view means. */
function everybody(canvas: HTMLElement): Selection {
  const store = storeIn(canvas);
  return {query: store.state.query, context: store.viewContext(), except: []};
}

async function askOne(canvas: HTMLElement, act: ActName): Promise<void> {
  const page = await loaded(canvas);
  const customer = (await page.source?.get(FIRST)) ?? undefined;
  storeIn(canvas).host.openAct({act, selection: {ids: [FIRST]}, count: 1, ...(customer && {customer})});
}

async function askMany(canvas: HTMLElement, act: ActName, selection = everybody): Promise<void> {
  await loaded(canvas);
  storeIn(canvas).host.openAct({act, selection: selection(canvas), count: storeIn(canvas).state.page?.total ?? null});
  await shown(canvas, 'dialog');
}

async function confirm(canvas: HTMLElement): Promise<void> {
  await press(canvas, 'dialog [type=submit]:not([aria-disabled])');
}

/** An act of which `done` of `total` get done before `then`. */
function halfway(done: number, total: number, then: () => Promise<never>): CustomerSource['suspend'] {
  return async (_selection, _details, {dryRun, onProgress, signal} = {}): Promise<BulkResult> => {
    const result = {changed: total, skipped: [], failed: []};
    if (dryRun) return result;
    onProgress?.(done, total);
    const stopped = new Promise<BulkResult>(resolve => {
      signal?.addEventListener('abort', () => resolve({...result, changed: done, undo: 'some'}));
    });
    return Promise.race([stopped, then()]);
  };
}

/** How far it is, as soon as the source is at it. */
function shownNumbers(canvas: HTMLElement): string {
  const dialog = canvas.querySelector('bedesk-customers')?.shadowRoot?.querySelector('customer-act-dialog');
  return dialog?.shadowRoot?.querySelector('.numbers')?.textContent ?? '';
}

async function failHalfway(): Promise<never> {
  const partial = {changed: 150, skipped: [], failed: [], undo: 'some'};
  return refuse('unavailable')().catch((error: unknown) => {
    throw Object.assign(Object(error), {partial});
  });
}

const withSuspend = (suspend: CustomerSource['suspend']) => (args: PageArgs) =>
  mount(() => sourceOf(crowdOf(60), {suspend}), args);

/** Choose Suspend in a row's menu. */
export const SuspendOne: Story = {
  tags: ['autodocs'],
  play: async ({canvasElement}) => {
    await askOne(canvasElement, 'suspend');
    await shown(canvasElement, 'dialog');
  },
};

export const SuspendOneRightToLeft: Story = {play: SuspendOne.play, globals: {lang: 'ar'}};

export const PseudoLocale: Story = {play: SuspendOne.play, globals: {lang: 'en-XA'}};

/** A reason in one's own words, and a day that is over. */
export const SuspendUntilADay: Story = {
  play: async ({canvasElement}) => {
    await askOne(canvasElement, 'suspend');
    const reason = await shown(canvasElement, '#reason');
    if (reason instanceof HTMLSelectElement) reason.selectedIndex = reason.options.length - 1;
    reason.dispatchEvent(new Event('change'));
    await press(canvasElement, '.segment:nth-child(4) input');
    await type(canvasElement, '#day', '2020-02-29');
  },
};

export const SuspendFailed: Story = {
  render: withSuspend(refuse('forbidden')),
  play: async ({canvasElement}) => {
    await askOne(canvasElement, 'suspend');
    await confirm(canvasElement);
    await shown(canvasElement, '.alert');
  },
};

/** The host takes its time to agree. */
export const Waiting: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    page.addEventListener('customers-before-suspend', (event: CustomersBeforeEvent) => event.waitUntil(never()));
    await askOne(canvasElement, 'suspend');
    await confirm(canvasElement);
    await shown(canvasElement, 'progress');
  },
};

/** Nothing is said, and nothing is left of it. */
export const Vetoed: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    page.addEventListener('customers-before-delete', event => event.preventDefault());
    await askOne(canvasElement, 'delete');
    await confirm(canvasElement);
    await until(
      () => !canvasElement.querySelector('bedesk-customers')?.shadowRoot?.querySelector('dialog[open]') || null,
    );
  },
};

export const DeleteOne: Story = {
  play: async ({canvasElement}) => {
    await askOne(canvasElement, 'delete');
    await shown(canvasElement, 'dialog');
  },
};

export const DeleteForGood: Story = {
  ...DeleteOne,
  render: args => mount(() => sourceOf(crowdOf(60), {undo: undefined}), args),
};

export const Checking: Story = {
  render: withSuspend(never),
  play: ({canvasElement}) => askMany(canvasElement, 'suspend'),
};

/** Some of them are suspended already. */
export const SuspendMany: Story = {
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'suspend');
    await shown(canvasElement, '.will');
  },
};

export const SuspendManyNarrow: Story = {...SuspendMany, parameters: {narrow: true}};

export const UnsuspendMany: Story = {
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'unsuspend');
    await shown(canvasElement, '.will');
  },
};

/** All the names of those who are left out. */
export const NamesOfTheOthers: Story = {
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'unsuspend');
    await press(canvasElement, 'summary');
  },
};

export const MoreThanAThousand: Story = {
  render: args => mount(crowd, args),
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'delete');
    await press(canvasElement, 'dialog [type=submit]');
    await shown(canvasElement, '#number');
    await press(canvasElement, 'dialog [type=submit]');
  },
};

export const NobodyToChange: Story = {
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'unsuspend', () => ({ids: [FIRST, 'visitor']}));
    await shown(canvasElement, 'dialog [data-first]');
  },
};

export const DryRunFailed: Story = {
  render: withSuspend(refuse('unavailable')),
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'suspend');
    await shown(canvasElement, 'dialog .primary');
  },
};

export const InProgress: Story = {
  render: withSuspend(halfway(150, 412, never)),
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'suspend');
    await confirm(canvasElement);
    await shown(canvasElement, 'progress');
  },
};

export const Stopped: Story = {
  ...InProgress,
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'suspend');
    await confirm(canvasElement);
    await until(() => (shownNumbers(canvasElement) ? true : null));
    await press(canvasElement, 'dialog [data-first]');
    await shown(canvasElement, 'dialog .primary');
  },
};

export const FailedInTheMiddle: Story = {
  render: withSuspend(halfway(150, 412, failHalfway)),
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'suspend');
    await confirm(canvasElement);
    await shown(canvasElement, 'dialog .alert');
  },
};

/** More match than the agent has seen: nothing has changed. */
export const MoreMatchNow: Story = {
  render: args => {
    let asked = 0;
    const suspend: CustomerSource['suspend'] = async (_selection, _details, {dryRun} = {}) =>
      dryRun ? {changed: 412 + 3 * asked++, skipped: [], failed: []} : refuse('conflict')();
    return withSuspend(suspend)(args);
  },
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'suspend');
    await confirm(canvasElement);
    await shown(canvasElement, '.alert.warn');
    await shown(canvasElement, '.will');
  },
};

export const NoticeWithUndo: Story = {
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'delete', () => ({ids: [FIRST, 'visitor']}));
    await confirm(canvasElement);
    await shown(canvasElement, '.notice .link');
  },
};

export const NoticeOfUndoing: Story = {
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    storeIn(canvasElement).notify({kind: 'working', text: 'Undoing…', progress: {done: 150, total: 412}});
    await shown(canvasElement, 'progress');
  },
};

export const NoticeOfSomeLeftOut: Story = {
  play: async ({canvasElement}) => {
    await askMany(canvasElement, 'suspend', () => ({ids: [FIRST, 'visitor']}));
    await confirm(canvasElement);
    await shown(canvasElement, '.notice .link');
    await (await loaded(canvasElement)).source?.update?.(FIRST, {city: 'Lyon'});
    await press(canvasElement, '.notice .link');
    await shown(canvasElement, '.more');
  },
};

/** Suspended with the agent's name, and taken back by the message's Undo: nothing is left of it. */
export const SuspendThenUndo: Story = {
  play: async ({canvasElement}) => {
    const {source} = await loaded(canvasElement);
    await askOne(canvasElement, 'suspend');
    await confirm(canvasElement);
    await says(canvasElement, '.notice', /suspended/i);
    await gone(canvasElement, 'dialog');
    await expect((await source?.get(FIRST))?.suspension?.by).toEqual({id: 'maya', name: 'Maya Lindqvist'});
    await click(canvasElement, '.notice .link');
    await waitFor(async () => expect((await source?.get(FIRST))?.suspension).toBeNull());
  },
};
