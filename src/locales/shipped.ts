import {shipTranslation} from './ship.js';
import type {Translation} from './translation.js';

/** The translations that come with the package, by language. Each is a file of its own. */
const SHIPPED: Readonly<Record<string, () => Promise<Translation>>> = {
  ar: () => import('./ar.js').then(({ar}) => ar),
  de: () => import('./de.js').then(({de}) => de),
  es: () => import('./es.js').then(({es}) => es),
  fr: () => import('./fr.js').then(({fr}) => fr),
  he: () => import('./he.js').then(({he}) => he),
  ja: () => import('./ja.js').then(({ja}) => ja),
  pt: () => import('./pt-BR.js').then(({ptBR}) => ptBR),
  tr: () => import('./tr.js').then(({tr}) => tr),
  zh: () => import('./zh-CN.js').then(({zhCN}) => zhCN),
};

/** Fetches the translation of a language. Without one, or when it does not come, texts stay English. */
export async function fetchTranslation(tag: string): Promise<void> {
  const {language, script} = new Intl.Locale(tag).maximize();
  const load = SHIPPED[language];
  // The Chinese is the simplified one.
  if (!load || script === 'Hant') return;
  try {
    // It has registered itself, but with the CDN file, which has a registry of its own.
    shipTranslation(await load());
  } catch (error) {
    console.warn(`bedesk-customers: the texts for lang="${tag}" could not be loaded.`, error);
  }
}
