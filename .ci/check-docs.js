import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {findChromium} from './browsers.js';
import {address, LAUNCH, only, serveStorybook} from './storybook.js';

// Opens the docs page of every element in the built Storybook. Fails on an element without one, on anything of the
// manifest that it does not list, on a control that does not reach the element, and on an element that no control changes.
/** What the check writes into a control that takes an object, by the property. */
const OBJECTS = {
  actions: [{id: 'tag', label: 'Changed by a control', bulk: true}],
  agent: {id: 'kim', name: 'Kim Osei'},
  columns: ['name', 'city'],
  customer: {id: 'changed', name: 'Changed by a control', anonymous: false, verified: true, attributes: {}},
  fields: [{key: 'team', label: 'Changed by a control', type: 'text'}],
  permissions: {converse: false, create: false, delete: false, export: false, update: false, suspend: false},
  query: {
    tab: 'suspended',
    search: 'o',
    pageSize: 25,
    filters: [{field: 'pageVisits', operator: 'gte', value: 1}],
  },
  suspensionReasons: ['Changed by a control'],
};

const started = Date.now();
const elements = JSON.parse(readFileSync('custom-elements.json', 'utf8')).modules.flatMap(
  ({declarations}) => declarations,
);
const {entries, origin, close} = await serveStorybook();
const browser = await chromium.launch({executablePath: findChromium(), args: LAUNCH});
const problems = [];
let controls = 0;
for (const element of elements) {
  const {tagName} = element;
  if (!tagName.includes(only)) continue;
  const ofTag = entries.filter(({title}) => title.split('/').at(-1) === tagName);
  const page = await browser.newPage({reducedMotion: 'reduce', viewport: {width: 1280, height: 900}});
  await page.addInitScript(`globalThis.drawn = ${drawn}`);
  page.on('pageerror', error => problems.push(`${tagName}: ${error.message}`));
  const problem = text => problems.push(`${tagName}: ${text}`);
  try {
    const docs = ofTag.find(({type}) => type === 'docs');
    if (!docs) throw new Error('has no docs page');
    await lists(page, docs.id, element, problem);
    await follows(
      page,
      ofTag.filter(({type}) => type === 'story').map(({id}) => id),
      tagName,
      problem,
    );
  } catch (error) {
    problem(error.message);
  }
  await page.close();
}
await browser.close();
await close();

for (const problem of problems) console.error(problem);
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`${elements.length} elements, ${controls} controls: ${problems.length} problems, in ${seconds} s`);
process.exit(problems.length || !controls ? 1 : 0);

/** The docs page lists all that the manifest knows, with a field for at least one control. */
async function lists(page, id, element, problem) {
  await page.goto(address(origin, 'docs', id));
  const table = page.locator('.docblock-argstable').first();
  const {members = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
  // Until then it is a skeleton.
  await table.getByText(cssParts.at(-1).name, {exact: true}).first().waitFor({timeout: 30_000});
  const said = await table.locator('tbody td:first-child').allTextContents();
  for (const {name} of [...members, ...events, ...slots, ...cssParts, ...cssProperties]) {
    const index = said.indexOf(name || '(default)');
    if (index < 0) problem(`its docs do not list ${name || 'the default slot'}`);
    // A name may stand for a slot, a property and a part: each has a row of its own.
    else said.splice(index, 1);
  }
  if (!(await table.locator('[id^=control-], [id^=set-], [class*=rejt-]').count())) problem('its docs have no control');
  // On this page by hand, as a reader would; what the others do is tried in a story.
  const field = table.locator('input[type=number][id^=control-]').first();
  if (!(await field.count())) return;
  const name = (await field.getAttribute('id')).split('-').at(-1);
  await field.fill('7');
  const reached = page.waitForFunction(has, {tag: element.tagName, name, changed: 7}, {timeout: 5000});
  if (!(await comes(reached))) problem(`the field of ${name} on its docs page does not reach it`);
}

/** Controls reach the element: properties have what was written, and something of it is drawn otherwise. */
async function follows(page, ids, tag, problem) {
  const id = await storyWith(page, ids, tag);
  if (!id) throw new Error('no story shows it');
  const all = await page.evaluate(controlsOf, id);
  let isChanged = false;
  for (const {name, control, options, value} of all) {
    controls++;
    const changed = other(name, control, options, value);
    if (changed === undefined) {
      problem(`the check knows no other value for ${name}`);
      continue;
    }
    const before = await page.evaluate(drawn, tag);
    await page.evaluate(change, {id, args: {[name]: changed}});
    const reached = await comes(page.waitForFunction(has, {tag, name, changed}, {timeout: 5000}));
    if (!reached) problem(`the control ${name} does not reach it`);
    if (isChanged) continue;
    isChanged = await comes(page.waitForFunction(differs, {tag, before}, {timeout: 2500}));
  }
  if (!isChanged) problem(`none of its controls changes it: ${all.map(({name}) => name).join(', ')}`);
}

/** The first of the stories that draws something of the element. */
async function storyWith(page, ids, tag) {
  for (const id of ids) {
    await page.goto(address(origin, 'story', id));
    await page.waitForFunction(
      story => {
        const {id, phase} = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
        return id === story && ['completed', 'finished', 'errored'].includes(phase);
      },
      id,
      {timeout: 30_000},
    );
    if (await comes(page.waitForFunction(differs, {tag, before: ''}, {timeout: 2000}))) return id;
  }
  return undefined;
}

function comes(promise) {
  return promise.then(
    () => true,
    () => false,
  );
}

function other(name, {type}, options, value) {
  if (type === 'boolean') return !value;
  if (type === 'number' || type === 'range') return (value ?? 0) + 60;
  if (type === 'text') return `#changed/{id}`;
  if (options) return options.find(option => option !== value);
  return OBJECTS[name];
}

/** In the page: the controls of a story with their present values. */
function controlsOf() {
  const {story} = globalThis.__STORYBOOK_PREVIEW__.currentRender;
  const args = globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.args.get(story.id);
  return Object.entries(story.argTypes).flatMap(([name, {control, options, table}]) =>
    control && !control.disable && table?.disable !== true
      ? [{name, control, options, value: typeof args[name] === 'object' ? null : args[name]}]
      : [],
  );
}

/** In the page: what the control of Storybook's panel does. */
function change({id, args}) {
  globalThis.__STORYBOOK_PREVIEW__.channel.emit('updateStoryArgs', {storyId: id, updatedArgs: args});
}

/** In the page: whether the element, or the page around it, has the value; a control of the story's own has none. */
function has({tag, name, changed}) {
  const within = (given, wanted) =>
    typeof wanted === 'object' && wanted !== null
      ? typeof given === 'object' && given !== null && Object.keys(wanted).every(key => within(given[key], wanted[key]))
      : given === wanted;
  const find = root => {
    const found = root.querySelector(tag);
    if (found) return found;
    for (const {shadowRoot} of root.querySelectorAll('*')) {
      const deeper = shadowRoot && find(shadowRoot);
      if (deeper) return deeper;
    }
    return null;
  };
  const owners = [find(document), document.querySelector('bedesk-customers')].filter(owner => owner && name in owner);
  return !owners.length || owners.some(owner => within(owner[name], changed));
}

/** In the page: what an element shows, with everything inside of it; an empty text where there is no such element. */
function drawn(tag) {
  const NOTHING = '(nothing)';
  const all = [];
  const write = node => {
    if (node instanceof Text) return node.data.trim();
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(write).join('');
    if (node instanceof ShadowRoot || node.localName === 'style') return children;
    const attributes = node.getAttributeNames().map(name => ` ${name}=${node.getAttribute(name)}`);
    return `<${node.localName}${attributes.join('')}${node.value ?? ''}>${children}`;
  };
  const walk = root => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === tag && element.shadowRoot) {
        all.push(element.shadowRoot.childElementCount ? write(element) : NOTHING);
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return all.join('\n');
}

/** In the page: whether it shows something else than before. */
function differs({tag, before}) {
  const now = globalThis.drawn(tag);
  return now !== before && now !== '' && (before !== '' || !now.startsWith('(nothing)'));
}
