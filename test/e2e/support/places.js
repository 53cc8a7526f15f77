import assert from 'node:assert/strict';
import {eventually} from './eventually.js';

/** Pixels that a surface may be away from what it belongs to. */
const NEAR = 10;

/** Where something is on the window, and how large that is. */
export function rectOf(locator) {
  return locator.evaluate(element => {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    return {left, right, top, bottom, width: innerWidth, height: innerHeight};
  });
}

/** Whether a click in its middle would reach it, and nothing that lies above. */
export function hits(locator) {
  return locator.evaluate(element => {
    // A live region has no size of its own: what it says has.
    const shown =
      element.checkVisibility() && element.getBoundingClientRect().height ? element : element.firstElementChild;
    const {left, right, top, bottom} = (shown ?? element).getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) {
      hit = hit.shadowRoot.elementFromPoint(x, y);
    }
    for (let at = hit; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
      if (at === element) return true;
    }
    return false;
  });
}

/** Holds a surface to what it was opened from: right above or below, with an edge in common or within the window. */
export async function isBeside(surface, opener, what) {
  await eventually(async () => {
    const [it, its] = [await rectOf(surface), await rectOf(opener)];
    const words = rect => [rect.left, rect.top, rect.right, rect.bottom].map(Math.round).join(' ');
    const where = `${what} at ${words(it)}, opened from ${words(its)}`;
    assert.ok(it.right > it.left && it.bottom > it.top, `has a size: ${where}`);
    const gap = Math.min(Math.abs(it.top - its.bottom), Math.abs(its.top - it.bottom));
    assert.ok(gap <= NEAR, `above or below: ${where}`);
    assert.ok(it.left <= its.right && it.right >= its.left, `beside: ${where}`);
    assert.ok(it.left >= -1 && it.right <= it.width + 1, `in the window: ${where}`);
  });
}
