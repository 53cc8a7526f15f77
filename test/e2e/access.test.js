import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {installAccess, STATES} from './support/states.js';
import {stories} from './support/story.js';

/** 1280 × 1024 at 400 %. */
const ZOOMED = {viewport: {width: 320, height: 256}};
const LONG = 180_000;

stories('access', story => {
  story(
    'at 400 % everything is there and within reach, without scrolling sideways',
    {context: ZOOMED, timeout: LONG},
    desk =>
      inEachState(desk, async page => {
        assert.deepEqual(await page.evaluate(outOfReach), []);
        assert.deepEqual(await page.evaluate(scrolledSideways), []);
      }),
  );

  for (const width of [360, 1280]) {
    story(
      `with the text spacing of WCAG 1.4.12 nothing is cut off at ${width} px`,
      {context: {viewport: {width, height: 800}}, timeout: LONG},
      desk =>
        inEachState(desk, async page => {
          await page.evaluate(spaceText);
          assert.deepEqual(await page.evaluate(cutOff), []);
        }),
    );
  }

  story('every target has 24 px and more', {timeout: LONG}, desk =>
    inEachState(desk, async page => assert.deepEqual(await page.evaluate(smallTargets, 24), [])),
  );

  story(
    'and 44 px where one points with a finger',
    {context: {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true}, timeout: LONG},
    desk => inEachState(desk, async page => assert.deepEqual(await page.evaluate(smallTargets, 44), [])),
  );

  story(
    'with forced colours every control has a frame or is underlined, and the focus is seen',
    {context: {forcedColors: 'active'}, timeout: LONG},
    desk => inEachState(desk, async page => assert.deepEqual(await page.evaluate(unframed), [])),
  );

  story('with reduced motion nothing moves', {context: {reducedMotion: 'reduce'}, timeout: LONG}, desk =>
    inEachState(desk, async page => {
      const moving = await page.evaluate(() =>
        document.getAnimations().map(({effect}) => globalThis.access.nameOf(effect.target)),
      );
      assert.deepEqual(moving, []);
    }),
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

/** Checks everything that an agent may have in front of them. */
async function inEachState(desk, check) {
  const {page, list} = await begin(desk);
  for (const [name, reach] of Object.entries(STATES)) {
    try {
      await reach({page, list});
      // What slides in has its place at the end.
      await page.evaluate(() =>
        Promise.allSettled(
          document
            .getAnimations()
            .flatMap(({effect, finished}) => (effect.getTiming().iterations === 1 ? finished : [])),
        ),
      );
      await check(page);
    } catch (error) {
      error.message = `${name}: ${error.message}`;
      throw error;
    }
    await page.reload();
    await list.isReady();
  }
}

/* In the page: */

/** Controls that cannot be brought into the window, or that something else lies over. */
function outOfReach() {
  const {controls, nameOf, at, holds} = globalThis.access;
  return controls().flatMap(control => {
    control.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    const {left, right, top, bottom} = control.getBoundingClientRect();
    const isInside = left >= -1 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight;
    const hit = at((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    const isFree = hit && (holds(control, hit) || control.labels?.[0]?.contains(hit) || holds(hit, control));
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

/** What people set who need more room to read, in every tree. */
async function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  } p { margin-block-end: 2em !important; }`);
  for (const {shadowRoot} of globalThis.access.deep()) shadowRoot?.adoptedStyleSheets.push(sheet);
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Texts that their box cuts off, or that lie over others; what ends in "…" says so and has a title or a profile. */
function cutOff() {
  const {deep, nameOf} = globalThis.access;
  return [...deep()].flatMap(element => {
    if (!element.checkVisibility() || element.closest('.sr-only') || element.localName === 'option') return [];
    const hasText = [...element.childNodes].some(node => node instanceof Text && node.data.trim());
    const styles = getComputedStyle(element);
    if (!hasText || styles.display === 'inline' || styles.textOverflow === 'ellipsis') return [];
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2;
    return isCut && element.clientWidth > 0 ? [nameOf(element)] : [];
  });
}

/** Targets below the size; a link in a sentence is as high as its line (WCAG 2.5.8, inline). */
function smallTargets(size) {
  const {controls, nameOf} = globalThis.access;
  return controls().flatMap(control => {
    if (control.matches('[role=group], [role=region], [role=listbox], table, .body')) return [];
    if (control.matches('a, .link') && getComputedStyle(control).display === 'inline') return [];
    const rects = [control, ...(control.labels ?? []), control.closest('.pick')]
      .filter(Boolean)
      .map(element => element.getBoundingClientRect());
    const width = Math.max(...rects.map(rect => rect.width));
    const height = Math.max(...rects.map(rect => rect.height));
    return width >= size - 0.5 && height >= size - 0.5 ? [] : [`${nameOf(control)}: ${width} × ${height}`];
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
    const isLink = control.matches('a, .link, .name, summary') || styles.textDecorationLine === 'underline';
    const isNative = control.matches('input[type=checkbox], input[type=radio]');
    control.focus({focusVisible: true});
    const label = control.closest('label');
    const isSeen = [control, label].some(element => element && getComputedStyle(element).outlineStyle !== 'none');
    if (control.matches(':focus') && !isSeen) return [`${nameOf(control)}: the focus is not seen`];
    return hasFrame || isLink || isNative ? [] : [nameOf(control)];
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
