import {
  DEFAULT_QUERY,
  queryFromParams,
  queryToParams,
  sameQuery,
  type CustomerQuery,
  type CustomField,
} from '../customers/index.js';

/** Every parameter that a query may take in the address, without the prefix. */
const PARAMETERS = ['tab', 'q', 'match', 'sort', 'page', 'size', 'f'];

/** Keeps a query in `location.search`. Foreign parameters, the hash and `history.state` are left as they are. */
export class UrlSync {
  readonly #prefix: string;
  readonly #follow: (query: CustomerQuery) => void;
  readonly #fields: () => readonly CustomField[];

  /** `follow` is told the query of the address after Back and Forward. */
  constructor(prefix: string, fields: () => readonly CustomField[], follow: (query: CustomerQuery) => void) {
    this.#prefix = prefix;
    this.#fields = fields;
    this.#follow = follow;
    addEventListener('popstate', this.#onPopState);
  }

  /** The query of the address; `null` when the address says nothing of it. */
  read(): CustomerQuery | null {
    const params = new URLSearchParams(location.search);
    const isNamed = PARAMETERS.some(name => params.has(this.#prefix + name));
    return isNamed ? queryFromParams(params, {prefix: this.#prefix, fields: this.#fields()}) : null;
  }

  write(query: CustomerQuery, mode: 'push' | 'replace'): void {
    if (sameQuery(query, this.read() ?? DEFAULT_QUERY)) return;
    const params = new URLSearchParams(location.search);
    for (const name of PARAMETERS) params.delete(this.#prefix + name);
    for (const [name, value] of queryToParams(query, {prefix: this.#prefix})) params.append(name, value);
    const search = String(params);
    const url = location.pathname + (search && `?${search}`) + location.hash;
    try {
      history[mode === 'push' ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      // Browsers limit how often; the next change writes the address again.
    }
  }

  close(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  readonly #onPopState = (): void => {
    this.#follow(this.read() ?? DEFAULT_QUERY);
  };
}
