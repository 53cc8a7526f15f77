import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {installAccess, STATES} from './support/states.js';
import {stories} from './support/story.js';

const LONG = 180_000;

stories('access, whatever is open', story => {
  const held = (name, context, ...checks) =>
    story(name, {context, timeout: LONG}, async desk => assert.deepEqual(await inEachState(desk, checks), []));

  held(
    'at 400 % everything is there and within reach, without scrolling sideways',
    {viewport: {width: 320, height: 256}}, // 1280 × 1024 at 400 %
    outOfReach,
    scrolledSideways,
  );
  held(
    'every target has 24 px and more, and the text spacing of WCAG 1.4.12 cuts nothing off',
    {viewport: {width: 1280, height: 800}},
    tooSmall,
    cutOff,
  );
  held(
    'on a phone every target has 44 px and more, nothing moves with reduced motion, nor is cut off',
    {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true, reducedMotion: 'reduce'},
    tooSmall,
    moving,
    cutOff,
  );
  held(
    'with forced colours every control has a frame, a sign or a line under it, and the focus is seen',
    {forcedColors: 'active'},
    unframed,
  );

  for (const key of ['Tab', 'Shift+Tab']) {
    story(
      `the focus is never covered by what sticks (${key})`,
      {context: {viewport: {width: 1100, height: 420}}, timeout: LONG},
      async desk => {
        const {page, list} = await begin(desk);
        await STATES['a message with Undo']({page, list});
        await list.search.fill('');
        await eventually(async () => assert.ok((await list.ids()).length > 20));
        await STATES['a selection']({page});
        for (let stop = 0; stop < 90; stop++) {
          await page.keyboard.press(key);
          assert.equal(await page.evaluate(coveredFocus), '', `stop ${stop}`);
        }
      },
    );
  }
});

async function begin(desk) {
  await desk.seed();
  const page = await desk.newPage();
  await page.addInitScript(installAccess);
  await page.goto(desk.address('customers'));
  const list = new List(page);
  await list.isReady();
  return {page, list};
}

/** What the checks find, whatever an agent may have in front of them. */
async function inEachState(desk, checks) {
  const {page, list} = await begin(desk);
  const found = [];
  for (const [name, reach] of Object.entries(STATES)) {
    await reach({page, list});
    // What slides in has its place at the end.
    await page.evaluate(() =>
      Promise.allSettled(
        document.getAnimations().flatMap(({effect, finished}) => (effect.getTiming().iterations === 1 ? finished : [])),
      ),
    );
    for (const check of checks)
      found.push(...(await page.evaluate(check)).map(what => `${name}: ${check.name}: ${what}`));
    await page.reload();
    await list.isReady();
  }
  return found;
}

/* In the page: */

/** Controls that cannot be brought into the window, or that something else lies over but a message that can be dismissed. */
function outOfReach() {
  const {controls, nameOf, at, holds} = globalThis.access;
  return controls().flatMap(control => {
    control.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    const {left, right, top, bottom} = control.getBoundingClientRect();
    const isInside = left >= -1 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight;
    const hit = at((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    const isFree =
      hit &&
      (holds(control, hit) || control.labels?.[0]?.contains(hit) || holds(hit, control) || hit.closest('.notice'));
    return isInside && isFree ? [] : [`${nameOf(control)} at ${[left, top, right, bottom].map(Math.round)}`];
  });
}

/** What has to be scrolled sideways, but for the row of tabs, which is one line. */
function scrolledSideways() {
  const {deep, nameOf} = globalThis.access;
  return [...deep()].flatMap(element => {
    const {overflowX} = getComputedStyle(element);
    const isScroller = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
    const isTooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    return isScroller && isTooWide && !element.matches('[role=tablist]') ? [nameOf(element)] : [];
  });
}

/** With the spacing that people set who need it: texts that their box cuts off; what ends in "…" says so. */
async function cutOff() {
  const {deep, nameOf} = globalThis.access;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  } p { margin-block-end: 2em !important; }`);
  for (const {shadowRoot} of deep()) shadowRoot?.adoptedStyleSheets.push(sheet);
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return [...deep()].flatMap(element => {
    if (!element.checkVisibility() || element.closest('.sr-only') || element.localName === 'option') return [];
    const hasText = [...element.childNodes].some(node => node instanceof Text && node.data.trim());
    const styles = getComputedStyle(element);
    // What widens a target lies around it.
    const isWidened = getComputedStyle(element, '::after').position === 'absolute';
    if (
      !hasText ||
      isWidened ||
      styles.clipPath !== 'none' ||
      styles.display === 'inline' ||
      styles.textOverflow === 'ellipsis'
    )
      return [];
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2;
    return isCut && element.clientWidth > 0 ? [nameOf(element)] : [];
  });
}

/** What moves. */
function moving() {
  return document.getAnimations().map(({effect}) => globalThis.access.nameOf(effect.target));
}

/**
 * Targets below 24 px, or 44 px where one points with a finger. A link in a sentence is as high as its line (WCAG 2.5.8, inline); a name does what its whole row
 * does; and what is drawn smaller may be hit around it.
 */
function tooSmall() {
  const size = matchMedia('(pointer: coarse)').matches ? 44 : 24;
  const {controls, nameOf, at, holds} = globalThis.access;
  return controls().flatMap(control => {
    if (control.matches('[role=group], [role=region], [role=listbox], table, .body')) return [];
    if (control.matches('a, .link') && getComputedStyle(control).display === 'inline') return [];
    const same = [control, ...(control.labels ?? []), control.closest('.pick')];
    if (control.matches('.name')) same.push(control.closest('tr.can-view'));
    const rects = same.filter(Boolean).map(element => element.getBoundingClientRect());
    const width = Math.max(...rects.map(rect => rect.width));
    const height = Math.max(...rects.map(rect => rect.height));
    if (width >= size - 0.5 && height >= size - 0.5) return [];
    control.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left, right, top, bottom} = control.getBoundingClientRect();
    const [x, y, reach] = [(left + right) / 2, (top + bottom) / 2, size / 2 - 1];
    const ends = [
      [x, y - reach],
      [x, y + reach],
      ...(width < size
        ? [
            [x - reach, y],
            [x + reach, y],
          ]
        : []),
    ];
    const isHit = ends.every(end => {
      const hit = at(...end);
      return hit && holds(control, hit);
    });
    return isHit ? [] : [`${nameOf(control)}: ${width} × ${height}`];
  });
}

/** Controls that are told from plain text by colour alone, and those on which the focus is not seen. */
function unframed() {
  const {controls, nameOf} = globalThis.access;
  return controls().flatMap(control => {
    if (control.matches('[role=group], [role=option], [role=menuitem], [role=listbox], [role=tab], .body')) return [];
    const styles = getComputedStyle(control);
    const hasFrame = ['Top', 'Bottom'].some(
      side => parseFloat(styles[`border${side}Width`]) > 0 && styles[`border${side}Color`] !== styles.backgroundColor,
    );
    const isSign = control.querySelector('svg') !== null;
    const isLink = control.matches('a, .link, .name, summary') || styles.textDecorationLine === 'underline';
    const isNative = control.matches('input[type=checkbox], input[type=radio]');
    // Anew: what was focused by the mouse shows nothing.
    control.blur();
    control.focus({focusVisible: true});
    const label = control.closest('label');
    const isSeen = [control, label].some(element => element && getComputedStyle(element).outlineStyle !== 'none');
    if (control.matches(':focus') && !isSeen) return [`${nameOf(control)}: the focus is not seen`];
    return hasFrame || isLink || isSign || isNative ? [] : [nameOf(control)];
  });
}

/** What has the focus, where nothing of it can be seen. */
function coveredFocus() {
  const {focused, at, holds, nameOf} = globalThis.access;
  const element = focused();
  if (!element || element === document.body) return '';
  const {left, right, top, bottom} = element.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap(x =>
    [0.1, 0.5, 0.9].map(y => [left + x * (right - left), top + y * (bottom - top)]),
  );
  const isSeen = points.some(([x, y]) => {
    const hit = at(x, y);
    return hit && (holds(element, hit) || element.labels?.[0]?.contains(hit));
  });
  return isSeen ? '' : `${nameOf(element)} at ${[left, top, right, bottom].map(Math.round)}`;
}
