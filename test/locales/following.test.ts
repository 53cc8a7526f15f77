import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {details} from '../../src/locales/en-details.js';
import {en} from '../../src/locales/en.js';
import {localizerFor} from '../../src/locales/localizer.js';
import {registerTranslation} from '../../src/locales/registry.js';
import {byRole, findByRole, mountPage, people, textOf, until} from '../elements/support.js';

// Each test has a language of its own: one that has been fetched stays for the rest of the file.
describe('a page in a language that is not here yet', () => {
  it('fetches it, and says nothing in English before', async () => {
    const seen: string[] = [];
    const page = document.createElement('bedesk-customers');
    page.lang = 'de-AT';
    page.source = new MemoryCustomerSource({customers: people(3)});
    document.body.append(page);
    const end = performance.now() + 5000;
    while (!seen.some(text => text.includes('Kunden')) && performance.now() < end) {
      await new Promise(requestAnimationFrame);
      if (page.checkVisibility({visibilityProperty: true})) seen.push(textOf(page));
    }
    page.remove();
    expect(seen.some(text => text.includes('Kunden'))).to.equal(true);
    expect(seen.filter(text => text.includes('Customers'))).to.deep.equal([]);
  });

  it('keeps its room meanwhile', async () => {
    const page = document.createElement('bedesk-customers');
    page.lang = 'pt-BR';
    document.body.append(page);
    await page.updateComplete;
    expect(page.checkVisibility({visibilityProperty: true})).to.equal(false);
    expect(page.offsetHeight).to.be.greaterThan(200);
    await until(() => page.checkVisibility({visibilityProperty: true}));
    await findByRole(page, 'heading', 'Clientes');
    page.remove();
  });

  it('stays as it is while another language comes, and then follows', async () => {
    const page = await mountPage({source: new MemoryCustomerSource({customers: people(3)}), lang: 'en'});
    page.lang = 'fr';
    await Promise.resolve();
    expect(page.checkVisibility({visibilityProperty: true})).to.equal(true);
    byRole(page, 'heading', 'Customers');
    await findByRole(page, 'heading', 'Clients');
    page.lang = 'en';
    await findByRole(page, 'heading', 'Customers');
  });

  it('shows the last of several languages, whichever comes first', async () => {
    const page = await mountPage({source: new MemoryCustomerSource({customers: people(3)}), lang: 'en'});
    page.lang = 'tr';
    await Promise.resolve();
    page.lang = 'ja';
    await findByRole(page, 'heading', '顧客');
    await until(() => localizerFor('tr').t.title === 'Müşteriler');
    byRole(page, 'heading', '顧客');
  });

  it('is seen in English where there is no such language', async () => {
    const page = await mountPage({source: new MemoryCustomerSource({customers: people(3)}), lang: 'xh'});
    await until(() => page.checkVisibility({visibilityProperty: true}));
    byRole(page, 'heading', 'Customers');
  });

  it('is seen in English in a script that there is no translation for', async () => {
    const page = await mountPage({source: new MemoryCustomerSource({customers: people(3)}), lang: 'zh-TW'});
    await until(() => page.checkVisibility({visibilityProperty: true}));
    byRole(page, 'heading', 'Customers');
    page.lang = 'zh-SG';
    await findByRole(page, 'heading', '客户');
    page.lang = 'zh-Hant';
    await findByRole(page, 'heading', 'Customers');
  });
});

describe('a text of the host’s own', () => {
  it('stays when the shipped translation of its language is imported afterwards', async () => {
    registerTranslation({...en, details, code: 'es', name: 'Español', terms: {...en.terms, title: 'Personas'}});
    await import('../../src/locales/es.js');
    const page = await mountPage({source: new MemoryCustomerSource({customers: people(3)}), lang: 'es'});
    byRole(page, 'heading', 'Personas');
  });

  it('replaces one of a shipped translation', async () => {
    const {he} = await import('../../src/locales/he.js');
    registerTranslation({...he, terms: {...he.terms, title: 'אנשים'}});
    const page = await mountPage({source: new MemoryCustomerSource({customers: people(3)}), lang: 'he', dir: 'rtl'});
    byRole(page, 'heading', 'אנשים');
    byRole(page, 'tab', /^הכול/);
  });
});
