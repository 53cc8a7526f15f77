import {createEngine} from './.ci/engines.js';
import {serveByVite} from './.ci/serve-tests.js';

const flag = process.argv.find(argument => argument.startsWith('--engine='));
const engine = flag?.slice('--engine='.length) ?? process.env.ENGINE ?? 'chromium';

const soak = process.argv.includes('--soak');
const built = process.argv.includes('--built');

/** `wtr --engine=firefox --files 'test/store/**'` runs some of the tests in one engine; chromium is the default. `--soak` runs the long ones instead, `--built` the stories that are told of the build. */
export default {
  files: [soak ? 'test/**/*.soak.ts' : built ? 'test/**/*.story.ts' : 'test/**/*.test.ts'],
  rootDir: import.meta.dirname,
  browsers: [await createEngine(engine)],
  middleware: [await serveByVite(built)],
  // One page at a time: only the page in front has the focus, and tests press real keys.
  concurrency: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: soak ? 3_600_000 : 480_000,
  testFramework: {
    config: {
      ui: 'bdd',
      timeout: soak ? 3_600_000 : built ? 60_000 : 20_000,
      // Said by test/support/report.ts and printed by .ci/run.
      retries: process.env.CI && !soak ? 1 : 0,
    },
  },
  filterBrowserLogs: ({args}) => !args.some(text => String(text).includes('Lit is in dev mode')),
};
