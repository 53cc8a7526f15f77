import {expect} from '@open-wc/testing';
import {CustomersStore} from '../../src/store/customers-store.js';
import {RecordingHost} from './support.js';

describe('announcements', () => {
  it('are said one after the other, though they come at once', async () => {
    const {store, said} = listening();
    for (const text of ['50 selected', '1,100 customers', 'Copied']) store.announce(text);
    expect(said).to.deep.equal(['50 selected']);
    while (said.length < 3) await new Promise(resolve => setTimeout(resolve, 20));
    expect(said).to.deep.equal(['50 selected', '1,100 customers', 'Copied']);
  });

  it('are said again when the words are the same', async () => {
    const {store, said} = listening();
    for (const text of ['Copied', 'Copied']) store.announce(text);
    while (said.length < 2) await new Promise(resolve => setTimeout(resolve, 20));
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
