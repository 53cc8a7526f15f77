import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {ARABIC} from './support/cultures.js';
import {AWKWARD, CAST, FOREVER, FRANCOIS, LAYLA} from './support/cast.js';
import {click, focused, keys, says} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {people} from './support/people.js';
import {loaded, pageIn, shown} from './support/play.js';
import {crowdOf, failing, never, nobody, onceThen, refuse, silent, sourceOf} from './support/sources.js';

const part = card(html`<customer-table></customer-table>`, 'flush');

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-table',
  component: 'customer-table',
  argTypes: pageControls('query', 'columns', 'fields', 'activeWindow', 'permissions', 'actions', 'profileHref'),
  render: args => mount(() => sourceOf(crowdOf(7)), args, part),
};
export default meta;
type Story = StoryObj<PageArgs>;

export const Ready: Story = {};

export const SortedByName: Story = {args: {query: {sort: {field: 'name', direction: 'asc'}}}};

export const SortedByVisits: Story = {args: {query: {sort: {field: 'pageVisits', direction: 'desc'}}}};

/** A heading sorts, and sorts the other way round when it is pressed again. */
export const Sorted: Story = {
  play: async ({canvasElement}) => {
    const page = pageIn(canvasElement);
    const sorted = (direction: string) => shown(canvasElement, `th[aria-sort=${direction}]`);
    await expect(await sorted('descending')).toHaveTextContent('Last active');
    await click(canvasElement, 'th:nth-of-type(1) button');
    await waitFor(() => expect(page.query.sort).toEqual({field: 'name', direction: 'asc'}));
    await expect(await sorted('ascending')).toHaveTextContent('User');
    await says(canvasElement, 'tbody .name', /^\s*[A-F]/);
    await keys('{Enter}');
    await waitFor(() => expect(page.query.sort.direction).toBe('desc'));
    await expect(focused()?.closest('th')).toHaveAttribute('aria-sort', 'descending');
  },
};

export const OneRow: Story = {render: args => mount(() => sourceOf(CAST.slice(0, 1)), args, part)};

export const Suspended: Story = {render: args => mount(() => sourceOf([FRANCOIS, FOREVER]), args, part)};

export const AwkwardPeople: Story = {render: args => mount(() => sourceOf(AWKWARD), args, part)};

export const AwkwardPeopleNarrow: Story = {...AwkwardPeople, parameters: {narrow: true}};

/** The same people, but the page is in Arabic: left-to-right names must not turn it round. */
export const AwkwardPeopleRightToLeft: Story = {...AwkwardPeople, globals: {lang: 'ar'}};

/** One column, with what matters most of the others below the name, and the sort above. */
export const Narrow: Story = {parameters: {narrow: true}};

export const Dark: Story = {globals: {scheme: 'dark'}};

export const RightToLeft: Story = {
  globals: {lang: 'ar'},
  render: args => mount(() => sourceOf([LAYLA, FRANCOIS, ...people(7, ARABIC)]), args, part),
};

export const RightToLeftNarrow: Story = {...RightToLeft, parameters: {narrow: true}};

/** A row that has just been added has the focus, and glows for a moment. */
export const FocusedRow: Story = {
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    (await shown(canvasElement, 'tbody .name')).focus();
  },
};

/** A row that another agent has deleted stays until the list may change under one's hands. */
export const GoneRow: Story = {
  render: args =>
    mount(
      () => {
        const [first, second, ...rest] = crowdOf(4);
        let tell: ((change: {kind: 'removed'; ids: string[]}) => void) | undefined;
        const source = sourceOf(rest, {
          subscribe: listener => {
            tell = listener;
            return () => undefined;
          },
        });
        const list = source.list.bind(source);
        let isFirst = true;
        return Object.assign(source, {
          list: async (...request: Parameters<typeof list>) => {
            const page = await list(...request);
            if (!isFirst || !first || !second) return page;
            isFirst = false;
            setTimeout(() => tell?.({kind: 'removed', ids: [first.id, second.id]}), 500);
            return {...page, customers: [first, second, ...page.customers]};
          },
        });
      },
      args,
      part,
    ),
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    (await shown(canvasElement, 'tbody tr:last-of-type .name')).focus();
    await shown(canvasElement, 'tr.gone');
  },
};

export const Waiting: Story = {render: args => mount(() => null, args, part)};

export const FirstLoad: Story = {render: args => mount(silent, args, part)};

export const FirstLoadNarrow: Story = {...FirstLoad, parameters: {narrow: true}};

export const Refreshing: Story = {
  render: args => mount(() => onceThen(never, crowdOf(5)), args, part),
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    void page.refresh();
    await shown(page, '.progress');
  },
};

export const Empty: Story = {render: args => mount(nobody, args, part)};

export const NoMatch: Story = {args: {query: {search: 'anna-lena mustermann'}}};

export const Failed: Story = {render: args => mount(() => failing('unavailable'), args, part)};

export const FailedWithRows: Story = {
  render: args => mount(() => onceThen(refuse('unavailable'), crowdOf(5)), args, part),
  play: async ({canvasElement}) => {
    await (await loaded(canvasElement)).refresh();
  },
};

export const OfflineWithRows: Story = {
  ...FailedWithRows,
  render: args => mount(() => onceThen(refuse('offline'), crowdOf(5)), args, part),
};
