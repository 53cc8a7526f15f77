import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Customer} from 'bedesk-customers';
import {mount, type PageArgs} from './support/mount.js';
import {loaded, shown} from './support/play.js';
import {crowd, failing, never, nobody, onceThen, refuse, silent, sourceOf} from './support/sources.js';
import {person} from './support/people.js';

const meta: Meta<PageArgs> = {
  title: 'Page/States',
  component: 'bedesk-customers',
  render: args => mount(crowd, args),
};
export default meta;
type Story = StoryObj<PageArgs>;

/** No source and no database yet: the page opens nothing and says so. */
export const WaitingForASource: Story = {render: args => mount(() => null, args)};

/** The first answer is on its way. */
export const FirstLoad: Story = {render: args => mount(silent, args)};

export const FirstLoadNarrow: Story = {...FirstLoad, parameters: {narrow: true}};

/** After eight seconds without an answer. */
export const FirstLoadSlow: Story = {
  ...FirstLoad,
  play: async ({canvasElement}) => {
    await shown(canvasElement, '.banner', 12_000);
  },
};

/** The rows stay, with a thin bar above them. */
export const Refreshing: Story = {
  render: args => mount(() => onceThen(never), args),
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    void page.refresh();
    await shown(page, '.progress');
  },
};

export const RefreshingSlow: Story = {
  ...Refreshing,
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    void page.refresh();
    await shown(page, '.banner', 12_000);
  },
};

export const EmptyAll: Story = {render: args => mount(nobody, args)};
export const EmptyVerified: Story = {...EmptyAll, args: {query: {tab: 'verified'}}};
export const EmptyVisitors: Story = {...EmptyAll, args: {query: {tab: 'visitors'}}};
export const EmptyActive: Story = {...EmptyAll, args: {query: {tab: 'active'}}};
export const EmptySuspended: Story = {
  render: args => mount(() => sourceOf([person({id: 'one', name: 'Grace Sutton', verified: true})]), args),
  args: {query: {tab: 'suspended'}},
};

export const EmptyNarrow: Story = {...EmptyAll, parameters: {narrow: true}};

export const NoMatchOfSearch: Story = {args: {query: {search: 'anna-lena mustermann'}}};

export const NoMatchInTab: Story = {args: {query: {search: 'anna-lena', tab: 'active'}}};

export const NoMatchOfFilters: Story = {
  args: {query: {filters: [{field: 'country', operator: 'any-of', value: ['AQ']}]}},
};

export const NoMatchOfAll: Story = {
  args: {
    query: {
      search: 'a very long search that somebody pasted in here by mistake, with all of its words and more',
      tab: 'visitors',
      filters: [{field: 'country', operator: 'any-of', value: ['AQ']}],
    },
  },
};

/** Nothing could be loaded: what happened, and a way to try again. */
export const Failed: Story = {render: args => mount(() => failing('unavailable'), args)};

export const FailedForbidden: Story = {render: args => mount(() => failing('forbidden'), args)};

export const FailedNarrow: Story = {...Failed, parameters: {narrow: true}};

/** The last good rows stay, with the time that they are from. */
export const FailedWithRows: Story = {
  render: args => mount(() => onceThen(refuse('unavailable')), args),
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    await page.refresh();
  },
};

export const FailedWithRowsNarrow: Story = {...FailedWithRows, parameters: {narrow: true}};

export const Offline: Story = {render: args => mount(() => failing('offline'), args)};

export const OfflineWithRows: Story = {
  ...FailedWithRows,
  render: args => mount(() => onceThen(refuse('offline')), args),
};

/** A row without an id is left out, and half a row is shown as far as it goes: a wrong answer never breaks the page. */
export const MalformedRows: Story = {
  render: args =>
    mount(() => {
      const half = JSON.parse('{"id": "half", "name": 7, "country": "DE", "createdAt": "yesterday"}') as Customer;
      const none = JSON.parse('{"name": "Without an id"}') as Customer;
      const customers = [person({id: 'good', name: 'Good Row'}), half, none];
      return {
        list: async () => ({customers, page: 1, hasMore: false, total: 3}),
        get: async () => null,
      };
    }, args),
};
