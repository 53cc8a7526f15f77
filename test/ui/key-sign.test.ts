import {expect} from '@open-wc/testing';
import {signOf} from '../../src/ui/key-sign.js';

describe('the sign of a key', () => {
  for (const [layout, key, code, sign] of [
    ['English', 'j', 'KeyJ', 'j'],
    ['English with Caps Lock', 'J', 'KeyJ', 'j'],
    ['Dvorak, where J lies at C', 'j', 'KeyC', 'j'],
    ['Dvorak, where H lies at J', 'h', 'KeyJ', 'h'],
    ['French, where the period needs Shift', '.', 'Comma', '.'],
    ['German, where the slash is at 7', '/', 'Digit7', '/'],
    ['Turkish, where ç lies at the period', 'ç', 'Period', 'ç'],
    ['Turkish, where ı lies at I', 'ı', 'KeyI', 'ı'],
    ['Russian', 'о', 'KeyJ', 'j'],
    ['Russian, where the slash key has the period', '.', 'Slash', '.'],
    ['Greek', 'φ', 'KeyF', 'f'],
    ['Hebrew, where Q has the slash', '/', 'KeyQ', '/'],
    ['Hebrew', 'ץ', 'Period', '.'],
    ['Arabic', 'ء', 'KeyX', 'x'],
    ['Arabic, the slash key', 'ظ', 'Slash', '/'],
    ['Japanese kana', 'ま', 'KeyJ', 'j'],
    ['Korean', 'ㅓ', 'KeyJ', 'j'],
    ['a key with a name', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
    ['a dead key', 'Dead', 'Quote', 'Dead'],
  ] as const) {
    it(`is “${sign}” for “${key}”: ${layout}`, () => {
      expect(signOf(new KeyboardEvent('keydown', {key, code}))).to.equal(sign);
    });
  }

  for (const [key, code, sign] of [
    ['J', 'KeyJ', 'J'],
    ['О', 'KeyJ', 'J'],
    ['?', 'Slash', '?'],
    ['؟', 'Slash', '?'],
    ['/', 'Digit7', '/'],
  ] as const) {
    it(`is “${sign}” for “${key}” with Shift`, () => {
      expect(signOf(new KeyboardEvent('keydown', {key, code, shiftKey: true}))).to.equal(sign);
    });
  }
});
