import {adoptStyles, isServer, LitElement} from 'lit';
import {VERSION} from '../version.js';
import {exportParts} from './parts.js';

const seen = new WeakSet<CustomElementConstructor | DocumentFragment>();
let scope: CustomElementRegistry | undefined;

/**
 * Registers an element. Registering twice, or beside another version, never throws: the first stays and a warning names
 * both versions. A foreign class under one of our names is reported as an error, and the rest is registered all the same.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // Lit has another `isServer` for servers.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  if (!isServer) {
    try {
      scope ??= new CustomElementRegistry();
      if (!scope.get(tag)) scope.define(tag, element);
    } catch {
      // Only the document has a registry. WebKitGTK has all else of scoped ones, so that no property tells.
    }
  }
  const known = customElements.get(tag);
  if (known === element) return;
  if (!known) {
    customElements.define(tag, element);
    return;
  }
  const version: unknown = Reflect.get(known, 'bedeskVersion');
  if (typeof version !== 'string') {
    reportError(
      new Error(`bedesk-customers: <${tag}> is already taken by a class of another library (${known.name}).`),
    );
  } else if (!seen.has(element)) {
    seen.add(element);
    console.warn(`bedesk-customers: <${tag}> ${version} is already registered; ${VERSION} is left out.`);
  }
}

/**
 * An element whose shadow tree takes our elements from a registry of our own, where the browser has scoped ones: a
 * foreign class under one of our names, or another version, cannot get into it.
 */
export abstract class ScopedElement extends LitElement {
  static readonly bedeskVersion = VERSION;

  /** @internal Whether a server has drawn it. */
  isPrerendered = false;

  protected override createRenderRoot(): ShadowRoot {
    this.isPrerendered = this.shadowRoot !== null;
    // None: the browser has only the one of the document, or somebody else has registered the classes, there.
    const options = {customElementRegistry: scope};
    this.renderOptions.creationScope = {
      importNode: (template: DocumentFragment) => {
        if (!seen.has(template)) exportParts(template);
        seen.add(template);
        return document.importNode(template, options);
      },
    };
    // A tree that a server has rendered is emptied by this, and filled again before anybody sees it.
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit attaches here too.
    const root = this.attachShadow({mode: 'open', ...options});
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }
}
