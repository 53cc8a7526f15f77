/** All texts by their path; functions as they answer when given ⟨0⟩, ⟨1⟩ …, which as a count is like any big number. */
export function textsOf(terms: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, term] of Object.entries(terms) as [string, unknown][]) {
    if (typeof term === 'string') found.set(path + key, term);
    else if (isFunction(term)) {
      found.set(path + key, term(...Array.from({length: term.length}, (_, index) => `⟨${String(index)}⟩`)));
    } else if (typeof term === 'object' && term) {
      for (const entry of textsOf(term, `${path}${key}.`)) found.set(...entry);
    }
  }
  return found;
}

function isFunction(term: unknown): term is (...args: string[]) => string {
  return typeof term === 'function';
}
