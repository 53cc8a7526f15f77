// Every test file imports this (.ci/serve-tests.js).
// The runner clones what a failure expected and got, and says nothing at all when it cannot: no element can be cloned.

interface Failure {
  actual?: unknown;
  expected?: unknown;
}

afterEach(function () {
  const failure = this.currentTest?.err as Failure | undefined;
  if (!failure) return;
  for (const side of ['actual', 'expected'] as const) {
    try {
      structuredClone(failure[side]);
    } catch {
      failure[side] = String(failure[side]);
    }
  }
});
