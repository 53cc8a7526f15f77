/** Uses one of the host's style sheets, or no longer; resolves when it is so. */
export async function sheet(page, file, isOn) {
  await page.evaluate(
    async ({file, isOn}) => {
      document.querySelector('link[title=hostile]')?.remove();
      if (isOn) {
        const link = document.createElement('link');
        Object.assign(link, {rel: 'stylesheet', href: `hostile/${file}`, title: 'hostile'});
        const loaded = new Promise((resolve, reject) => Object.assign(link, {onload: resolve, onerror: reject}));
        document.head.append(link);
        await loaded;
      }
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    {file, isOn},
  );
}

/**
 * Runs in a page before anything else. `look` notes every element in the shadow trees of the library's page (where
 * something lies above it: of that), with its place and all its computed properties, and gives how many there are; `differences` says in words what differs now.
 * Places are relative to the frame of the page, or to the window for modal dialogs: where the frame is, is the host's
 * affair.
 */
export function LOOKS() {
  const ABOVE = 'dialog:modal, :popover-open';
  /** Distances, which places tell; tabs, of which there are none; the language and the ways of a touch screen. */
  const ignored =
    /^(inset-.+|top|bottom|left|right|tab-size|-webkit-locale|text-size-adjust|-webkit-tap-highlight-color)$/;

  const isWithin = (element, selector) => {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) if (at.matches(selector)) return true;
    return false;
  };

  const isAnywhere = (root, selector) =>
    [...root.querySelectorAll('*')].some(
      element => element.matches(selector) || (element.shadowRoot && isAnywhere(element.shadowRoot, selector)),
    );

  const snapshot = () => {
    const host = document.querySelector('bedesk-customers');
    const origin = host.shadowRoot.querySelector('.page').getBoundingClientRect();
    const isCovered = isAnywhere(host.shadowRoot, ABOVE);
    const all = [];
    const visit = (root, path) => {
      for (const element of root.querySelectorAll('*')) {
        const classes = [...element.classList].map(name => `.${name}`).join('');
        const name = `${path} ${element.localName}${element.id ? `#${element.id}` : ''}${classes}`;
        const isShown = element.checkVisibility({visibilityProperty: true});
        if (isShown && (!isCovered || isWithin(element, ABOVE))) {
          const {x, y, width, height} = element.getBoundingClientRect();
          const from = isWithin(element, 'dialog:modal') ? {x: 0, y: 0} : origin;
          const style = getComputedStyle(element);
          all.push({
            name,
            place: [x - from.x, y - from.y, width, height].map(Math.round).join(' '),
            properties: new Map(Array.from(style, property => [property, style.getPropertyValue(property)])),
          });
        }
        if (element.shadowRoot) visit(element.shadowRoot, `${path} ${element.localName} >`);
      }
    };
    visit(host.shadowRoot, '');
    return all;
  };

  let before = [];
  globalThis.look = () => (before = snapshot()).length;
  globalThis.differences = () => {
    const after = snapshot();
    const found = new Map();
    const note = (what, name) => found.set(what, [...(found.get(what) ?? []), name]);
    if (before.length !== after.length) note(`${before.length} elements, then ${after.length}`, 'page');
    for (const [index, {name, place, properties}] of before.entries()) {
      const other = after[index];
      if (other?.name !== name) {
        note(`${name} became ${other?.name}`, name);
        break;
      }
      if (other.place !== place) note(`at ${place}, then ${other.place}`, name);
      for (const [property, value] of properties) {
        const now = other.properties.get(property);
        if (now !== value && !ignored.test(property)) note(`${property}: ${value}, then ${now}`, name);
      }
    }
    return [...found].slice(0, 15).map(([what, names]) => `${what}: ${names.length} ×, the first ${names[0]}`);
  };
}
