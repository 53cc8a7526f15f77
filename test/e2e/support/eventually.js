const PATIENCE = 8000;
const PAUSE = 30;

/** Tries until `check` no longer throws, and gives its result; after some seconds, the last failure. */
export async function eventually(check) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise(resolve => setTimeout(resolve, PAUSE));
    }
  }
}
