import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {pageControls} from './support/arg-types.js';
import {CONDITIONS, EVERY_KIND, FIELDS, UNDECLARED} from './support/fields.js';
import {click, gone, says} from './support/interact.js';
import {card, mount, type PageArgs} from './support/mount.js';
import {pageIn, press, shown, type} from './support/play.js';
import {crowd} from './support/sources.js';

/** The dropdown of `customer-filter`, which brings it when it is first opened. */
const meta: Meta<PageArgs> = {
  title: 'Parts/customer-filter-editor',
  component: 'customer-filter-editor',
  tags: ['!autodocs'],
  argTypes: pageControls('fields', 'query'),
  render: args => mount(crowd, args, card(html`<customer-filter></customer-filter>`)),
};
export default meta;
type Story = StoryObj<PageArgs>;

/** One condition to begin with. */
export const Open: Story = {
  tags: ['autodocs'],
  play: async ({canvasElement}) => {
    await press(canvasElement, '.opener');
    await shown(canvasElement, '.row');
  },
};

export const WithConditions: Story = {...Open, tags: [], args: {query: {filters: CONDITIONS}}};

export const Dark: Story = {...WithConditions, globals: {scheme: 'dark'}};

export const Narrow: Story = {...WithConditions, parameters: {narrow: true}};

export const RightToLeft: Story = {...WithConditions, globals: {lang: 'ar'}};

/** A row for each kind of value; the dropdown scrolls. */
export const EveryKind: Story = {...Open, tags: [], args: {fields: FIELDS, query: {filters: EVERY_KIND}}};

/** The countries, to be found by name. */
export const Countries: Story = {
  args: {query: {filters: CONDITIONS}},
  play: async ({canvasElement}) => {
    await press(canvasElement, '.opener');
    await press(canvasElement, 'button[role=combobox]');
    await shown(canvasElement, '[role=option]');
  },
};

export const CountriesNarrow: Story = {...Countries, parameters: {narrow: true}};

/** Applied without a value: it says what is missing, and applies nothing. */
export const WithProblem: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, '.opener');
    await type(canvasElement, '.row select', 'name');
    await press(canvasElement, '[part~=apply]');
    await says(canvasElement, '.error', /./);
    await expect(pageIn(canvasElement).query.filters).toEqual([]);
  },
};

/** A condition on an attribute that nobody declared, in the dropdown. */
export const NotApplied: Story = {...Open, tags: [], args: {query: {filters: [...CONDITIONS, UNDECLARED]}}};

/** It says how many would match, changes nothing before Apply, and then shows them. */
export const Applied: Story = {
  play: async ({canvasElement}) => {
    const page = pageIn(canvasElement);
    await click(canvasElement, '.opener');
    await userEvent.selectOptions(await shown(canvasElement, '.row select'), 'pageVisits');
    await type(canvasElement, '.row .value input', '100');
    await says(canvasElement, '[part~=people]', /\d/);
    await expect(page.query.filters).toEqual([]);
    await click(canvasElement, '[part~=apply]');
    await waitFor(() => expect(page.query.filters).toMatchObject([{field: 'pageVisits', value: 100}]));
    await gone(canvasElement, '.row');
    await says(canvasElement, '[part~=chip]', /100/);
  },
};
