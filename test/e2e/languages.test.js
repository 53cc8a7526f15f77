import assert from 'node:assert/strict';
import {BOTH, stories} from './support/story.js';

stories('languages', story => {
  story('a German page has German texts, without a line of the host’s', BOTH, async desk => {
    const page = await open(desk, 'de');
    await page.getByRole('heading', {name: 'Kunden', exact: true}).waitFor();
    await page.getByRole('button', {name: 'Neuen Benutzer hinzufügen'}).click();
    await page.getByRole('dialog').getByRole('button', {name: 'Benutzer hinzufügen'}).waitFor();
  });

  story('it follows the page from one language to the next', BOTH, async desk => {
    const page = await open(desk, 'ja');
    await page.getByRole('heading', {name: '顧客', exact: true}).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'pt'));
    await page.getByRole('heading', {name: 'Clientes', exact: true}).waitFor();
  });

  story('an English page fetches no language', BOTH, async desk => {
    const fetched = [];
    const page = await desk.newPage();
    page.on('request', request => fetched.push(new URL(request.url()).pathname));
    await page.goto(desk.address('customers'));
    await page.getByRole('heading', {name: 'Customers', exact: true}).waitFor();
    assert.deepEqual(
      fetched.filter(path => /shipped|locales/.test(path)),
      [],
    );
  });

  story('a language that cannot be fetched leaves the page in English', {}, async desk => {
    desk.expects(/lang="fr" could not be loaded|Failed to load resource|net::ERR/);
    const page = await open(desk, 'fr', '**/cdn-locales/fr.js');
    await page.getByRole('heading', {name: 'Customers', exact: true}).waitFor();
  });
});

async function open(desk, lang, blocked) {
  const page = await desk.newPage();
  if (blocked) await page.route(blocked, route => route.abort());
  await page.addInitScript(tag => {
    // Before the element's script: as if it stood in the markup.
    new MutationObserver((_, observer) => {
      document.documentElement.lang = tag;
      observer.disconnect();
    }).observe(document, {childList: true});
  }, lang);
  await page.goto(desk.address('customers'));
  return page;
}
