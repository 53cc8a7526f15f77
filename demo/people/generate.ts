import type {CustomerImportRow} from '../../src/index.js';
import {EmailMaker} from './emails.js';
import {loadNames} from './names.js';
import {makePerson} from './person.js';
import {Random} from './random.js';

const SEED = 20_261;
/** A few ms of work: between two batches the page has its turn. */
const BATCH = 250;

/**
 * People for the demo, in batches for `upsertMany`: for each total always the same ones, with times counted back from
 * `now` (ms since the epoch), so that some are online on any day.
 */
export async function* generatePeople(total: number, now: number): AsyncGenerator<CustomerImportRow[]> {
  const making = {random: new Random(SEED), names: await loadNames(SEED), emails: new EmailMaker(), now, total};
  for (let start = 0; start < total; start += BATCH) {
    const length = Math.min(BATCH, total - start);
    yield Array.from({length}, (_, index) => makePerson(start + index, making));
    await new Promise(resolve => setTimeout(resolve));
  }
}
