import axe from 'axe-core';
import 'bedesk-customers/elements/bedesk-customers.js';
import type {Customer, CustomerSource} from '../../src/customers/index.js';

/** What a test gives the page; `width` (px) is that of the box around it, `dir` and `lang` are set on it. */
export interface Mount {
  source?: CustomerSource | null;
  width?: number;
  [property: string]: unknown;
}

type Page = HTMLElementTagNameMap['bedesk-customers'];

const mounted: Element[] = [];

afterEach(() => {
  for (const box of mounted.splice(0)) box.remove();
});

/** A page in the document, with the properties set before it is attached; its first rows are there when it has a source. */
export async function mountPage({width = 1100, ...properties}: Mount = {}): Promise<Page> {
  const box = document.createElement('div');
  box.style.inlineSize = `${String(width)}px`;
  const page = document.createElement('bedesk-customers');
  Object.assign(page, properties);
  const ready = new Promise(resolve => {
    page.addEventListener('customers-ready', resolve, {once: true});
    page.addEventListener('customers-error', resolve, {once: true});
  });
  box.append(page);
  document.body.append(box);
  mounted.push(box);
  if (properties.source) await ready;
  await settled();
  return page;
}

/** Somebody, with nothing known that is not given. */
export function person(known: Partial<Customer> & {id: string}): Customer {
  return {
    version: '1',
    name: null,
    email: null,
    avatarUrl: null,
    anonymous: false,
    verified: false,
    country: null,
    city: null,
    timeZone: null,
    language: null,
    ipAddress: null,
    browser: null,
    device: null,
    platform: null,
    createdAt: Date.UTC(2026, 0, 1),
    lastActiveAt: null,
    pageVisits: 0,
    conversations: 0,
    returning: false,
    suspension: null,
    attributes: {},
    ...known,
  };
}

/** `count` people named "Person 001" and on, in that order by their last activity (the first is the last active). */
export function people(count: number, known: (index: number) => Partial<Customer> = () => ({})): Customer[] {
  return Array.from({length: count}, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return person({
      id: `p${number}`,
      name: `Person ${number}`,
      lastActiveAt: Date.UTC(2026, 5, 1) - index * 60_000,
      ...known(index),
    });
  });
}

/** Waits for what `look` returns to be something; fails with the last error, or says what it waited for. */
export async function until<T>(look: () => T | null | undefined | false, ms = 5000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    let problem: unknown = new Error(`Never came true: ${look.toString()}`);
    try {
      const found = look();
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (error) {
      problem = error;
    }
    if (performance.now() > end) throw problem;
    await pause(15);
  }
}

/** Resolves after `ms`: for what must not happen. What must happen is waited for by {@link until}. */
export function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}

/** Two frames later: whatever was going to render has. */
export function settled(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Every element below `root`, through open shadow roots, in the order of the flat tree. */
export function* deep(root: Element | ShadowRoot): Generator<Element> {
  const start = root instanceof Element ? (root.shadowRoot ?? root) : root;
  if (root instanceof Element && root.shadowRoot) for (const child of root.children) yield* withSelf(child);
  for (const child of start.children) yield* withSelf(child);
}

function* withSelf(element: Element): Generator<Element> {
  yield element;
  yield* deep(element);
}

/** The shown elements of a role, and of an accessible name when one is given (a text means all of it). */
export function allByRole<T extends Element = HTMLElement>(root: Element, role: string, name?: string | RegExp): T[] {
  return [...deep(root)].filter((element): element is T => {
    if (roleOf(element) !== role || !isShown(element)) return false;
    if (name === undefined) return true;
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : name.test(own);
  });
}

/** The one shown element of that role and name; throws when there is none, or more than one. */
export function byRole<T extends Element = HTMLElement>(root: Element, role: string, name?: string | RegExp): T {
  const found = allByRole<T>(root, role, name);
  if (found.length === 1 && found[0]) return found[0];
  const there = allByRole(root, role).map(element => `“${nameOf(element)}”`);
  throw new Error(`${String(found.length)} × ${role} ${String(name ?? '')}. There is: ${there.join(', ') || 'none'}`);
}

/** Waits for the one shown element of that role and name. */
export function findByRole<T extends Element = HTMLElement>(
  root: Element,
  role: string,
  name?: string | RegExp,
): Promise<T> {
  return until(() => byRole<T>(root, role, name));
}

/** The first element that fits the selector, through open shadow roots. */
export function find<T extends Element = HTMLElement>(root: Element, selector: string): T {
  for (const element of deep(root)) if (element.matches(selector)) return element as T;
  throw new Error(`Nothing fits ${selector}`);
}

/** Whether the text is somewhere in what is shown. */
export function showsText(root: Element, text: string | RegExp): boolean {
  const shown = textOf(root);
  return typeof text === 'string' ? shown.includes(text) : text.test(shown);
}

/** What has the focus, out of all shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The accessible name of what has the focus. */
export function focusedName(): string {
  const element = focused();
  return element ? nameOf(element) : '';
}

/** Runs axe over an element and its shadow trees; resolves to one line for each violation. */
export async function violations(root: Element): Promise<string[]> {
  const {violations: found} = await axe.run(root, {rules: {region: {enabled: false}}});
  return found.map(({id, nodes}) => `${id}: ${nodes.map(node => `${String(node.target)} ${node.html}`).join(' | ')}`);
}

/** Role as the page would tell it: the attribute, else that of the tag. */
export function roleOf(element: Element): string | null {
  const role = element.getAttribute('role');
  if (role) return role;
  if (element instanceof HTMLInputElement) return INPUT_ROLES[element.type] ?? 'textbox';
  if (element instanceof HTMLAnchorElement) return element.hasAttribute('href') ? 'link' : null;
  if (element instanceof HTMLSelectElement) return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
  return ROLES[element.localName] ?? null;
}

const INPUT_ROLES: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  search: 'searchbox',
  number: 'spinbutton',
  date: 'date',
  button: 'button',
  hidden: 'none',
};

const ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  dialog: 'dialog',
  fieldset: 'group',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  img: 'img',
  li: 'listitem',
  ol: 'list',
  option: 'option',
  progress: 'progressbar',
  search: 'search',
  summary: 'button',
  table: 'table',
  tbody: 'rowgroup',
  td: 'cell',
  textarea: 'textbox',
  th: 'columnheader',
  thead: 'rowgroup',
  tr: 'row',
  ul: 'list',
};

/** Accessible name, as far as these elements need it (the order of the accname specification). */
export function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  const root = element.getRootNode();
  if (ids && (root instanceof ShadowRoot || root instanceof Document)) {
    return squeeze(
      ids
        .split(/\s+/)
        .map(id => textOf(root.getElementById(id)))
        .join(' '),
    );
  }
  const label = element.getAttribute('aria-label');
  if (label) return squeeze(label);
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ) {
    const labels = [...(element.labels ?? [])].map(each => textOf(each, element));
    if (labels.length) return squeeze(labels.join(' '));
    return element.title || element.getAttribute('placeholder') || '';
  }
  if (element instanceof HTMLImageElement) return element.alt;
  const legend = element.localName === 'fieldset' && element.querySelector('legend');
  if (legend) return squeeze(textOf(legend));
  return squeeze(textOf(element)) || element.getAttribute('title') || '';
}

/** The text of an element and its shadow trees, without what assistive technology does not see and without `except`. */
export function textOf(node: Node | null, except?: Element): string {
  if (!node || node === except) return '';
  if (node instanceof Text) return node.data;
  if (node instanceof Element) {
    if (node.getAttribute('aria-hidden') === 'true' || node.localName === 'style') return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length) {
      return node
        .assignedNodes()
        .map(child => textOf(child, except))
        .join('');
    }
    if (!isShown(node)) return '';
  }
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  const text = [...children].map(child => textOf(child, except)).join('');
  return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isShown(element: Element): boolean {
  return element.checkVisibility({visibilityProperty: true}) || getComputedStyle(element).display === 'contents';
}
