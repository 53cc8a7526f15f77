/**
 * Runs in a page, after {@link WATCH}: `mountActs`, each of which puts the page into the document, opens or begins
 * something, and takes it away again in the middle of that.
 */
export function ACTS() {
  const main = document.querySelector('main');
  const {pause} = globalThis;

  /** In all shadow trees. */
  const find = (root, selector) => {
    const here = root.querySelector(selector);
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const inside = element.shadowRoot && find(element.shadowRoot, selector);
      if (inside) return inside;
    }
    return null;
  };
  const until = async (what, look) => {
    for (let turn = 0; turn < 1000; turn++) {
      const found = look();
      if (found) return found;
      await pause(10);
    }
    throw new Error(`waited in vain for ${what}`);
  };

  const make = (properties = {database: 'e2e'}) =>
    Object.assign(document.createElement('bedesk-customers'), properties);
  /** `>>` goes on within what was found. */
  const see = (page, path) =>
    until(path, () =>
      path.split(' >> ').reduce((at, selector) => {
        const inside = at?.shadowRoot && find(at.shadowRoot, selector);
        return inside ?? (at && find(at, selector));
      }, page),
    );
  const row = page => see(page, 'tr[data-id] .name');
  const click = async (page, selector) => (await see(page, selector)).click();
  /** The boxes come with what a working agent needs. */
  const choose = async page => {
    await row(page);
    const box = await see(page, 'td.pick input');
    box.click();
    await see(page, 'customer-bulk-bar[active]');
  };
  /** Mounted with rows, `act` is in the middle of something, and the page goes. */
  const mounted = (act, properties) => async () => {
    const page = make(properties);
    main.append(page);
    await row(page);
    await act(page);
    page.remove();
  };

  /** A source of the host's: what is `held` is never answered, and is rejected once it is aborted. */
  const slow = (...held) => {
    const customers = Array.from({length: 30}, (_, index) => ({id: `id-${index}`, name: `Person ${index}`}));
    const inner = new globalThis.library.MemoryCustomerSource({customers});
    const source = {subscribe: listener => inner.subscribe(listener)};
    for (const name of [
      'list',
      'get',
      'create',
      'update',
      'suspend',
      'remove',
      'undo',
      'recentActs',
      'history',
      'activity',
    ]) {
      source[name] = (...given) => {
        if (!held.includes(name)) return inner[name](...given);
        const {signal} = given.find(option => option?.signal) ?? {};
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), {once: true}));
      };
    }
    return source;
  };

  globalThis.mountActs = {
    'and taken away at once': async () => {
      const page = make();
      main.append(page);
      page.remove();
      await pause(0);
    },
    'for a few ms': async () => {
      const page = make();
      main.append(page);
      await pause(Math.floor(performance.now()) % 60);
      page.remove();
    },
    'with rows': mounted(async () => undefined),
    'with a load that is never answered': async () => {
      const page = make({source: slow('list')});
      main.append(page);
      await see(page, 'tr.skeleton');
      page.remove();
    },
    'with a worker that searches': mounted(async page => {
      page.query = {search: 'chloé'};
      await until('what is found', () => /Chloé/.test(find(page.shadowRoot, 'tr[data-id] .name')?.textContent));
    }),
    'with a worker that has just been asked': mounted(async page => {
      page.query = {search: 'dmitri', sort: {field: 'name', direction: 'asc'}};
      await pause(15);
    }),
    'with the dialog that adds a user': mounted(async page => {
      page.openAddUser();
      const name = await see(page, 'add-user-dialog >> dialog[open] input[name=name]');
      name.value = 'Half typed';
    }),
    'with a profile': mounted(async page => {
      await click(page, 'tr[data-id] .name');
      await see(page, 'customer-profile >> dialog[open] .acts');
    }),
    'with a profile that never comes, and its form': mounted(
      async page => {
        await click(page, 'tr[data-id] .name');
        await click(page, 'customer-profile >> .edit');
        await see(page, 'customer-profile-editor >> input');
      },
      {source: slow('activity', 'history')},
    ),
    'with a question that is never answered': mounted(
      async page => {
        await choose(page);
        (await see(page, 'tr:nth-child(2) td.pick input')).click();
        await click(page, 'customer-bulk-bar >> [part~=act]');
        await see(page, 'customer-act-dialog >> dialog[open]');
      },
      {source: slow('suspend', 'remove')},
    ),
    'with a menu, by which a suspension is begun': mounted(async page => {
      await click(page, 'row-menu >> button');
      await see(page, '[role=menuitem]');
    }),
    'with the filter': mounted(async page => {
      await click(page, 'customer-filter >> .opener');
      await see(page, 'customer-filter-editor >> select');
    }),
    'with filters': mounted(async page => {
      page.query = {filters: [{field: 'country', operator: 'any-of', value: ['DE']}]};
      await see(page, 'customer-filter-chips >> .chip');
    }),
    'with the tip at a suspension': mounted(async page => {
      page.query = {tab: 'suspended'};
      const mark = await see(page, 'tr .tag');
      await see(page, 'td.pick input');
      mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await see(page, '#tip');
    }),
    'with an export that is under way': mounted(async page => {
      page.exportCustomers({download: false}).catch(() => undefined);
      await see(page, 'customer-export-status');
    }),
    'with a message': mounted(async page => {
      await page.exportCustomers({download: false});
      await see(page, 'customer-notice >> .notice');
    }),
    'with the last acts': mounted(
      async page => {
        await click(page, '.header > button.ghost.icon');
        await see(page, 'customer-recent-acts >> dialog[open]');
      },
      {source: slow('recentActs')},
    ),
    'in German': mounted(
      async page => {
        await until('German', () => /Kunden/.test(find(page.shadowRoot, 'h2')?.textContent));
      },
      {database: 'e2e', lang: 'de'},
    ),
    'and put back, and moved': mounted(async page => {
      page.remove();
      main.append(page);
      await row(page);
      const aside = document.createElement('aside');
      document.body.append(aside);
      aside.moveBefore(page, null);
      await pause(20);
      main.moveBefore(page, null);
      aside.remove();
    }),
    'with an arrangement of the host': async () => {
      const page = make({source: slow(), layout: 'custom'});
      for (const part of ['customer-tabs', 'customer-search', 'customer-filter', 'customer-table', 'customer-pager']) {
        page.append(document.createElement(part));
      }
      main.append(page);
      await row(page);
      page.firstElementChild.remove();
      page.remove();
    },
    'with the address': mounted(
      async page => {
        await click(page, 'customer-tabs >> [role=tab]:nth-child(2)');
        await row(page);
        history.replaceState(null, '', location.pathname);
      },
      {database: 'e2e', urlSync: true},
    ),
    'with two of one database': async () => {
      const pages = [make(), make()];
      main.append(...pages);
      for (const page of pages) await row(page);
      pages[0].remove();
      pages[1].query = {search: 'bruno'};
      await pause(30);
      pages[1].remove();
    },
  };
}
