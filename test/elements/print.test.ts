import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {canEmulateMedia} from '../support/engine.js';
import {click} from '../support/act.js';
import {acting, box, open} from './selection-support.js';
import {allByRole, byRole, find, settled, until} from './support.js';

/** Only Chromium can be asked for paper; the rules are plain CSS. */
describe('on paper', () => {
  before(function () {
    if (!canEmulateMedia) this.skip();
  });

  afterEach(async () => {
    if (canEmulateMedia) await emulateMedia({media: 'screen'});
  });

  const print = async (mount: Parameters<typeof open>[0] = {}) => {
    const {page} = await open({source: acting(60), ...mount});
    await emulateMedia({media: 'print'});
    await settled();
    return page;
  };

  for (const width of [1100, 700, 360]) {
    it(`has every row of the page with all columns, ${String(width)} px wide`, async () => {
      const page = await print({width});
      expect(allByRole(page, 'row')).to.have.length(51);
      expect(allByRole(page, 'columnheader').map(({textContent}) => textContent.trim())).to.deep.equal([
        'User',
        'Country',
        'Last active',
        'Created',
        'Page visits',
        'Conversations',
      ]);
      expect(getComputedStyle(find(page, '.scroller')).overflow).to.equal('visible');
    });
  }

  it('has nothing that can be pressed', async () => {
    const page = await print();
    const controls = ['button', 'searchbox', 'combobox', 'checkbox', 'menu'].flatMap(role => allByRole(page, role));
    // A name and a heading are text there.
    expect(controls.filter(control => !control.matches('.name, .sort'))).to.deep.equal([]);
    expect(getComputedStyle(find(page, '.sort')).borderStyle).to.equal('none');
  });

  it('says which people these are, and which of how many', async () => {
    const page = await print();
    expect(byRole(page, 'heading', 'Customers')).to.exist;
    expect(allByRole(page, 'tab').map(({ariaLabel}) => ariaLabel)).to.deep.equal(['All, 60']);
    const range = find(page, '[part~=range]');
    expect(range.textContent).to.equal('1–50 of 60');
    expect(range.checkVisibility({visibilityProperty: true})).to.equal(true);
  });

  it('is black on white in a dark page too', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const page = await print();
    expect(getComputedStyle(find(page, '.page')).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(find(page, '.name')).color).to.equal('rgb(0, 0, 0)');
    document.documentElement.style.colorScheme = '';
  });

  it('has the title also while customers are selected', async () => {
    const {page} = await open();
    await click(box(page, 1));
    await until(() => allByRole(page, 'toolbar').length === 1);
    await emulateMedia({media: 'print'});
    await settled();
    expect(byRole(page, 'heading', 'Customers')).to.exist;
    expect(allByRole(page, 'toolbar')).to.deep.equal([]);
  });
});
