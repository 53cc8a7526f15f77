import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Customer} from 'bedesk-customers';
import {mount, type PageArgs} from './support/mount.js';
import {MINUTE, NOW, person} from './support/people.js';
import {loaded, shown, storeIn} from './support/play.js';
import {sourceOf} from './support/sources.js';

/** 2,000 characters: in one word, as a pasted text, and stacked with marks. */
const WORD = 'Wolfeschlegelsteinhausen'.repeat(84).slice(0, 2000);
const WORDS = 'Ann Lee wrote into the wrong field '.repeat(58).slice(0, 2000);
const MARKS = 'Z\u0351\u0359\u0334\u0308\u0323a\u035c\u0340\u0321l\u0489g\u0338o\u0337\u030d '
  .repeat(90)
  .slice(0, 2000);

const EXTREMES: readonly Customer[] = [
  {id: 'word', name: WORD, email: `${'a'.repeat(64)}@${'b'.repeat(180)}.example`, verified: true},
  {id: 'words', name: WORDS, email: 'words@example.com'},
  {id: 'marks', name: MARKS, email: 'marks@example.com'},
  {id: 'family', name: '👩‍👩‍👧‍👦 The Ånströms 🇳🇴', email: 'family@example.no'},
  {id: 'picture', name: '🦄', email: 'unicorn@example.com'},
  {id: 'hindi', name: 'प्रिया शर्मा', email: 'priya@example.in'},
  {id: 'thai', name: 'ก้องภพ น้ำใจ', email: 'kong@example.th'},
  {id: 'korean', name: '김민준', email: 'minjun@example.kr'},
  {id: 'turkish', name: 'ismail ışık', email: 'ismail@example.com.tr'},
  {id: 'mixed', name: 'שלום (Hello) 42', email: 'mixed@example.il'},
  {id: 'signs', name: '—', email: 'signs@example.com'},
  {id: 'email-only', name: null, email: 'only.an.address@example.com'},
  {id: 'no-name', name: null, email: null},
].map((known, index) =>
  person({
    country: 'GS',
    pageVisits: 98_765_432,
    conversations: 1_234_567,
    ...known,
    lastActiveAt: NOW - (index + 9) * MINUTE,
  }),
);

const meta: Meta<PageArgs> = {
  title: 'Page/Extremes',
  component: 'bedesk-customers',
  render: args => mount(() => sourceOf(EXTREMES), args),
};
export default meta;
type Story = StoryObj<PageArgs>;

/** Names of 2,000 characters, emoji, marks, several scripts, signs alone, and nobody's. */
export const Rows: Story = {};

export const RowsDark: Story = {...Rows, globals: {scheme: 'dark'}};

export const RowsRightToLeft: Story = {...Rows, globals: {lang: 'ar'}};

export const RowsNarrow: Story = {...Rows, parameters: {narrow: true}};

/** In Turkish the capital of i has its dot. */
export const RowsTurkish: Story = {...Rows, globals: {lang: 'tr'}};

/** Somebody with a name of 2,000 characters. */
export const Profile: Story = {
  play: async ({canvasElement}) => {
    (await loaded(canvasElement)).openProfile('word');
    await shown(canvasElement, 'dialog[open]');
  },
};

export const ProfileNarrow: Story = {...Profile, parameters: {narrow: true}};

export const Dialog: Story = {
  play: async ({canvasElement}) => {
    const page = await loaded(canvasElement);
    const customer = (await page.source?.get('words')) ?? undefined;
    const selection = {ids: ['words']};
    storeIn(canvasElement).host.openAct({act: 'suspend', selection, count: 1, ...(customer && {customer})});
    await shown(canvasElement, 'dialog[open]');
  },
};

export const DialogNarrow: Story = {...Dialog, parameters: {narrow: true}};

export const Notice: Story = {
  play: async ({canvasElement}) => {
    await loaded(canvasElement);
    storeIn(canvasElement).notify({kind: 'success', text: WORDS, more: WORD});
    await shown(canvasElement, '.notice');
  },
};

export const NoticeNarrow: Story = {...Notice, parameters: {narrow: true}};
