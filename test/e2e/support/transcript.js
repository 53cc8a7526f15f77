import {eventually} from './eventually.js';

/** States that are told, in this order; those that are `false` are told only where that says something. */
const STATES = {
  modal: 'modal',
  busy: 'busy',
  disabled: 'unavailable',
  expanded: {true: 'expanded', false: 'collapsed'},
  hasPopup: value => `has a ${value}`,
  checked: {true: 'checked', false: 'not checked', mixed: 'partly checked'},
  pressed: {true: 'pressed', false: 'not pressed'},
  selected: 'selected',
  invalid: value => (value === 'false' ? '' : 'invalid'),
  required: 'required',
  readonly: 'read only',
  level: (value, role) => (role === 'heading' ? `level ${value}` : ''),
};

/** Roles whose `false` states are told too. */
const TOLD_WHEN_OFF = {
  expanded: ['button', 'combobox', 'DisclosureTriangle'],
  checked: ['checkbox', 'radio', 'menuitemcheckbox'],
  pressed: ['button'],
};

/** Of no meaning to anybody: what is in them takes their place. */
const TRANSPARENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'rowgroup',
  'LineBreak',
  'ListMarker',
  'RootWebArea',
  'paragraph',
]);
/** Heard with the control that they name. */
const LABELS = new Set(['LabelText', 'Legend']);
/** Read as one: what is in them is in their name. */
const WHOLE = new Set(['button', 'tab', 'menuitem', 'option', 'heading', 'link', 'radio', 'checkbox', 'StaticText']);

/** What a screen reader is told while somebody acts in a page, as lines to be read. */
export class Transcript {
  #lines = [];
  #page;
  #session;

  constructor(page, session) {
    this.#page = page;
    this.#session = session;
  }

  static async begin(page) {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Transcript(page, session);
  }

  get text() {
    return `${this.#lines.join('\n').replace(/^\n/, '')}\n`;
  }

  /** Does something, and notes what is said meanwhile and where the focus is then. */
  async note(what, act) {
    await this.#page.evaluate(listen);
    await act();
    const nodes = await this.#settled();
    this.#lines.push('', `> ${what}`);
    for (const text of await this.#page.evaluate(() => globalThis.heard.splice(0))) this.#lines.push(`  says: ${text}`);
    const focus = nodes.find(node => propertyOf(node, 'focused') && node.role.value !== 'RootWebArea');
    this.#lines.push(`  focus: ${focus ? this.#describe(focus) : 'the document'}`);
  }

  /** Notes everything there is to be read below the first node of the role, or on the whole page. */
  async read(role = 'main') {
    const nodes = await this.#settled();
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const start = nodes.find(node => !node.ignored && node.role.value === role);
    if (!start) throw new Error(`There is no ${role} to be read.`);
    await this.#findSort(nodes);
    this.#write(start, byId, 2, '');
  }

  #write(node, byId, depth, inside) {
    const role = node.role?.value;
    if (LABELS.has(role)) return;
    const isSeen = !node.ignored && !TRANSPARENT.has(role);
    const name = node.name?.value ?? '';
    // A text that its parent is called by has been read.
    const isRead = role === 'StaticText' && (inside.includes(name) || !name.trim());
    if (isSeen && !isRead && role !== 'MenuListPopup') this.#lines.push(' '.repeat(depth) + this.#describe(node));
    if (isSeen && WHOLE.has(role)) return;
    if (role === 'MenuListPopup') {
      this.#lines.push(`${' '.repeat(depth)}of ${optionsOf(node, byId)}`);
      return;
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) this.#write(child, byId, isSeen ? depth + 2 : depth, isSeen ? name : inside);
    }
  }

  #describe(node) {
    const role = node.role.value;
    const name = squeeze(node.name?.value ?? '');
    if (role === 'StaticText') return name;
    const value = squeeze(String(node.value?.value ?? ''));
    const description = squeeze(node.description?.value ?? '');
    const parts = [
      name ? `${role} “${name}”` : role,
      value && value !== name ? `= ${value}` : '',
      ...Object.entries(STATES).map(([state, words]) => this.#state(node, state, words)),
      node.sort ?? '',
      description && description !== name ? `(${description})` : '',
    ];
    return parts.filter(Boolean).join(', ').replaceAll(', =', ' =').replaceAll(', (', ' (');
  }

  #state(node, state, words) {
    const value = propertyOf(node, state);
    if (value === undefined || value === '') return '';
    const isOff = String(value) === 'false';
    if (isOff && !TOLD_WHEN_OFF[state]?.includes(node.role.value)) return '';
    if (typeof words === 'function') return words(String(value), node.role.value);
    return typeof words === 'string' ? words : words[String(value)];
  }

  /** The browser's tree does not have `aria-sort`, which screen readers get another way. */
  async #findSort(nodes) {
    for (const node of nodes.filter(({role}) => role?.value === 'columnheader')) {
      const {node: found} = await this.#session.send('DOM.describeNode', {backendNodeId: node.backendDOMNodeId});
      const at = found.attributes?.indexOf('aria-sort') ?? -1;
      if (at >= 0) node.sort = `sorted ${found.attributes[at + 1]}`;
    }
  }

  /** The tree once it no longer changes. */
  async #settled() {
    let before = '';
    return eventually(async () => {
      await this.#page.waitForTimeout(120);
      const {nodes} = await this.#session.send('Accessibility.getFullAXTree');
      const now = JSON.stringify(nodes.map(({role, name, properties, childIds}) => [role, name, properties, childIds]));
      const isSame = now === before;
      before = now;
      if (!isSame) throw new Error('The page does not come to rest.');
      return nodes;
    });
  }
}

function propertyOf({properties}, name) {
  return properties?.find(property => property.name === name)?.value.value;
}

/** The first and the last of many. */
function optionsOf({childIds}, byId) {
  const names = childIds.map(id => squeeze(byId.get(id)?.name?.value ?? ''));
  return names.length <= 8 ? names.join(', ') : `${names.slice(0, 3).join(', ')} … ${names.at(-1)} (${names.length})`;
}

function squeeze(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** In the page: notes what the live regions say from now on. */
function listen() {
  if (globalThis.heard) return;
  globalThis.heard = [];
  const said = new WeakMap();
  const look = isFirst => {
    for (const region of regions(document)) {
      const text = region.innerText.replace(/\s+/g, ' ').trim();
      if (!isFirst && text && text !== said.get(region)) {
        const isAlert = region.role === 'alert' || region.ariaLive === 'assertive';
        globalThis.heard.push(isAlert ? `${text} (at once)` : text);
      }
      said.set(region, text);
    }
    requestAnimationFrame(() => look(false));
  };
  look(true);

  function* regions(root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('[role=status], [role=alert], [aria-live]') && element.checkVisibility()) yield element;
      if (element.shadowRoot) yield* regions(element.shadowRoot);
    }
  }
}
