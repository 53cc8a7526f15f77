import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {press} from '../support/act.js';
import {allByRole, byRole, find, findByRole, focused, mountPage, person, until} from './support.js';

const WORD = 'Wolfeschlegelsteinhausen'.repeat(84).slice(0, 2000);
const WORDS = 'Ann Lee wrote into the wrong field '.repeat(58).slice(0, 2000);

async function open(name: string, width = 1100) {
  const customers = [
    person({id: 'long', name, email: `${'a'.repeat(64)}@${'b'.repeat(180)}.example`, lastActiveAt: 2}),
    person({id: 'short', name: 'Ann', email: 'ann@example.com', lastActiveAt: 1}),
  ];
  const page = await mountPage({source: new MemoryCustomerSource({customers}), width});
  await until(() => allByRole(page, 'checkbox').length > 1);
  return page;
}

for (const [what, name] of [
  ['one word', WORD],
  ['many words', WORDS],
] as const) {
  describe(`a name of 2,000 characters in ${what}`, () => {
    for (const width of [1100, 360]) {
      it(`takes the room of any other in its row, ${String(width)} px wide`, async () => {
        const page = await open(name, width);
        const [long, short] = allByRole(page, 'row').slice(-2);
        expect(long?.offsetHeight).to.equal(short?.offsetHeight);
        const table = find(page, '.scroller');
        expect(table.scrollWidth).to.equal(table.clientWidth);
      });
    }

    it('leaves the facts of the profile in view', async () => {
      const page = await open(name);
      page.openProfile('long');
      await findByRole(page, 'button', 'Edit');
      const dialog = byRole(page, 'dialog');
      const body = find(dialog, '.body').getBoundingClientRect();
      expect(body.height).to.be.greaterThan(dialog.getBoundingClientRect().height / 2);
    });

    it('leaves what a dialog asks in view', async () => {
      const page = await open(name);
      find(page, 'tbody .name').focus();
      await press('.');
      await until(() => focused()?.getAttribute('role') === 'menuitem');
      await press('ArrowDown', 'ArrowDown', 'Enter');
      const title = await until(() =>
        allByRole(page, 'heading').find(({textContent}) => textContent.startsWith('Suspend')),
      );
      expect(title.offsetHeight).to.be.lessThan(100);
      await until(() => focused()?.localName === 'select');
      const {top} = focused()!.getBoundingClientRect();
      expect(top - title.getBoundingClientRect().bottom).to.be.lessThan(120);
    });
  });
}
