import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {FilterCondition} from '../../src/customers/index.js';
import {click} from '../support/act.js';
import {engine} from '../support/engine.js';
import {BUSY, GERMANS, mount, open, opener} from './filter-support.js';
import {allByRole, byRole, find, focused, until} from './support.js';

describe('customer-filter-editor, its layout', () => {
  it('puts the ends of a span of days on one line where there is room, and labels them where there is none', async () => {
    const filters: FilterCondition[] = [{field: 'createdAt', operator: 'between', value: ['2026-01-01', '2026-01-31']}];
    const {part} = await mount({filters});
    await open(part);
    const [from, to] = ['From', 'To'].map(name => byRole(part, 'date', name));
    const distance = () => Number(to?.getBoundingClientRect().top) - Number(from?.getBoundingClientRect().top);
    const dash = find(part, '.dates > span');
    expect(distance()).to.equal(0);
    expect(dash.checkVisibility()).to.equal(true);
    find(part, 'customer-filter-editor').style.inlineSize = '340px';
    await until(() => distance() > 0);
    expect(dash.checkVisibility()).to.equal(false);
    expect([...find(part, '.dates').querySelectorAll('label > span')].map(label => label.textContent)).to.deep.equal([
      'From',
      'To',
    ]);
  });

  it('keeps its buttons in view when there are many conditions', async () => {
    const {part} = await mount({filters: Array.from({length: 30}, () => BUSY)});
    await open(part);
    const frame = find(part, '[popover]');
    const apply = byRole(part, 'button', 'Apply');
    expect(frame.scrollHeight).to.be.greaterThan(frame.clientHeight);
    expect(apply.getBoundingClientRect().bottom).to.be.below(frame.getBoundingClientRect().bottom);
    await click(byRole(part, 'button', 'Add condition'));
    const added = await until(() => focused() === allByRole(part, 'combobox', 'Field')[30] && focused());
    expect(added.getBoundingClientRect().bottom).to.be.below(apply.getBoundingClientRect().top);
  });

  it('stays inside a small window', async function () {
    // Its window does not get that small.
    if (engine === 'webkit') this.skip();
    await setViewport({width: 360, height: 640});
    try {
      const {part} = await mount({filters: [GERMANS, BUSY]}, {width: 340});
      await open(part);
      const box = find(part, '[popover]').getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(360);
      expect(box.bottom).to.be.at.most(640);
      expect(find(part, '[popover]').scrollWidth).to.be.at.most(find(part, '[popover]').clientWidth);
    } finally {
      await setViewport({width: 1280, height: 800});
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`hangs below its button (${dir})`, async () => {
      await setViewport({width: 1280, height: 800});
      const {part} = await mount({}, {dir});
      await open(part);
      const box = find(part, '[popover]').getBoundingClientRect();
      const button = opener(part).getBoundingClientRect();
      expect(box.top).to.be.within(button.bottom, button.bottom + 12);
      const [start, end] = dir === 'ltr' ? [box.left, button.left] : [box.right, button.right];
      expect(Math.abs(start - end)).to.be.at.most(2);
    });
  }
});
