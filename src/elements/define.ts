import {VERSION} from '../version.js';

const seen = new WeakMap<CustomElementConstructor, string>();

/**
 * Registers an element. Registering twice, or beside another version, never throws: the first stays and a warning names
 * both versions. A foreign class under one of our names is reported as an error, and the rest is registered all the same.
 */
export function define(tag: string, element: CustomElementConstructor): void {
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
    seen.set(element, version);
    console.warn(`bedesk-customers: <${tag}> ${version} is already registered; ${VERSION} is left out.`);
  }
}
