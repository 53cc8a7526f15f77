import {existsSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {partsOfPage} from './parts.js';
import {readTokens} from './tokens.js';

/** The analyzer's options: what the sources say, with the addresses that the package really has. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [namesAndAddresses()],
};

/**
 * An element's tag is the name of its folder, where it is registered by `define.ts`, which the analyzer cannot follow.
 * Source paths are no part of the package either: what a host imports is the element's entry.
 */
function namesAndAddresses() {
  return {
    name: 'names-and-addresses',
    packageLinkPhase({customElementsManifest: manifest}) {
      manifest.modules = manifest.modules
        .map(module => describe(module))
        .filter(module => module !== undefined)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

function describe(module) {
  const folder = dirname(module.path);
  const tag = basename(folder);
  if (basename(module.path, '.ts') !== tag || !existsSync(`${folder}/define.ts`)) return undefined;
  const declaration = module.declarations.find(({kind}) => kind === 'class');
  if (!declaration) throw new Error(`${module.path} has no class.`);
  const path = `dist/elements/${tag}.js`;
  const reference = {name: declaration.name, module: path};
  const {inheritedFrom: _, ...own} = declaration;
  if (tag === 'bedesk-customers')
    Object.assign(own, {cssProperties: readTokens().map(property), cssParts: partsOfPage()});
  return {
    kind: 'javascript-module',
    path,
    declarations: [{...publicOnly(own), tagName: tag, customElement: true}],
    exports: [
      {kind: 'js', name: declaration.name, declaration: reference},
      {kind: 'custom-element-definition', name: tag, declaration: reference},
    ],
  };
}

/** The custom properties are written down once, where they are used. */
function property({name, meaning, range, value}) {
  return {name, default: value, description: `${meaning} Value: ${range}.`};
}

/** What a host may use: nothing private, no life cycle, no inherited source path. */
function publicOnly(declaration) {
  const hidden = /^(#|_)|Callback$/;
  const inherited = [
    'render',
    'willUpdate',
    'update',
    'updated',
    'firstUpdated',
    'createRenderRoot',
    'shouldUpdate',
    'attachShadow',
  ];
  const members = (declaration.members ?? [])
    .filter(({privacy, static: isStatic}) => !isStatic && (privacy ?? 'public') === 'public')
    .filter(({name}) => !hidden.test(name) && !inherited.includes(name))
    .map(({inheritedFrom: _, ...member}) => member);
  const names = new Set(members.map(({name}) => name));
  return {
    ...declaration,
    members,
    attributes: declaration.attributes
      ?.filter(({fieldName}) => fieldName === undefined || names.has(fieldName))
      .map(({inheritedFrom: _, ...attribute}) => attribute),
  };
}
