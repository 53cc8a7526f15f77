import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const text = readFileSync('llms.txt', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const {exports, files} = JSON.parse(readFileSync('package.json', 'utf8'));
const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

describe('llms.txt', () => {
  it('has the form that readers of such files expect', () => {
    assert.match(text, /^# bedesk-customers\n\n> [^\n]+\n/);
    assert.ok(files.includes('llms.txt'));
  });

  const links = [...text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)];
  for (const [, file, anchor] of links) {
    it(`links to what is there: ${file}${anchor ? `#${anchor}` : ''}`, () => {
      assert.ok(existsSync(file));
      if (!anchor) return;
      const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)];
      const anchors = headings.map(([, heading]) =>
        heading
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
      assert.ok(anchors.includes(anchor));
    });
  }

  it('links to nothing that the package lacks, but where it says so', () => {
    const [before] = text.split('In the repository, not in the package:');
    const shipped = ['README.md', 'CHANGELOG.md', 'custom-elements.json'];
    const linked = [...before.matchAll(/\]\(([^)#]+)/g)].map(([, file]) => file);
    assert.deepEqual(
      linked.filter(file => !shipped.includes(file)),
      [],
    );
  });

  const names = [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code.match(/[A-Za-z][\w/.-]*[\w]/g) ?? []);
  it('names what the README names too', () => {
    assert.ok(names.length > 40);
    // An ellipsis stands for the rest of a name.
    const known = `${readme} ${JSON.stringify(modules)}`;
    assert.deepEqual(
      names.filter(name => !known.includes(name)),
      [],
    );
  });

  const entries = names.filter(name => name.startsWith('bedesk-customers/'));
  for (const entry of new Set(entries)) {
    it(`names an entry: ${entry}`, () => {
      assert.ok(exports[entry.replace('bedesk-customers', '.')]);
    });
  }

  it('names properties that are no attributes', () => {
    const [page] = modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName === 'bedesk-customers');
    const [, list] = /^- Objects are properties, never attributes: (.+)\.$/m.exec(text);
    const properties = [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    for (const name of properties) {
      assert.ok(page.members.some(member => member.name === name));
      assert.ok(name === 'query' || !page.attributes.some(({fieldName}) => fieldName === name), name);
    }
  });
});
