import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {mount, type PageArgs} from './support/mount.js';
import {crowd} from './support/sources.js';

/** What one may play with: the custom properties by what they are called in the controls. */
interface Tokens {
  theme?: string;
  accent?: string;
  onAccent?: string;
  accentText?: string;
  background?: string;
  text?: string;
  radius?: number;
  pageRadius?: number;
  space?: number;
  rowHeight?: number;
}

const PROPERTIES: Readonly<Record<keyof Omit<Tokens, 'theme'>, string>> = {
  accent: '--bedesk-color-accent',
  onAccent: '--bedesk-color-on-accent',
  accentText: '--bedesk-color-accent-text',
  background: '--bedesk-color-background',
  text: '--bedesk-color-text',
  radius: '--bedesk-radius',
  pageRadius: '--bedesk-page-radius',
  space: '--bedesk-space',
  rowHeight: '--bedesk-row-height',
};

const meta: Meta<PageArgs & Tokens> = {
  title: 'Page/Themes',
  component: 'bedesk-customers',
  render: ({theme = '', ...args}) => html`<div data-bedesk-theme=${theme}>${mount(crowd, args)}</div>`,
};
export default meta;
type Story = StoryObj<PageArgs & Tokens>;

export const Light: Story = {args: {theme: 'light'}};

export const Dark: Story = {args: {theme: 'dark'}};

/** Text 7:1 and strong borders; in the scheme around. */
export const HighContrast: Story = {args: {theme: 'high-contrast'}};

export const HighContrastDark: Story = {args: {theme: 'dark high-contrast'}};

/** Smaller type, lower rows. */
export const Compact: Story = {args: {theme: 'compact'}};

export const CompactDark: Story = {args: {theme: 'dark compact'}};

/** Play with the controls, then copy the CSS below into your page. What is not set keeps its default. */
export const Playground: Story = {
  argTypes: {
    theme: {control: 'select', options: ['', 'light', 'dark', 'high-contrast', 'dark high-contrast', 'compact']},
    accent: {control: 'color'},
    onAccent: {control: 'color'},
    accentText: {control: 'color'},
    background: {control: 'color'},
    text: {control: 'color'},
    radius: {control: {type: 'range', min: 0, max: 16}},
    pageRadius: {control: {type: 'range', min: 0, max: 24}},
    space: {control: {type: 'range', min: 2, max: 6}},
    rowHeight: {control: {type: 'range', min: 36, max: 96}},
  },
  args: {theme: '', radius: 8, pageRadius: 12, space: 4, rowHeight: 54},
  render: ({theme = '', ...args}) => {
    const text = cssOf(args);
    return html`<style>
        ${text}
      </style>
      <div data-bedesk-theme=${theme}>${mount(crowd, args)}</div>
      <pre class="card" role="region" tabindex="0" aria-label="CSS"><code>${text}</code></pre>
      <button type="button" @click=${() => void navigator.clipboard.writeText(text)}>Copy the CSS</button>`;
  },
};

function cssOf(tokens: Tokens): string {
  const lines = Object.entries(PROPERTIES).flatMap(([name, property]) => {
    const value = tokens[name as keyof typeof PROPERTIES];
    return value === undefined ? [] : `  ${property}: ${typeof value === 'number' ? `${String(value)}px` : value};`;
  });
  return ['bedesk-customers {', ...lines, '}'].join('\n');
}
