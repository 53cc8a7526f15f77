import type {CustomerSource, SourceChange} from '../../customers/index.js';
import {holds} from './assert.js';

/** How long a change may take to be told, in ms: only a failing source makes anybody wait so long. */
const PATIENCE = 5000;

export interface Listening {
  heard: SourceChange[];
  /** Settles once a change of the kind that may concern the customer was told. */
  until(kind: SourceChange['kind'], id: string | null): Promise<void>;
  end(): void;
}

/** Hears what a source tells from now on; `undefined` if it tells nothing at all. */
export function listen(source: CustomerSource): Listening | undefined {
  const heard: SourceChange[] = [];
  let wake: () => void = () => undefined;
  const end = source.subscribe?.(change => {
    heard.push(change);
    wake();
  });
  if (!end) return undefined;
  const concerns = (kind: SourceChange['kind'], id: string | null) =>
    heard.some(
      change => change.kind === 'reset' || (change.kind === kind && (!id || !change.ids || change.ids.includes(id))),
    );
  return {
    heard,
    end,
    async until(kind, id) {
      const deadline = Date.now() + PATIENCE;
      while (!concerns(kind, id)) {
        const left = deadline - Date.now();
        holds(left > 0, `"${kind}" is told of ${id ?? 'anybody'}; told was ${JSON.stringify(heard)}`);
        await new Promise<void>(resolve => {
          const timer = setTimeout(resolve, left);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
  };
}
