/* Runs in a story's page, as text: see check-stories.js. */
(() => {
  /** What of a story can differ between two looks, and sizes in the compact one; everything else is found in the first. */
  const OF_LOOKS = ['color-contrast', 'link-in-text-block'];
  /** Rows beyond these look like those before, and cost most of the time: only stories about rows show them, once. */
  const fewRows = new CSSStyleSheet();
  fewRows.replaceSync('tbody tr:nth-child(n + 7) { display: none; }');

  /** Each kind of thing that is seen: one of these that no host can style is a mistake. */
  const KINDS =
    'a, button, dialog, h2, input, label, progress, select, svg, table, td, th, time, tr[data-id], [popover], [role=menuitem], [role=tab]';

  globalThis.inspectStory = async ({looks, names, isAboutRows}) => {
    const root = document.documentElement;
    const box = document.querySelector('.surroundings');
    const before = {lang: box.lang, dir: box.dir, scheme: box.dataset.scheme};
    const problems = new Set();
    probe(names);
    const parts = partsIn(box, problems);
    for (const [index, look] of looks.entries()) {
      if (look.theme !== 'own') await show(look, box, before);
      if (index === (isAboutRows ? 1 : 0)) for (const table of tablesIn(box)) table.adoptedStyleSheets.push(fewRows);
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (const line of await violations(box, index === 0, look.theme))
        problems.add(`${line} (${Object.values(look).join(', ')})`);
    }
    delete box.firstElementChild.dataset.bedeskTheme;
    Object.assign(box, {lang: before.lang, dir: before.dir}).dataset.scheme = before.scheme;
    Object.assign(root, {lang: before.lang, dir: before.dir}).style.colorScheme = before.scheme;
    return {parts: [...parts], problems: [...problems]};
  };

  async function show({theme, scheme, dir}, box, before) {
    const root = document.documentElement;
    box.firstElementChild.dataset.bedeskTheme = theme;
    root.style.colorScheme = box.dataset.scheme = scheme;
    const lang = dir === before.dir ? before.lang : dir === 'rtl' ? 'ar' : 'en';
    if (box.lang === lang) return;
    for (const element of [root, box]) Object.assign(element, {lang, dir});
    await new Promise(resolve => setTimeout(resolve, 40));
  }

  /** One line for all of a kind: by the element's own tag and classes, not by which row it is in. */
  async function violations(box, isFirst, theme) {
    // Under a modal dialog all is inert, and other stories show it without one.
    const modal = [...deep(box)].find(element => element.matches('dialog:modal'));
    const result = await globalThis.axe.run(modal ?? '.surroundings', {
      resultTypes: ['violations'],
      // A story is no whole page: it has no landmarks of its own.
      ...(isFirst
        ? {rules: {region: {enabled: false}, 'target-size': {enabled: true}}}
        : {runOnly: {type: 'rule', values: theme === 'compact' ? [...OF_LOOKS, 'target-size'] : OF_LOOKS}}),
    });
    const kindOf = target =>
      target
        .flat()
        .at(-1)
        .split(' > ')
        .at(-1)
        .replace(/\[(data-id|datetime|id)=[^\]]*\]/g, '');
    return result.violations.flatMap(({id, nodes}) => [
      ...new Set(
        nodes.map(({target, any, all, none}) => `${id}: ${kindOf(target)}: ${[...any, ...all, ...none][0]?.message}`),
      ),
    ]);
  }

  /** A sheet of the host's that marks each part: by properties of which nothing below inherits. */
  function probe(names) {
    if (document.querySelector('#probe')) return;
    const style = document.head.appendChild(document.createElement('style'));
    style.id = 'probe';
    style.textContent = names
      .map(name => `@property --probe-${name} {syntax: '*'; inherits: false} ::part(${name}) {--probe-${name}: 1}`)
      .join('\n');
    document.head.append(style);
  }

  /** The names by which the host's sheet reaches something; what is seen and not reached is a problem. */
  function partsIn(box, problems) {
    const found = new Set();
    for (const page of box.querySelectorAll('bedesk-customers')) {
      for (const element of [...deep(page.shadowRoot), ...deep(page)]) {
        // What the host has put in is its own.
        if (element.getRootNode() === document) continue;
        const styles = getComputedStyle(element);
        // What a slot would show if the host gave nothing has no styles.
        if (!styles.display) continue;
        const own = [...element.part];
        const reached = own.filter(name => styles.getPropertyValue(`--probe-${name}`));
        for (const name of reached) found.add(name);
        if (reached.length < own.length) problems.add(`not handed up, or not listed: ${own} of ${where(element)}`);
        if (!own.length && element.matches(KINDS) && element.checkVisibility())
          problems.add(`no part: ${where(element)}`);
      }
    }
    return found;
  }

  function where(element) {
    return `${element.getRootNode().host?.localName} ${element.localName}.${element.getAttribute('class') ?? ''}`;
  }

  function tablesIn(box) {
    return [...deep(box)].flatMap(element => (element.localName === 'customer-table' ? [element.shadowRoot] : []));
  }

  function* deep(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* deep(element.shadowRoot);
    }
  }
})();
