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

// In CI a test that fails is run once more, since the machines there stall for seconds. It is told, never hidden.
beforeEach(function () {
  // The types of mocha leave these out.
  const test = this.currentTest as unknown as {currentRetry(): number; fullTitle(): string};
  if (test.currentRetry() > 0) console.warn(`Second attempt: ${test.fullTitle()}`);
});
