import {delay, paint, sample, until} from './probe.js';

/** How long something that this version may not have is looked for, in ms. */
const LOOK = 3000;
/** How long the filter's own count is waited for: an agent reads it before Apply. */
const COUNT = 20_000;

/** Id of the customer in the first row; `undefined` while there is none. */
export function firstId(page) {
  return firstRow(page)?.dataset.id;
}

export function firstName(page) {
  return firstRow(page)?.querySelector('.name')?.textContent.trim() ?? null;
}

/** How many customers the header says there are. */
export function total(page) {
  const text = page.shadowRoot.querySelector('[part~=count]')?.textContent ?? '';
  return Number(text.replace(/\D/g, ''));
}

export function isSettled(page) {
  return part(page, 'customer-table')?.querySelector('table')?.getAttribute('aria-busy') === 'false';
}

export function tab({page}, expected, name) {
  const button = part(page, 'customer-tabs').querySelector(`[data-tab=${name}]`);
  return shows(page, expected, () => button.click());
}

export function sort({page}, expected, field) {
  const heading = part(page, 'customer-table').querySelector(`.column-${field} button`);
  return shows(page, expected, () => heading.click());
}

export function page(desk, expected, label) {
  const button = named(part(desk.page, 'customer-pager'), 'button', label);
  return shows(desk.page, expected, () => button.click());
}

/** The search with one letter more; the clock starts when it leaves for the source. */
export function search({page, asked}, expected, text) {
  const input = part(page, 'customer-search').querySelector('input');
  asked.delete(text);
  return paint({
    act: () => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, inputType: 'insertText'}));
    },
    isShown: () => firstId(page) === expected,
    begins: () => asked.get(text) ?? null,
  });
}

/** Fills the form as an agent would, waits for its count, and measures from Apply. */
export async function filters({page}, expected, conditions) {
  const filter = part(page, 'customer-filter');
  filter.querySelector('button[part~=button]').click();
  const editor = await until(() => filter.querySelector('customer-filter-editor')?.shadowRoot);
  // It takes the focus once it has its rows: before that, these may be the ones of the last time.
  await until(() => editor.activeElement);
  const rows = () => [...editor.querySelectorAll('[part~=condition]')];
  while (rows().length < conditions.length) {
    const {length} = rows();
    named(editor, 'button', 'Add condition').click();
    await until(() => rows().length > length);
  }
  for (const [index, {field, operator, value}] of conditions.entries()) {
    const control = nth => rows()[index].querySelectorAll('select, input')[nth];
    await enter(control(0), field);
    await enter(control(1), operator);
    await enter(control(2), String(value));
  }
  await until(() => editor.querySelector('[part~=people]')?.textContent.trim(), COUNT);
  return shows(page, expected, () => editor.querySelector('[part~=apply]').click());
}

/** From the click that confirms a suspension until the row carries its mark; each is undone before the next. */
export async function suspend({page, source, first}, options) {
  if (!source.suspend || !source.unsuspend) return {skipped: 'the source has no suspend()'};
  const isMarked = () => Boolean(firstRow(page)?.querySelector('[part~=suspended]'));
  const missing = what => ({skipped: `the page has no ${what}`});
  let problem;
  const samples = await sample(options, async () => {
    if (problem) return null;
    const menu = firstRow(page).querySelector('row-menu').shadowRoot;
    menu.querySelector('button').click();
    const item = await until(() => named(menu, '[role=menuitem]', /^Suspend/), LOOK);
    if (!item) {
      menu.querySelector('button').click();
      problem = missing('Suspend in its row menu');
      return null;
    }
    item.click();
    const confirm = await until(() => confirmation(page), LOOK);
    if (!confirm) {
      problem = missing('dialog that confirms a suspension');
      return null;
    }
    const taken = await paint({act: () => confirm.click(), isShown: isMarked});
    await source.unsuspend({ids: [first]});
    await until(() => !isMarked());
    return taken;
  });
  return problem ?? samples;
}

/**
 * In turns: the box in the head until every box of the page is ticked, and "Select all N" until the bar says that they
 * are. What was selected is let go each time.
 */
export async function select({page}, options) {
  const table = part(page, 'customer-table');
  const head = table.querySelector('thead input[type=checkbox]');
  if (!head) return {skipped: 'the page has no box in the head of its table'};
  const boxes = () => [...table.querySelectorAll('tbody input[type=checkbox]')];
  const areTicked = () => boxes().length > 0 && boxes().every(({checked}) => checked);
  const bar = () => part(page, 'customer-bulk-bar')?.querySelector('[role=toolbar]');
  const offer = () => (bar() && named(bar(), 'button', /\ball\b.*\d/i)) ?? null;
  const all = total(page).toLocaleString('en');
  return sample(options, async index => {
    let taken = await paint({act: () => head.click(), isShown: areTicked});
    const button = index % 2 ? await until(offer, LOOK) : null;
    const isSaid = () => !offer() && textOf(bar()).includes(all);
    if (button) taken = await paint({act: () => button.click(), isShown: isSaid});
    bar().querySelector('button').click();
    await until(() => boxes().every(({checked}) => !checked));
    return taken;
  });
}

function shows(page, expected, act) {
  return paint({act, isShown: () => firstId(page) === expected});
}

async function enter(control, value) {
  if (control.value !== value) {
    control.value = value;
    control.dispatchEvent(new Event(control.matches('select') ? 'change' : 'input', {bubbles: true}));
  }
  await delay(0);
}

function confirmation(page) {
  const dialog = deep(page).find(node => node.matches('dialog[open], [role=alertdialog]'));
  return dialog && named(dialog, 'button', /^Suspend/);
}

function firstRow(page) {
  return part(page, 'customer-table')?.querySelector('tbody tr[data-id]');
}

function part(page, tag) {
  return page.shadowRoot?.querySelector(tag)?.shadowRoot;
}

/** The first that says the name, to the eye or to assistive technology. */
function named(root, selector, name) {
  const isIt = text => (typeof name === 'string' ? text === name : name.test(text));
  return [...root.querySelectorAll(selector)].find(node => isIt(textOf(node)) || isIt(node.ariaLabel ?? ''));
}

function textOf(node) {
  return node.textContent.replace(/\s+/g, ' ').trim();
}

/** Every element below, through all shadow trees. */
function deep(root) {
  const below = [...(root.shadowRoot ?? root).querySelectorAll('*')];
  return below.flatMap(node => (node.shadowRoot ? [node, ...deep(node)] : [node]));
}
