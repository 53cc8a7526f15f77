import type {Decorator, Preview} from '@storybook/web-components-vite';

/** Puts the page itself into the scheme, language and direction that the toolbar says, as a host would. */
const surroundings: Decorator = (story, {globals}) => {
  const {scheme, lang} = globals as {scheme: string; lang: string};
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  root.lang = lang;
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  return story();
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
          {value: 'ar', title: 'العربية'},
          {value: 'en-XA', title: 'Pseudo'},
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {matchers: {date: /At$/}},
  },
};

export default preview;
