import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json';
import {argTypesOf} from '../stories/support/arg-types.js';
import '../src/themes/compact.css';
import '../src/themes/dark.css';
import '../src/themes/high-contrast.css';
import '../src/themes/light.css';

// Every language there is but English, which is built in; the pseudo-locale too.
import.meta.glob(['../src/locales/??.ts', '../src/locales/??-??.ts', '../src/locales/pseudo.ts', '!**/en.ts'], {
  eager: true,
});

setCustomElementsManifest(manifest);

/** Puts each story into the scheme, language, direction and width that it or the toolbar says, as a host would. */
const surroundings: Decorator = (story, {globals, parameters, viewMode}) => {
  const {scheme, lang} = globals as {scheme: string; lang: string};
  const dir = lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr';
  if (viewMode === 'story') {
    const root = document.documentElement;
    root.style.colorScheme = scheme;
    root.lang = lang;
    root.dir = dir;
  }
  return html`<div class="surroundings" lang=${lang} dir=${dir} data-scheme=${scheme}>
    <div class="box ${parameters.narrow === true ? 'narrow' : ''}">${story()}</div>
  </div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings],
  initialGlobals: {scheme: 'light', lang: 'en'},
  globalTypes: {
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
          {value: 'light dark', title: 'As the system'},
        ],
      },
    },
    lang: {
      description: 'Language, and with it the direction',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'de', title: 'Deutsch'},
          {value: 'fr', title: 'Français'},
          {value: 'es', title: 'Español'},
          {value: 'pt-BR', title: 'Português (Brasil)'},
          {value: 'tr', title: 'Türkçe'},
          {value: 'ja', title: '日本語'},
          {value: 'ar', title: 'العربية'},
          {value: 'he', title: 'עברית'},
          {value: 'zh-CN', title: '简体中文'},
          {value: 'en-XA', title: 'Pseudo'},
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {extractArgTypes: argTypesOf},
    options: {storySort: {order: ['Page', 'Parts', 'Dialogs']}},
  },
};

export default preview;
