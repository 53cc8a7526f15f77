import {change, reason, toast, type Theme} from './desk.js';
import {recall, remember} from './storage.js';
import {speak} from './texts/index.js';

export const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Takes up what was chosen at the last visit. */
export async function openSettings(): Promise<void> {
  setTheme(THEMES.find(theme => theme === recall('theme')) ?? 'system');
  await setLanguage(recall('language') ?? 'en');
}

/** Light or dark is `color-scheme` alone: the tag follows it by inheritance. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  remember('theme', theme === 'system' ? null : theme);
  change({theme});
}

/** `lang` and `dir` of the page are all that the tag needs. */
export async function setLanguage(code: string): Promise<void> {
  try {
    const language = await speak(code);
    if (!language) return;
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.dir;
    remember('language', code === 'en' ? null : code);
    change({language: code});
  } catch (error) {
    toast(reason(error));
  }
}
