import {expect} from '@open-wc/testing';
import {CustomersPart} from '../../src/elements/part.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import type {Notice} from '../../src/store/state.js';
import {click, press} from '../support/act.js';
import {
  allByRole,
  byRole,
  find,
  focused,
  focusedName,
  mountPage,
  people,
  settled,
  showsText,
  until,
  violations,
  type Mount,
} from './support.js';

class NoticeProbe extends CustomersPart {
  notify(notice: Notice): void {
    this.store?.notify(notice);
  }

  protected override reads(): readonly unknown[] {
    return [];
  }

  protected override renderPart(): string {
    return '';
  }
}
customElements.define('notice-probe', NoticeProbe);

async function notify(notice: Notice, mount: Mount = {}) {
  const page = await mountPage({source: new MemoryCustomerSource(), ...mount});
  const probe = new NoticeProbe();
  probe.slot = 'actions';
  page.append(probe);
  await until(() => {
    probe.notify(notice);
    return showsText(page, notice.text);
  });
  return page;
}

const FAILURE: Notice = {kind: 'error', text: 'The export failed.', detail: 'تعذر الاتصال <b>503</b>'};

describe('customer-notice', () => {
  it('interrupts for what failed, not for what went well', async () => {
    const failed = await notify(FAILURE);
    expect(allByRole(failed, 'alert').some(each => each.textContent.includes('The export failed.'))).to.equal(true);
    const went = await notify({kind: 'success', text: 'Ann was added'});
    expect(allByRole(went, 'status').some(each => each.textContent.includes('Ann was added'))).to.equal(true);
  });

  it('gives a message of the other direction its own', async () => {
    const page = await notify({kind: 'error', text: 'تمت إضافة Ann.'});
    expect(getComputedStyle(find(page, '.notice .text bdi')).direction).to.equal('rtl');
  });

  it('shows the source’s own words on their own line, of their own direction, never as markup', async () => {
    const page = await notify(FAILURE);
    const detail = find(page, '.notice .detail bdi');
    expect(detail.textContent).to.equal('تعذر الاتصال <b>503</b>');
    expect(getComputedStyle(detail).direction).to.equal('rtl');
    expect(getComputedStyle(detail.parentElement ?? detail).display).to.equal('block');
  });

  it('goes when it is dismissed', async () => {
    const page = await notify(FAILURE);
    await click(byRole(page, 'button', 'Dismiss'));
    await until(() => !showsText(page, 'The export failed.'));
  });

  it('hands the focus on to the first row when it is dismissed by keys', async () => {
    const page = await notify(FAILURE, {source: new MemoryCustomerSource({customers: people(2)})});
    byRole(page, 'button', 'Dismiss').focus();
    await press('Enter');
    await until(() => focusedName() === 'Person 001');
  });

  it('hands the focus on to the search where there is no row', async () => {
    const page = await notify(FAILURE);
    byRole(page, 'button', 'Dismiss').focus();
    await press('Enter');
    await until(() => focused() === byRole(page, 'searchbox'));
  });

  it('leaves the focus where it was put meanwhile', async () => {
    const page = await notify(FAILURE, {source: new MemoryCustomerSource({customers: people(2)})});
    const dismiss = byRole(page, 'button', 'Dismiss');
    dismiss.focus();
    dismiss.click();
    byRole(page, 'button', 'Add new user').focus();
    await until(() => !showsText(page, 'The export failed.'));
    await settled();
    expect(focusedName()).to.equal('Add new user');
  });

  it('colours the warning sign alone', async () => {
    const page = await notify(FAILURE);
    const [sign, text, close] = ['.notice > svg', '.notice .text', '.notice button svg'].map(
      selector => getComputedStyle(find(page, selector)).color,
    );
    expect(sign).not.to.equal(text);
    expect(close).to.equal(text);
  });

  it('keeps a long message inside a phone, its button beside the first line', async () => {
    const page = await notify(
      {...FAILURE, text: 'The export failed. '.repeat(12), detail: 'x'.repeat(300)},
      {width: 344},
    );
    await settled();
    const notice = find(page, '.notice').getBoundingClientRect();
    const box = page.getBoundingClientRect();
    expect(notice.left).to.be.at.least(box.left);
    expect(notice.right).to.be.at.most(box.right);
    const close = byRole(page, 'button', 'Dismiss').getBoundingClientRect();
    expect(close.right).to.be.at.most(notice.right);
    expect(close.top - notice.top).to.be.lessThan(12);
    expect(await violations(page)).to.deep.equal([]);
  });
});
