import {sendKeys, sendMouse} from '@web/test-runner-commands';

/**
 * Clicks the middle of an element with the real mouse; scrolls it into view first. An element that moved away between
 * the look at its place and the click, or between press and release, is clicked again where it is now, as a person
 * would.
 */
export async function click(element: Element, button: 'left' | 'middle' | 'right' = 'left'): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    const position = await middleOf(element);
    const {x, y} = element.getBoundingClientRect();
    const happens = button === 'left' ? 'click' : 'pointerdown';
    let met: EventTarget[] = [];
    const note = (event: Event): void => void (met = event.composedPath());
    addEventListener(happens, note, {capture: true, once: true});
    await sendMouse({type: 'click', position, button});
    removeEventListener(happens, note, true);
    const now = element.getBoundingClientRect();
    if (met.includes(element) || !now.width || (now.x === x && now.y === y)) return;
  }
}

/** Moves the real mouse over the middle of an element. */
export async function hover(element: Element): Promise<void> {
  await sendMouse({type: 'move', position: await middleOf(element)});
}

/** Presses keys one after the other, each as a person would: `press('Tab', 'Shift+Tab', 'Enter')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}

/** Types text into whatever has the focus. */
export async function type(text: string): Promise<void> {
  await sendKeys({type: text});
}

/** Waits until the element stands still: what loads after the first rows moves it, and the click would miss. */
async function middleOf(element: Element): Promise<[number, number]> {
  let rect = element.getBoundingClientRect();
  for (let tries = 0; tries < 100; tries++) {
    // Away from the window's edges: WebKit's scrollbars lie over the page there and swallow clicks.
    const isInside = isWellInside(rect);
    if (!isInside) element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    await new Promise(resolve => requestAnimationFrame(resolve));
    // What is anchored to something in the page follows a frame later.
    if (!isInside) await new Promise(resolve => requestAnimationFrame(resolve));
    const before = rect;
    rect = element.getBoundingClientRect();
    if (rect.x === before.x && rect.y === before.y) break;
  }
  const {x, y, width, height} = rect;
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

function isWellInside({left, right, top, bottom}: DOMRect): boolean {
  const margin = 20;
  return left >= 0 && top >= 0 && right <= innerWidth - margin && bottom <= innerHeight - margin;
}
