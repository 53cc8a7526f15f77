import type {Customer} from '../../src/index.js';
import type {Random} from './random.js';

type Technology = Pick<Customer, 'browser' | 'device' | 'platform'>;

/** What goes together, and how common it is: nobody runs Safari on Windows. */
const KINDS: readonly (readonly [Technology, number])[] = [
  [{device: 'desktop', platform: 'windows', browser: 'chrome'}, 20],
  [{device: 'desktop', platform: 'windows', browser: 'edge'}, 10],
  [{device: 'desktop', platform: 'windows', browser: 'firefox'}, 4],
  [{device: 'desktop', platform: 'macos', browser: 'safari'}, 10],
  [{device: 'desktop', platform: 'macos', browser: 'chrome'}, 9],
  [{device: 'desktop', platform: 'macos', browser: 'firefox'}, 2],
  [{device: 'desktop', platform: 'linux', browser: 'firefox'}, 2],
  [{device: 'desktop', platform: 'linux', browser: 'chrome'}, 1],
  [{device: 'desktop', platform: 'other', browser: 'chrome'}, 1],
  [{device: 'phone', platform: 'ios', browser: 'safari'}, 15],
  [{device: 'phone', platform: 'ios', browser: 'chrome'}, 3],
  [{device: 'phone', platform: 'android', browser: 'chrome'}, 14],
  [{device: 'phone', platform: 'android', browser: 'firefox'}, 2],
  [{device: 'phone', platform: 'android', browser: 'other'}, 2],
  [{device: 'tablet', platform: 'ios', browser: 'safari'}, 4],
  [{device: 'tablet', platform: 'android', browser: 'chrome'}, 2],
];

export function pickTechnology(random: Random): Technology {
  return random.weighted(KINDS);
}

/** An address of the ranges kept free for documentation (RFC 5737, RFC 3849): nobody's. */
export function pickIpAddress(random: Random): string {
  if (random.chance(0.15))
    return `2001:db8:${random.int(1, 0xffff).toString(16)}::${random.int(1, 0xfff).toString(16)}`;
  return `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.int(1, 254)}`;
}
