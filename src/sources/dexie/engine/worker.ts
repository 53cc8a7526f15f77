import type {Line} from './serve.js';

/** Longer than any page takes to load a file that it has just loaded. */
const PATIENCE = 10_000;

interface Policy {
  createScriptURL(url: string): string;
}

let policy: Policy | null | undefined;

/**
 * A worker that answers, `null` where there can be none: its file is of another origin or cannot be found, or a policy
 * refuses it. Nothing is thrown.
 *
 * @param url of the engine's file
 */
export async function startWorker(url: string | URL, name: string): Promise<(Worker & Line) | null> {
  const {href, origin, protocol} = new URL(url, document.baseURI);
  // Elsewhere a worker would fail, and the browser would write of it on the host's console.
  if (origin !== location.origin || !protocol.startsWith('http')) return null;
  try {
    const worker: Worker & Line = new Worker(trusted(href), {type: 'module', name});
    if (await answers(worker)) return worker;
    worker.terminate();
  } catch {
    // Some browsers throw where a policy refuses it, others say so by an event.
  }
  return null;
}

function answers(worker: Worker): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, PATIENCE, false);
    const settle = (event: Event) => {
      event.preventDefault();
      clearTimeout(timer);
      resolve(event.type === 'message');
    };
    worker.addEventListener('message', settle, {once: true});
    worker.addEventListener('error', settle, {once: true});
    worker.postMessage({id: 0, method: 'refresh'});
  });
}

/** Under a policy of Trusted Types, the address as one that this library vouches for. */
function trusted(url: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}};
  policy ??= trustedTypes?.createPolicy('bedesk-customers', {createScriptURL: text => text}) ?? null;
  return policy?.createScriptURL(url) ?? url;
}
