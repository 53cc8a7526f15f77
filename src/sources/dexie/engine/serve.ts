import type {CustomerQuery, ViewContext} from '../../../customers/index.js';
import {Engine} from './engine.js';
import type {Call} from './engine.js';

/** The name of our workers: a bundler may put this module into a file that others make workers from. */
export const WORKER_NAME = 'bedesk-customers';

/** What is asked of an engine; `end` gives up what was asked under the same number. */
export type Ask =
  | {method: 'open'; database: string; slice: number}
  | {method: 'prepare' | 'page' | 'count' | 'ids'; query: CustomerQuery; context: ViewContext}
  | {method: 'refresh' | 'end' | 'close'};

/** What comes back: parts, then the result or the error's words. */
export interface Answer {
  id: number;
  part?: string[];
  result?: unknown;
  error?: string;
}

/** A worker, its global scope, or one end of a channel. */
export interface Line {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent<never>) => void) | null;
}

/** Lets whoever is at the other end of the line ask an engine: the same in a worker and on the main thread. */
export function serve(line: Line): void {
  let engine: Engine | undefined;
  const calls = new Map<number, Call>();

  const answer = async (ask: Ask, id: number, call: Call): Promise<unknown> => {
    if (ask.method === 'open') engine = new Engine(ask.database, ask.slice);
    if (!engine) throw new Error('No engine');
    switch (ask.method) {
      case 'prepare':
        return engine.prepare(ask);
      case 'refresh':
        return engine.refresh();
      case 'page':
        return engine.page(ask.query, ask.context, call);
      case 'count':
        return engine.count(ask.query, ask.context, call);
      case 'ids':
        return engine.ids(ask.query, ask.context, call, part => {
          line.postMessage({id, part} satisfies Answer);
        });
      case 'close':
        return engine.close();
      default:
        return undefined;
    }
  };

  line.onmessage = ({data}: MessageEvent<Ask & {id: number}>) => {
    const {id} = data;
    if (data.method === 'end') {
      const given = calls.get(id);
      if (given) given.isOver = true;
      return;
    }
    const call = {isOver: false};
    calls.set(id, call);
    void answer(data, id, call)
      .then(
        result => {
          line.postMessage({id, result} satisfies Answer);
        },
        (error: unknown) => {
          line.postMessage({id, error: String(error)} satisfies Answer);
        },
      )
      .finally(() => calls.delete(id));
  };
}
