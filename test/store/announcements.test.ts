import {expect} from '@open-wc/testing';
import {CustomersStore} from '../../src/store/customers-store.js';
import {pause, until} from '../elements/support.js';
import {RecordingHost} from './support.js';

describe('announcements', () => {
  it('are said one after the other, though they come at once', async () => {
    const {store, said} = listening();
    for (const text of ['50 selected', '1,100 customers']) store.announce(text);
    expect(said).to.deep.equal(['50 selected']);
    await until(() => said.length === 2);
    expect(said).to.deep.equal(['50 selected', '1,100 customers']);
  });

  it('do not lag behind: of those that wait the last is said', async () => {
    const {store, said} = listening();
    for (const page of [1, 2, 3, 4]) store.announce(`Page ${String(page)}`);
    await until(() => said.length === 2);
    await pause(400);
    expect(said).to.deep.equal(['Page 1', 'Page 4']);
  });

  it('are said again when the words are the same', async () => {
    const {store, said} = listening();
    for (const text of ['Copied', 'Copied']) store.announce(text);
    await until(() => said.length === 2);
    expect(said).to.deep.equal(['Copied', 'Copied\u00a0']);
  });
});

function listening(): {store: CustomersStore; said: string[]} {
  const store = new CustomersStore(new RecordingHost());
  const said: string[] = [];
  store.subscribe(() => {
    const {announcement} = store.state;
    if (announcement !== said.at(-1)) said.push(announcement);
  });
  return {store, said};
}
