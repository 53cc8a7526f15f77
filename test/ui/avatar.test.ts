import {expect, fixture} from '@open-wc/testing';
import {avatar, initialsOf} from '../../src/ui/avatar.js';

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
      expect(initialsOf(label)).to.equal(initials);
    });
  }
});

describe('an avatar', () => {
  it('shows a figure for nobody', async () => {
    const element = await fixture(avatar(null, null, 'x'));
    expect(element.querySelector('svg')).to.exist;
    expect(element.classList.contains('nobody')).to.equal(true);
  });

  it('keeps its tone for the same seed', async () => {
    const one = await fixture(avatar('Ann', null, 'id-1'));
    const two = await fixture(avatar('Bob', null, 'id-1'));
    expect(one.className).to.equal(two.className);
  });

  it('falls back to initials when the picture does not load', async () => {
    const element = await fixture(avatar('Ann Lee', '/no-such-picture.png', 'x'));
    const image = element.querySelector('img');
    image?.dispatchEvent(new Event('error'));
    expect(image && getComputedStyle(image).visibility).to.equal('visible');
    expect(image?.classList.contains('broken')).to.equal(true);
    expect(element.textContent).to.contain('AL');
  });
});
