import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {allByRole, find, mountPage, people, settled, until} from './support.js';

/** What the timers of half a minute would do, and how many there are. */
const timers = new Map<number, () => void>();
const {setInterval: set, clearInterval: clear} = globalThis;
const {now} = Date;
let number = 1_000_000;
let hidden = false;

before(() => {
  Object.assign(globalThis, {
    setInterval(run: () => void, ms?: number) {
      if (ms !== 30_000) return set(run, ms);
      timers.set(++number, run);
      return number;
    },
    clearInterval(id?: number) {
      if (!timers.delete(id ?? 0)) clear(id);
    },
  });
  Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
});

after(() => {
  Object.assign(globalThis, {setInterval: set, clearInterval: clear});
  Reflect.deleteProperty(document, 'hidden');
});

afterEach(() => {
  Date.now = now;
  hidden = false;
});

function turn(isHidden: boolean): void {
  hidden = isHidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

function later(minutes: number): void {
  const then = now() + minutes * 60_000;
  Date.now = () => then;
}

async function open() {
  const start = now();
  const customers = people(3, index => ({lastActiveAt: start - (20 + index) * 60_000}));
  const page = await mountPage({source: new MemoryCustomerSource({customers})});
  await until(() => allByRole(page, 'checkbox').length > 1 && timers.size > 0);
  return page;
}

const firstTime = (page: Element): string => find(page, 'tbody time').textContent.trim();

describe('the times in the page', () => {
  it('age by one timer for all of them', async () => {
    const page = await open();
    expect(timers.size).to.equal(1);
    expect(firstTime(page)).to.equal('20 minutes ago');
    later(5);
    for (const run of timers.values()) run();
    await until(() => firstTime(page) === '25 minutes ago');
  });

  it('wake nobody while the page is hidden, and are true when one comes back', async () => {
    const page = await open();
    turn(true);
    expect(timers.size).to.equal(0);
    later(7);
    await settled();
    expect(firstTime(page)).to.equal('20 minutes ago');
    turn(false);
    await until(() => firstTime(page) === '27 minutes ago');
    expect(timers.size).to.equal(1);
  });

  it('leave no timer behind when the page is taken away, and go on when it is back', async () => {
    const page = await open();
    const box = page.parentElement!;
    page.remove();
    expect(timers.size).to.equal(0);
    turn(true);
    turn(false);
    expect(timers.size).to.equal(0);
    box.append(page);
    expect(timers.size).to.equal(1);
  });
});
