/**
 * Takes the comments out of `css` templates and the indentation out of `css`, `html` and `svg` ones: a host's bundler
 * leaves texts as they are. A line break stays, so that no two words join.
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
  return code.replace(/\bcss`[^`]*`/g, dropComments).replace(/^[ \t]+(?=\S)/gm, '');
}

function dropComments(template) {
  return template.replace(/\/\*[^]*?\*\/\s*/g, '');
}
