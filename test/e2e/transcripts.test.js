import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {List} from './support/list.js';
import {stories} from './support/story.js';
import {Transcript} from './support/transcript.js';

/**
 * What a screen reader is told in the main stories, compared to the letter with `transcripts/*.txt`. To take what it is
 * told now, after reading it: `node test/e2e/transcripts.test.js --update`, and look at the diff.
 */
const FOLDER = join(import.meta.dirname, 'transcripts');
const NOW = Date.UTC(2026, 2, 2, 9);

stories('what a screen reader is told', story => {
  const told = (file, name, tell) =>
    story(name, {}, async desk => {
      const page = await open(desk);
      const transcript = await Transcript.begin(page);
      await tell({page, list: new List(page), transcript, keys: keysOf(page)});
      await compare(file, transcript.text);
    });

  told('page', 'the page, and the way through it by Tab', async ({transcript, keys}) => {
    await transcript.read();
    for (let stop = 0; stop < 14; stop++) await transcript.note('Tab', () => keys('Tab'));
  });

  told('search', 'a search', async ({page, list, transcript, keys}) => {
    await list.search.focus();
    await transcript.note('types “ann”', async () => {
      await page.keyboard.insertText('ann');
      await list.announces('1 customer');
    });
    await transcript.read('table');
    await transcript.note('types “ zzz”: nobody has that', async () => {
      await page.keyboard.insertText(' zzz');
      await list.announces('0 customers');
    });
    await transcript.read('tabpanel');
    await transcript.note('Escape', () => keys('Escape'));
  });

  told('order', 'another order, and another tab', async ({list, transcript, keys}) => {
    await list.heading('Country').getByRole('button').focus();
    await transcript.note('Enter', () => keys('Enter'));
    await transcript.note('Enter', () => keys('Enter'));
    await list.tab('All').focus();
    await transcript.note('ArrowRight', () => keys('ArrowRight'));
    await transcript.read('tablist');
  });

  told('filter', 'a filter', async ({page, list, transcript, keys}) => {
    await list.filter.focus();
    await transcript.note('Enter', async () => {
      await keys('Enter');
      await page.getByRole('button', {name: 'Apply'}).waitFor();
    });
    await transcript.read('dialog');
    await page.getByRole('combobox', {name: 'Field'}).selectOption('Page visits');
    await transcript.note('Apply, without a value', () => page.getByRole('button', {name: 'Apply'}).press('Enter'));
    await transcript.note('types 10, Enter', async () => {
      await page.keyboard.type('10');
      await keys('Enter');
      await list.chips.waitFor();
    });
    await transcript.read('list');
    await transcript.note('removes the condition', () =>
      page.getByRole('button', {name: /^Remove condition/}).press('Enter'),
    );
  });

  told('row-menu', 'the menu of a row', async ({list, transcript, keys}) => {
    await list.menu('Ann Smith').focus();
    await transcript.note('Enter', () => keys('Enter'));
    await transcript.read('menu');
    await transcript.note('ArrowDown', () => keys('ArrowDown'));
    await transcript.note('Escape', () => keys('Escape'));
  });

  told('suspend', 'a suspension, and its undo', async ({page, list, transcript, keys}) => {
    await list.menu('Ann Smith').focus();
    await transcript.note('chooses Suspend… in the menu', async () => {
      await keys('Enter');
      await page.getByRole('menuitem', {name: 'Suspend…'}).press('Enter');
      await page.getByRole('dialog').waitFor();
    });
    await transcript.read('dialog');
    await transcript.note('confirms', async () => {
      await page.getByRole('dialog').getByRole('button', {name: 'Suspend', exact: true}).press('Enter');
      await page.getByRole('dialog').waitFor({state: 'hidden'});
    });
    await transcript.note('F8', () => keys('F8'));
    await transcript.note('Enter', () => keys('Enter'));
  });

  told('add-user', 'somebody is added, after an error', async ({page, list, transcript, keys}) => {
    await list.add.focus();
    await transcript.note('Enter', async () => {
      await keys('Enter');
      await list.dialog.waitFor();
    });
    await transcript.read('dialog');
    await transcript.note('Enter, with nothing filled in', () => keys('Enter'));
    await transcript.note('types an email that somebody has, Enter', async () => {
      await list.dialog.getByLabel('Email', {exact: true}).focus();
      await page.keyboard.type('ann@example.com');
      await keys('Enter');
      await page.getByText('Ann Smith has this email').waitFor();
    });
    await transcript.note('types another, Enter', async () => {
      await keys('Control+a');
      await page.keyboard.type('new@example.com');
      await keys('Enter');
      await list.dialog.waitFor({state: 'hidden'});
    });
  });

  told('bulk', 'several are deleted', async ({page, list, transcript, keys}) => {
    await page.getByRole('checkbox', {name: 'Select Ann Smith'}).focus();
    await transcript.note('Space', async () => {
      await keys(' ');
      await list.announces('1 selected');
    });
    await transcript.note('Shift+ArrowDown', async () => {
      await keys('Shift+ArrowDown');
      await list.announces('2 selected');
    });
    await transcript.read('toolbar');
    await transcript.note('chooses Delete', async () => {
      await page.getByRole('toolbar').getByRole('button', {name: 'Delete'}).press('Enter');
      await page.getByRole('dialog').waitFor();
    });
    await transcript.read('dialog');
    await transcript.note('confirms', async () => {
      await page.getByRole('dialog').getByRole('button', {name: 'Delete', exact: true}).press('Enter');
      await page.getByRole('dialog').waitFor({state: 'hidden'});
      await list.announces('Selection cleared');
    });
    await transcript.note('Ctrl+Z', () => keys('Control+z'));
  });

  told('profile', 'a profile', async ({list, transcript, keys}) => {
    await list.person('Max Kranz').focus();
    await transcript.note('Enter', async () => {
      await keys('Enter');
      await list.profile('Max Kranz').getByRole('region', {name: 'Location'}).waitFor();
    });
    await transcript.read('dialog');
    await transcript.note('Tab', () => keys('Tab'));
    await transcript.note('Escape', () => keys('Escape'));
  });
});

/** A page of the host's with a few people, at a moment that does not pass. */
async function open(desk) {
  const page = await desk.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(desk.address('waiting'));
  await page.evaluate(people => {
    const source = new globalThis.library.MemoryCustomerSource({customers: people});
    Object.assign(document.querySelector('bedesk-customers'), {source, agent: {id: 'kim', name: 'Kim Berg'}});
  }, people());
  await new List(page).isReady();
  // What comes after the first rows.
  await page.getByRole('checkbox', {name: 'Select all on this page'}).waitFor();
  return page;
}

function keysOf(page) {
  return async (...names) => {
    for (const name of names) await page.keyboard.press(name === ' ' ? 'Space' : name);
  };
}

async function compare(file, text) {
  const path = join(FOLDER, `${file}.txt`);
  if (process.argv.includes('--update')) await writeFile(path, text);
  const golden = await readFile(path, 'utf8');
  // Line by line, so that the report shows the lines that differ.
  assert.deepEqual(text.split('\n'), golden.split('\n'), `${path}: a screen reader is told something else now`);
}

function people() {
  const HOUR = 3_600_000;
  const base = {version: '1', name: null, email: null, avatarUrl: null, anonymous: false, verified: false};
  const place = {country: null, city: null, timeZone: null, language: null, ipAddress: null};
  const means = {browser: null, device: null, platform: null, returning: false, suspension: null, attributes: {}};
  const counts = {createdAt: NOW - 1000 * HOUR, lastActiveAt: null, pageVisits: 0, conversations: 0};
  const person = known => ({...base, ...place, ...means, ...counts, ...known});
  return [
    person({
      id: '1',
      name: 'Ann Smith',
      email: 'ann@example.com',
      verified: true,
      country: 'GB',
      lastActiveAt: NOW,
      pageVisits: 1204,
      conversations: 3,
    }),
    person({
      id: '2',
      name: 'José Pérez',
      email: 'jose@example.com',
      country: 'ES',
      city: 'Madrid',
      lastActiveAt: NOW - 3 * HOUR,
      pageVisits: 7,
    }),
    person({
      id: '3',
      anonymous: true,
      country: 'US',
      city: 'San Diego',
      lastActiveAt: NOW - 30 * HOUR,
      pageVisits: 2,
      browser: 'safari',
      device: 'phone',
      platform: 'ios',
    }),
    person({
      id: '4',
      name: 'Max Kranz',
      email: 'max@example.com',
      verified: true,
      country: 'DE',
      city: 'Bremen',
      timeZone: 'Europe/Berlin',
      browser: 'firefox',
      device: 'desktop',
      platform: 'linux',
      lastActiveAt: NOW - 80 * HOUR,
      pageVisits: 40,
      conversations: 12,
      suspension: {since: NOW - 70 * HOUR, until: NOW + 100 * HOUR, reason: 'Spam', by: {id: 'lee', name: 'Lee'}},
    }),
    person({id: '5', name: 'محمد عبد الله', email: 'm@example.com', country: 'EG'}),
  ];
}
