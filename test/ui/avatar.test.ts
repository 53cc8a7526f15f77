import {expect, fixture, waitUntil} from '@open-wc/testing';
import {html, render} from 'lit';
import {avatar, avatarStyles, initialsOf} from '../../src/ui/avatar.js';

describe('initials', () => {
  for (const [label, initials] of [
    ['Luís Gonçalves', 'LG'],
    ['Anna Maria van der Berg', 'AB'],
    ['Cher', 'C'],
    ['ann.lee@example.com', 'AL'],
    ['田中 花子', '田花'],
    ['e\u0301mile zola', 'ÉZ'],
    ['z\u0351\u0359algo', 'Z'],
    ['ليلى الحسيني', 'ل\u200cا'],
    ['   ', ''],
    ['👩‍👩‍👧 Family', 'F'],
    ['<img src=x>', 'S'],
  ] as const) {
    it(`of “${label}” are “${initials}”`, () => {
      expect(initialsOf(label, 'en')).to.equal(initials);
    });
  }

  for (const [what, label, initials] of [
    ['a family that is one picture', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['a flag', '🇳🇴🇸🇪', '🇳🇴'],
    ['a picture after signs', '— 🦄 —', '🦄'],
    ['signs alone', '— * —', ''],
    ['Hindi, where the vowel belongs to the letter', 'प्रिया शर्मा', 'प्रिश'],
    ['Thai, where the tone does', 'ก้องภพ น้ำใจ', 'ก้น้ำ'],
    ['Korean letters put together', '\u1100\u1175\u11b7', '김'],
    ['marks heaped up', `Z${'\u0351\u0359\u0489'.repeat(40)}oe`, 'Z'],
    ['2,000 letters', 'Wolf'.repeat(500), 'W'],
  ] as const) {
    it(`of ${what} are “${initials}”`, () => {
      expect(initialsOf(label, 'en')).to.equal(initials);
    });
  }

  it('have the capitals of the page’s language', () => {
    expect(initialsOf('ismail ışık', 'tr')).to.equal('İI');
    expect(initialsOf('ismail ışık', 'en')).to.equal('II');
  });
});

describe('an avatar', () => {
  it('shows a figure for nobody', async () => {
    const element = await fixture(avatar(null, null, 'x', 'en'));
    expect(element.querySelector('svg')).to.exist;
    expect(element.classList.contains('nobody')).to.equal(true);
  });

  it('keeps its tone for the same seed', async () => {
    const one = await fixture(avatar('Ann', null, 'id-1', 'en'));
    const two = await fixture(avatar('Bob', null, 'id-1', 'en'));
    expect(one.className).to.equal(two.className);
  });

  it('falls back to initials when the picture does not load, for whatever reason', async () => {
    for (const src of ['/no-such-picture.png', 'data:image/png,none']) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const root = box.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [avatarStyles.styleSheet!];
      render(avatar('Ann Lee', src, 'x', 'en'), root);
      const image = root.querySelector('img')!;
      image.loading = 'eager';
      await waitUntil(() => getComputedStyle(image).visibility === 'hidden');
      expect(root.textContent).to.contain('AL');
    }
  });

  it('shows a picture that came after all', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (src: string): void => {
      render(avatar('Ann Lee', src, 'x', 'en'), box);
    };
    draw('data:image/png,none');
    const image = box.querySelector('img')!;
    image.loading = 'eager';
    await waitUntil(() => image.classList.contains('broken'));
    draw('data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');
    await waitUntil(() => !image.classList.contains('broken'));
  });
});
