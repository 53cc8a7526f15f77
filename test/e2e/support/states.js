/**
 * Everything that an agent may have in front of them, by what it is called; each begins with the list. `list` is a
 * `List` of a page with 300 people.
 */
export const STATES = {
  'the list': async () => {},
  'the filter': async ({page, list}) => {
    await list.filter.click();
    await page.getByRole('combobox', {name: 'Field'}).selectOption('Country');
    await page.getByRole('button', {name: 'Add condition'}).click();
    await page.getByRole('combobox', {name: 'Field'}).nth(1).selectOption('First visit');
    await page.getByRole('combobox', {name: 'Comparison'}).nth(1).selectOption('is between');
  },
  'a choice of countries': async ({page, list}) => {
    await list.filter.click();
    await page.getByRole('combobox', {name: 'Field'}).selectOption('Country');
    await page.getByRole('combobox', {name: 'Value'}).click();
    await page.getByRole('combobox', {name: 'Find a country'}).fill('ma');
  },
  chips: async ({page, list}) => {
    await list.filter.click();
    await page.getByRole('combobox', {name: 'Field'}).selectOption('Page visits');
    await page
      .getByRole('textbox', {name: 'Value'})
      .or(page.getByRole('spinbutton', {name: 'Value'}))
      .fill('3');
    await page.getByRole('button', {name: 'Apply'}).click();
    await list.chips.waitFor();
  },
  'the menu of a row': async ({page, list}) => {
    await list.find('leonie');
    await list.menu('Leonie Köhler').click();
    await page.getByRole('menuitem', {name: 'View'}).waitFor();
  },
  'the menu of the export': async ({page, list}) => {
    await list.export.click();
    await page.getByRole('menuitem', {name: 'All fields'}).waitFor();
  },
  'a selection': async ({page}) => {
    await page.getByRole('checkbox', {name: 'Select all on this page'}).click();
    await page.getByRole('toolbar').waitFor();
  },
  'a suspension': async ({page, list}) => {
    await STATES['the menu of a row']({page, list});
    await page.getByRole('menuitem', {name: 'Suspend…'}).click();
    await page.getByRole('dialog').getByText('Date…').click();
  },
  'a deletion': async ({page}) => {
    await STATES['a selection']({page});
    await page.getByRole('toolbar').getByRole('button', {name: 'Delete'}).click();
    await page.getByRole('dialog').getByText('will be deleted').first().waitFor();
  },
  'a new user with a problem': async ({page, list}) => {
    await list.add.click();
    await list.dialog.getByLabel('Email', {exact: true}).fill('LEONEKOHLER@surfeu.example');
    await page.keyboard.press('Enter');
    await list.dialog.getByText('Leonie Köhler has this email.').waitFor();
  },
  'a profile': async ({page, list}) => {
    await list.find('leonie');
    await list.person('Leonie Köhler').click();
    await page.getByRole('region', {name: 'Location'}).waitFor();
    // It slides in.
    await page.waitForTimeout(300);
  },
  'a profile being edited': async ({page, list}) => {
    await STATES['a profile']({page, list});
    await page.getByRole('button', {name: 'Edit', exact: true}).click();
    await page.getByRole('button', {name: 'Save', exact: true}).waitFor();
  },
  'a message with Undo': async ({page, list}) => {
    await STATES['a suspension']({page, list});
    await page.getByRole('dialog').getByText('7 days').click();
    await page.getByRole('dialog').getByRole('button', {name: 'Suspend', exact: true}).click();
    await page.getByRole('button', {name: 'Undo'}).waitFor();
  },
  'the recent changes': async ({page, list}) => {
    // Of the suspension before.
    await list.isReady();
    await page.getByRole('button', {name: 'Recent changes'}).click();
    await page.getByRole('button', {name: /^Undo: /}).waitFor();
  },
};

/** In each page, as `access`: what can be worked with, through all shadow trees. For `addInitScript`. */
export function installAccess() {
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [role=menuitem], [role=option], [role=tab], [tabindex="0"]';

  function* deep(root = document) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* deep(element.shadowRoot);
    }
  }

  const around = element => element.assignedSlot ?? element.parentElement ?? (element.getRootNode().host || null);

  /** Whether `outer` is the element or around it, out of shadow trees too. */
  function holds(outer, element) {
    for (let node = element; node; node = around(node)) if (node === outer) return true;
    return false;
  }

  /** What can be reached now: behind a dialog nothing can, and what is behind a dropdown comes back when it is left. */
  function controls() {
    const all = [...deep()];
    const modal = all.findLast(element => element.matches('dialog:modal, [popover]:popover-open:not(#tip)'));
    return all.filter(
      element =>
        element.matches(CONTROLS) &&
        element.checkVisibility({visibilityProperty: true}) &&
        element.getBoundingClientRect().width > 1 &&
        (!modal || holds(modal, element)),
    );
  }

  function nameOf(element) {
    const text = element.getAttribute('aria-label') || element.textContent.trim() || element.title;
    return `${element.localName}.${element.className} “${text.replace(/\s+/g, ' ').slice(0, 40)}”`;
  }

  /** What a click hits at the point, in the innermost tree. */
  function at(x, y) {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  }

  function focused() {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  }

  globalThis.access = {deep, holds, controls, nameOf, at, focused};
}
