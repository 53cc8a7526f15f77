import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {allByRole, byRole, find, mountPage, nameOf, people, until} from '../elements/support.js';
import compact from '../../src/themes/compact.css?raw';
import dark from '../../src/themes/dark.css?raw';
import highContrast from '../../src/themes/high-contrast.css?raw';
import light from '../../src/themes/light.css?raw';

const BACKGROUNDS = ['--_bg', '--_bg-sunk', '--_bg-hover', '--_bg-raised'];

/** What stands on what, and how much it must differ: 4.5 for text, 3 for what marks a control or its state (WCAG 2.2). */
const PAIRS: readonly (readonly [on: string, what: string, ratio: number])[] = [
  ...BACKGROUNDS.flatMap(background =>
    (
      [
        ['--_text', 4.5],
        ['--_text-2', 4.5],
        ['--_accent-text', 4.5],
        ['--_good', 4.5],
        ['--_bad', 4.5],
        ['--_accent', 3],
        ['--_border', 3],
      ] as const
    ).map(([what, ratio]) => [background, what, ratio] as const),
  ),
  ['--_accent', '--_on-accent', 4.5],
  ['--_accent-soft', '--_accent-text', 4.5],
  ['--_accent-soft', '--_text', 4.5],
  ['--_accent-soft', '--_text-2', 4.5],
  ['--_bad', '--_on-bad', 4.5],
  ['--_bad-soft', '--_bad', 4.5],
  ['--_bad-soft', '--_text', 4.5],
  ['--_warn-soft', '--_warn', 4.5],
  ['--_warn-soft', '--_text', 4.5],
];

const THEMES = ['light', 'dark', 'light high-contrast', 'dark high-contrast', 'light compact', 'dark compact'];

before(() => {
  for (const text of [light, dark, highContrast, compact]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }
});

describe('the contrast of every pair', () => {
  for (const theme of THEMES) {
    it(`is enough: ${theme}`, async () => {
      const colorOf = await colorsOf(theme);
      const low = PAIRS.map(([on, what, ratio]) => ({on, what, ratio, is: contrast(colorOf(on), colorOf(what))}));
      expect(low.filter(({is, ratio}) => is < ratio)).to.deep.equal([]);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`is 7:1 for all text with high contrast: ${scheme}`, async () => {
      const colorOf = await colorsOf(`${scheme} high-contrast`);
      const low = PAIRS.filter(([, , ratio]) => ratio === 4.5)
        .map(([on, what]) => ({on, what, is: contrast(colorOf(on), colorOf(what))}))
        .filter(({is}) => is < 7);
      expect(low).to.deep.equal([]);
    });

    it(`is enough for the initials in an avatar, in each of its tones: ${scheme}`, async () => {
      const customers = people(40, index => ({id: `customer-${String(index)}`}));
      const page = await mountPage({source: new MemoryCustomerSource({customers})});
      page.dataset.bedeskTheme = scheme;
      const table = find(page, 'customer-table');
      const tones = new Set<string>();
      for (const avatar of table.shadowRoot?.querySelectorAll('.avatar') ?? []) {
        const {color, backgroundColor} = getComputedStyle(avatar);
        tones.add(avatar.className);
        expect(contrast(rgb(color), rgb(backgroundColor)), avatar.className).to.be.at.least(4.5);
      }
      expect(tones.size).to.equal(4);
    });
  }
});

describe('the compact theme', () => {
  it('has lower rows, and targets of 24 px and more', async () => {
    const page = await mountPage({source: new MemoryCustomerSource({customers: people(3)})});
    await until(() => allByRole(page, 'button', /^More actions/).length === 3);
    const row = find(page, 'tbody tr');
    const before = row.getBoundingClientRect().height;
    page.dataset.bedeskTheme = 'compact';
    expect(row.getBoundingClientRect().height).to.be.lessThan(before);
    const targets = [
      ...allByRole(page, 'button', /^More actions/),
      ...allByRole(page, 'tab'),
      byRole(page, 'button', 'Filter'),
    ];
    for (const target of targets) expect(target.getBoundingClientRect().height, nameOf(target)).to.be.at.least(24);
  });
});

type Rgb = readonly [number, number, number];

/** The colours of a page in that theme, by the private property. */
async function colorsOf(theme: string): Promise<(property: string) => Rgb> {
  const page = await mountPage({source: new MemoryCustomerSource({customers: people(1)})});
  page.dataset.bedeskTheme = theme;
  const probe = page.shadowRoot?.appendChild(document.createElement('span'));
  return property => {
    if (!probe) throw new Error('The page has not rendered.');
    probe.style.color = `var(${property})`;
    return rgb(getComputedStyle(probe).color);
  };
}

function rgb(color: string): Rgb {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha !== 1) {
    throw new Error(`Not an opaque colour: ${color}`);
  }
  return [red, green, blue];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
