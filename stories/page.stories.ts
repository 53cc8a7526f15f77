import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import {ARABIC} from './support/cultures.js';
import {AWKWARD, LAYLA} from './support/cast.js';
import {FIELDS} from './support/fields.js';
import {click, focused, gone, says} from './support/interact.js';
import {mount, type PageArgs} from './support/mount.js';
import {people} from './support/people.js';
import {loaded, pageIn, shown} from './support/play.js';
import {crowd, crowdOf, sourceOf, uncounted} from './support/sources.js';

const meta: Meta<PageArgs> = {
  title: 'Page/bedesk-customers',
  component: 'bedesk-customers',
  render: args => mount(crowd, args),
  argTypes: {activeWindow: {control: {type: 'number', min: 1, step: 60}}},
};
export default meta;
type Story = StoryObj<PageArgs>;

/** 1,259 people in memory. Everything works: tabs, search, filters, sorting, paging, adding, viewing, exporting. */
export const Ready: Story = {
  args: {
    activeWindow: 300,
    permissions: {},
    columns: ['name', 'country', 'lastActiveAt', 'createdAt', 'pageVisits', 'conversations'],
  },
};

export const Dark: Story = {globals: {scheme: 'dark'}};

/** A phone, or a slim panel of the host's: the columns fold into one, the menu stays. */
export const Narrow: Story = {parameters: {narrow: true}};

export const NarrowDark: Story = {parameters: {narrow: true}, globals: {scheme: 'dark'}};

/** In Arabic, with Arabic names: everything is mirrored. */
export const RightToLeft: Story = {
  globals: {lang: 'ar'},
  render: args => mount(() => sourceOf([LAYLA, ...people(180, ARABIC)]), args),
};

export const RightToLeftNarrow: Story = {...RightToLeft, parameters: {narrow: true}};

/** Texts 40 % longer than English: what is cut or breaks here would in German. */
export const PseudoLocale: Story = {globals: {lang: 'en-XA'}};

/** Long names, no names, names from right to left, and names that look like markup: all of it is text. */
export const AwkwardPeople: Story = {render: args => mount(() => sourceOf(AWKWARD), args)};

export const AwkwardPeopleNarrow: Story = {...AwkwardPeople, parameters: {narrow: true}};

export const OneCustomer: Story = {render: args => mount(() => sourceOf(crowdOf(0).slice(0, 1)), args)};

/** A source that counts nobody: no total, no counts on the tabs, no last page. */
export const UnknownTotal: Story = {render: args => mount(uncounted, args)};

export const LastPage: Story = {args: {query: {page: 26}}};

export const SuspendedPeople: Story = {args: {query: {tab: 'suspended'}}};

export const SearchAndFilters: Story = {
  args: {
    query: {
      search: 'ö',
      filters: [
        {field: 'country', operator: 'any-of', value: ['DE', 'AT', 'TR']},
        {field: 'pageVisits', operator: 'gte', value: 5},
      ],
    },
  },
};

/** More conditions than there is room for in a line. */
export const ManyFilters: Story = {
  args: {
    fields: FIELDS,
    query: {
      match: 'any',
      filters: [
        {field: 'country', operator: 'any-of', value: ['DE', 'FR', 'BR', 'NO', 'EG', 'JP']},
        {field: 'pageVisits', operator: 'between', value: [5, 50]},
        {field: 'lastActiveAt', operator: 'within-days', value: 30},
        {field: 'createdAt', operator: 'before', value: '2026-01-01'},
        {field: 'name', operator: 'contains', value: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren'},
        {field: 'attributes.plan', operator: 'any-of', value: ['business']},
        {field: 'returning', operator: 'is', value: true},
      ],
    },
  },
};

export const ManyFiltersNarrow: Story = {...ManyFilters, parameters: {narrow: true}};

/** A condition on an attribute that the host has not declared is kept, said to be off, and holds exports back. */
export const FilterNotApplied: Story = {
  args: {
    query: {
      filters: [
        {field: 'country', operator: 'any-of', value: ['FR']},
        {field: 'attributes.tier', operator: 'any-of', value: ['gold']},
      ],
    },
  },
};

/** While somebody works in the page, new rows wait: "3 new · Show". */
export const NewsWaiting: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    page.shadowRoot?.querySelector<HTMLElement>('customer-search')?.shadowRoot?.querySelector('input')?.focus();
    for (const city of ['Osaka', 'Lyon', 'Mérida']) {
      await page.source?.recordVisit?.(
        {visitor: {anonymous: true, city}},
        {at: Date.now(), url: 'https://shop.example/', title: 'Home'},
      );
    }
  },
};

/** Find somebody, look at them, and go on where one was. */
export const FindAndView: Story = {
  play: async ({canvasElement}) => {
    const page = pageIn(canvasElement);
    await click(canvasElement, '[role=tab][data-tab=verified]');
    await waitFor(() => expect(page.query.tab).toBe('verified'));
    await userEvent.type(await shown(canvasElement, 'input[type=search]'), 'luis');
    await says(canvasElement, 'tbody .name', /Luís Gonçalves/);
    await click(canvasElement, 'tbody .name');
    await shown(canvasElement, 'dialog[aria-label*="Luís Gonçalves"]');
    await click(canvasElement, 'dialog .close');
    await gone(canvasElement, 'dialog');
    await waitFor(() => expect(focused()).toHaveTextContent('Luís Gonçalves'));
    await expect(page.query).toMatchObject({tab: 'verified', search: 'luis'});
  },
};
