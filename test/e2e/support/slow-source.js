/**
 * Opens the bare page with `customers`, our element in no document yet (`isShown`: in it), over `slow`, a source of
 * thirty people of the host's own: it notes its `calls`, and `hold` makes it slow to answer until it is let go.
 */
export async function openWith(desk, {isShown = false}) {
  const page = await desk.open('bare');
  await page.waitForFunction(() => globalThis.library);
  await page.evaluate(PREPARE);
  if (isShown) await page.evaluate(() => document.querySelector('main').append(globalThis.customers));
  return page;
}

function PREPARE() {
  const people = Array.from({length: 30}, (_, index) => ({id: `id-${index}`, name: `Person ${index}`}));
  const inner = new globalThis.library.MemoryCustomerSource({customers: people});
  const held = new Set();
  const open = new Set();
  let letGo = [];

  /** Answers once it may; aborted before, it rejects at once. */
  const turn = (method, signal) =>
    new Promise((resolve, reject) => {
      if (!held.has(method)) {
        resolve();
        return;
      }
      const call = {method};
      open.add(call);
      const end = settle => () => {
        open.delete(call);
        settle(new DOMException('Aborted', 'AbortError'));
      };
      signal?.addEventListener('abort', end(reject), {once: true});
      letGo.push(end(resolve));
    });

  const slow = {
    inner,
    calls: [],
    subscribers: 0,
    hold: (...methods) => methods.forEach(method => held.add(method)),
    letGo: () => {
      held.clear();
      letGo.forEach(go => go());
      letGo = [];
    },
    waiting: () => [...open].map(({method}) => method),
    subscribe(listener) {
      slow.subscribers++;
      const end = inner.subscribe(listener);
      return () => {
        slow.subscribers--;
        end();
      };
    },
    async *scan(selection, options) {
      slow.calls.push('scan');
      await turn('scan', options?.signal);
      yield* inner.scan(selection, options);
    },
  };
  const methods = [
    'list',
    'get',
    'create',
    'update',
    'suspend',
    'unsuspend',
    'remove',
    'undo',
    'recentActs',
    'history',
  ];
  for (const method of [...methods, 'count', 'activity']) {
    slow[method] = async (...given) => {
      slow.calls.push(method);
      await turn(method, given.find(option => option?.signal)?.signal);
      return inner[method](...given);
    };
  }

  /** Dialogs and popovers that count as open, in all shadow trees. */
  const openOf = element =>
    [...element.shadowRoot.querySelectorAll('*')].flatMap(inside => [
      ...(inside.matches('dialog[open], :popover-open') ? [inside.localName] : []),
      ...(inside.shadowRoot ? openOf(inside) : []),
    ]);

  document.body.append(document.createElement('aside'));
  const customers = document.createElement('bedesk-customers');
  customers.source = slow;
  Object.assign(globalThis, {customers, slow, openOf});
}
