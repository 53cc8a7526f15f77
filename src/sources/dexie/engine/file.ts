import {serve, WORKER_NAME} from './serve.js';

// This module is published as a file of its own, without imports: the page imports it, and makes its worker of it.

export {serve, WORKER_NAME};

/** Where this file is; `null` within a bigger one, which is no worker. */
export const url: string | null = import.meta.url;

const scope = globalThis as typeof globalThis & {name?: unknown};
if (scope.name === WORKER_NAME && typeof document === 'undefined') serve(scope);
