/**
 * Runs in a page before anything else. Notes what is begun and must come to an end: timers, frames, databases, channels,
 * listeners on the window and the document. `settled` tells what is left, after a while for what ends by itself;
 * `pause` waits without being noted.
 */
export function WATCH() {
  const timers = new Map();
  const databases = new Map();
  const channels = new Set();
  const outer = new Map();
  const {setTimeout, setInterval, clearTimeout, clearInterval, requestAnimationFrame, cancelAnimationFrame} =
    globalThis;
  const origin = () => new Error('begun here').stack.split('\n').slice(3, 6).join(' ').replace(/\s+/g, ' ');

  const begun = (kind, begin, isRepeated) =>
    function (callback, ...given) {
      const id = begin.call(
        globalThis,
        (...told) => {
          if (!isRepeated) timers.delete(`${kind} ${id}`);
          callback(...told);
        },
        ...given,
      );
      timers.set(`${kind} ${id}`, `${kind} ${origin()}`);
      return id;
    };
  const ended = (end, ...kinds) =>
    function (id) {
      for (const kind of kinds) timers.delete(`${kind} ${id}`);
      end.call(globalThis, id);
    };
  Object.assign(globalThis, {
    setTimeout: begun('timeout', setTimeout, false),
    setInterval: begun('interval', setInterval, true),
    requestAnimationFrame: begun('frame', requestAnimationFrame, false),
    clearTimeout: ended(clearTimeout, 'timeout', 'interval'),
    clearInterval: ended(clearInterval, 'timeout', 'interval'),
    cancelAnimationFrame: ended(cancelAnimationFrame, 'frame'),
  });

  const {open} = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    const from = `${given[0]} ${origin()}`;
    request.addEventListener('success', () => databases.set(request.result, from), {once: true});
    return request;
  };
  const {close} = IDBDatabase.prototype;
  IDBDatabase.prototype.close = function () {
    databases.delete(this);
    close.call(this);
  };

  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name) {
      super(name);
      channels.add(this);
    }
    close() {
      channels.delete(this);
      super.close();
    }
  };

  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const key = (type, options) =>
    `${type} ${typeof options === 'object' ? Boolean(options?.capture) : Boolean(options)}`;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    if (target === globalThis || target === document) {
      const of = outer.get(key(type, options)) ?? new Set();
      outer.set(key(type, options), of);
      of.add(listener);
      const forget = () => of.delete(listener);
      if (options?.once) addEventListener.call(target, type, forget, {once: true});
      options?.signal?.addEventListener('abort', forget, {once: true});
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? globalThis;
    if (target === globalThis || target === document) outer.get(key(type, options))?.delete(listener);
    return removeEventListener.call(target, type, listener, options);
  };

  globalThis.pause = ms => new Promise(resolve => setTimeout.call(globalThis, resolve, ms));
  globalThis.settled = async () => {
    for (let turn = 0; turn < 60 && (turn < 10 || timers.size || databases.size); turn++) await globalThis.pause(100);
    const {held, pending} = await navigator.locks.query();
    return {
      timers: [...timers.values()],
      databases: [...databases.values()],
      locks: [...held, ...pending].map(({name}) => name),
      channels: channels.size,
      onWindow: [...outer].flatMap(([type, of]) => (of.size ? `${of.size} × ${type}` : [])).sort(),
      adopted: document.adoptedStyleSheets.length,
    };
  };
}
