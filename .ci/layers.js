// Imports only go down. What each folder of `src` may import, besides itself.
const FOLDERS = {
  customers: {folders: [], packages: []},
  csv: {folders: ['customers'], packages: ['papaparse']},
  sources: {folders: ['customers'], packages: ['dexie']},
  store: {folders: ['customers', 'csv'], packages: ['lit', '@lit/context']},
  elements: {folders: ['store', 'customers', 'ui', 'locales', 'styles'], packages: ['lit', '@lit/context']},
  ui: {folders: ['locales', 'styles'], packages: ['lit']},
  locales: {folders: [], packages: ['lit']},
  styles: {folders: [], packages: ['lit']},
};

const WHY = {
  customers: 'The domain is plain TypeScript: it imports nothing outside itself, so that every layer may stand on it.',
  csv: 'csv translates between the domain and CSV: it knows customers and PapaParse alone.',
  sources: 'A source speaks CustomerSource: it knows customers alone, never an element, the store or CSV.',
  store: 'The store knows sources by their interface only, and no element, no text, no style.',
  elements:
    'An element asks the store: it calls no source and no CSV, which would go round the one way that data takes.',
  ui: 'ui is the small shared pieces: they know nothing of customers.',
  locales: 'Texts depend on nothing, so that a language is one file.',
  styles: 'Styles depend on nothing but Lit.',
};

const POLICY = 'A strict Content Security Policy with Trusted Types refuses it, and customer text is never markup.';

/** What such a policy refuses at run time is refused here already. */
export const strictPolicy = [
  'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
  'ImportDeclaration[source.value=/unsafe-(html|svg)|style-map/]',
  'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
].map(selector => ({selector, message: POLICY}));

/** The import direction as lint rules: one block for each folder of `src`, with its reason as the message. */
export const layers = Object.entries(FOLDERS).map(([folder, {folders, packages}]) => {
  const forbidden = Object.keys(FOLDERS).filter(name => name !== folder && !folders.includes(name));
  const dots = String.raw`^(?:\.\./)+`;
  const known = packages.map(name => `${name}(?:/|$)`).join('|');
  const foreign = known ? `^(?!\\.|${known})` : String.raw`^(?!\.)`;
  const message = `${WHY[folder]} Imports only go down: see CONTRIBUTING.md.`;
  // The page opens its own database, and loads that source when somebody asks for it: the one way round.
  const unloadable = forbidden.filter(name => folder !== 'elements' || name !== 'sources').join('|');
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...strictPolicy,
        {selector: `ImportExpression[source.value=/^(\\.\\.\\u002f)+(${unloadable})\\u002f/]`, message},
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: `${dots}(?:${forbidden.join('|')})(?:/|$)`, message},
            {
              regex: `${dots}(?:index|classes|testing|cdn)\\.js$`,
              message: 'Entries are for hosts, not for our own modules.',
            },
            {regex: foreign, message},
          ],
        },
      ],
    },
  };
});
