import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FilterCondition} from 'bedesk-customers';
import {html} from 'lit';
import {FIELDS} from './support/fields.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {press, shown, type} from './support/play.js';
import {crowd} from './support/sources.js';

const meta: Meta<PageArgs> = {
  title: 'Parts/customer-filter',
  component: 'customer-filter',
  render: args => mount(crowd, args, card(html`<customer-filter></customer-filter>`)),
};
export default meta;
type Story = StoryObj<PageArgs>;

const TWO: FilterCondition[] = [
  {field: 'country', operator: 'any-of', value: ['DE', 'FR']},
  {field: 'pageVisits', operator: 'gte', value: 5},
];

export const NoConditions: Story = {};

export const Conditions: Story = {args: {query: {filters: TWO}}};

/** Any of them is enough: it says so before the chips. */
export const AnyOfThem: Story = {args: {query: {filters: TWO, match: 'any'}}};

export const ConditionsNarrow: Story = {...Conditions, parameters: {narrow: true}};

/** The second is on an attribute that nobody declared. */
export const NotApplied: Story = {
  args: {query: {filters: [...TWO, {field: 'attributes.tier', operator: 'any-of', value: ['gold']}]}},
};

/** One chip for each kind of condition. */
export const EveryKind: Story = {
  args: {
    fields: FIELDS,
    query: {
      filters: [
        {field: 'name', operator: 'starts-with', value: 'Ö'},
        {field: 'email', operator: 'ends-with', value: '@example.com'},
        {field: 'city', operator: 'unknown'},
        {field: 'conversations', operator: 'between', value: [2, 20]},
        {field: 'pageVisits', operator: 'is-not', value: 1},
        {field: 'createdAt', operator: 'on', value: '2026-02-28'},
        {field: 'createdAt', operator: 'between', value: ['2025-01-01', '2025-12-31']},
        {field: 'lastActiveAt', operator: 'more-than-days', value: 1},
        {field: 'browser', operator: 'none-of', value: ['safari', 'other']},
        {field: 'returning', operator: 'is', value: false},
        {field: 'attributes.topics', operator: 'any-of', value: ['billing', 'api']},
        {field: 'attributes.renewal', operator: 'within-days', value: 14},
      ],
    },
  },
};

export const MarkupAsValue: Story = {
  args: {query: {filters: [{field: 'name', operator: 'contains', value: '<img src=x onerror=alert(1)>'}]}},
};

export const RightToLeft: Story = {...Conditions, globals: {lang: 'ar'}};

/** The dropdown, with one condition to begin with. */
export const Open: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, '.opener');
    await shown(canvasElement, '.row');
  },
};

export const OpenWithConditions: Story = {...Open, ...Conditions};

export const OpenDark: Story = {...OpenWithConditions, globals: {scheme: 'dark'}};

export const OpenNarrow: Story = {...OpenWithConditions, parameters: {narrow: true}};

export const OpenRightToLeft: Story = {...OpenWithConditions, globals: {lang: 'ar'}};

/** A row for each kind of value; the dropdown scrolls. */
export const OpenWithEveryKind: Story = {...Open, args: EveryKind.args};

/** The countries, to be found by name. */
export const OpenOnCountries: Story = {
  args: {query: {filters: TWO}},
  play: async ({canvasElement}) => {
    await press(canvasElement, '.opener');
    await press(canvasElement, 'button[role=combobox]');
    await shown(canvasElement, '[role=option]');
  },
};

export const OpenOnCountriesNarrow: Story = {...OpenOnCountries, parameters: {narrow: true}};

/** Applied without a value: it says what is missing, and applies nothing. */
export const OpenWithProblem: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, '.opener');
    await type(canvasElement, '.row select', 'name');
    await press(canvasElement, '[part=apply]');
    await shown(canvasElement, '.error');
  },
};

/** A condition on an attribute that nobody declared, in the dropdown. */
export const OpenNotApplied: Story = {...Open, args: NotApplied.args};
