/**
 * Makes `css` templates small, and takes the indentation out of `html` and `svg` ones: a host's bundler leaves texts as
 * they are. Markup keeps its line breaks, since a blank between two inline elements shows.
 *
 * @returns {import('vite').Plugin}
 */
export function slimTemplates() {
  return {
    name: 'slim-templates',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/},
      handler: code => ({code: slim(code), map: null}),
    },
  };
}

/** Exported for its test. */
export function slim(code) {
  return code.replace(/\bcss`[^`]*`/g, slimCss).replace(/^[ \t]+(?=\S)/gm, '');
}

function slimCss(template) {
  // Strings and placeholders stay as they are.
  return template
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*'|\$\{[^}]*\})/)
    .map((part, index) => (index % 2 ? part : slimRules(part)))
    .join('');
}

function slimRules(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([a-z-]): /g, '$1:')
    .replace(/;}/g, '}');
}
