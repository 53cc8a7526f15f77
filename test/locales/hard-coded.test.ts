import {expect} from '@open-wc/testing';

/** The sources of everything that renders, as text. */
const SOURCES = import.meta.glob<string>(['../../src/elements/**/*.ts', '../../src/ui/**/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Attributes that people read or hear. */
const SPOKEN =
  /\s(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)="?([^"\s$>]*)/g;

describe('a template', () => {
  it('is looked for in all elements', () => {
    expect(Object.values(SOURCES).flatMap(templatesOf).length).to.be.greaterThan(80);
  });

  for (const [path, source] of Object.entries(SOURCES)) {
    const found = templatesOf(source).flatMap(textsIn);
    if (!templatesOf(source).length) continue;
    it(`has no text that is not from src/locales: ${path.replace('../../src/', '')}`, () => {
      expect(found).to.deep.equal([]);
    });
  }
});

describe('the search for hard-coded texts', () => {
  for (const [what, template] of [
    ['between tags', '<p>Hello</p>'],
    ['beside an expression', '<p>${x} items</p>'],
    ['in a label', '<button aria-label="Close">${icon}</button>'],
    ['in a label without quotes', '<button title=Close>${icon}</button>'],
    ['in a nested template', "<p>${x ? html`<b>Hello</b>` : ''}</p>"],
  ]) {
    it(`finds one ${String(what)}`, () => {
      expect(templatesOf(`html\`${String(template)}\``).flatMap(textsIn)).to.have.length(1);
    });
  }
});

/** The markup of each `html` template in a source, with `$` for each expression; nested ones are items of their own. */
function templatesOf(source: string): string[] {
  const found: string[] = [];
  for (const {index} of source.matchAll(/\b(?:html|svg)`/g))
    found.push(markupFrom(source, source.indexOf('`', index) + 1));
  return found;
}

function markupFrom(source: string, start: number): string {
  let markup = '';
  for (let at = start; at < source.length && source[at] !== '`'; at++) {
    if (source.startsWith('${', at)) {
      at = endOfExpression(source, at + 2);
      markup += '$';
    } else markup += source[at] ?? '';
  }
  return markup;
}

/** Where the brace is that ends an expression; templates in it are stepped over. */
function endOfExpression(source: string, start: number): number {
  for (let at = start, depth = 1; at < source.length; at++) {
    if (source[at] === '`') at = endOfTemplate(source, at + 1);
    else if (source[at] === '{') depth++;
    else if (source[at] === '}' && --depth === 0) return at;
  }
  return source.length;
}

function endOfTemplate(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    if (source[at] === '`') return at;
    if (source.startsWith('${', at)) at = endOfExpression(source, at + 2);
  }
  return source.length;
}

/** What of a template's own text and spoken attributes has letters. */
function textsIn(markup: string): string[] {
  const texts = markup
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^<>]*(?:>|$)/g, '\n')
    .split('\n');
  const spoken = [...markup.matchAll(SPOKEN)].map(([, value]) => value ?? '');
  return [...texts, ...spoken].map(text => text.trim()).filter(text => /\p{L}/u.test(text));
}
