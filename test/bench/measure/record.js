import {say} from '../setup.js';
import {statsOf} from '../report/stats.js';

/** What was measured: who (`bedesk-customers`, `floor`, or a grid), what, and at which size. */
export class Record {
  /** @type {{subject: string, operation: string, size: number, median?: number, skipped?: string, failed?: string}[]} */
  figures = [];
  #operations;

  /** @param {string[]} operations the ones that are asked for; the floor of a DOM change always is */
  constructor(operations) {
    this.#operations = new Set([...operations, 'change']);
  }

  wants(...operations) {
    return operations.some(operation => this.#operations.has(operation));
  }

  /**
   * Measures one operation, unless nobody asked for it. What fails is told and noted, and the run goes on.
   *
   * @param {() => Promise<{ms: number}[] | {skipped: string}>} measure
   */
  async take(subject, operation, size, measure) {
    if (!this.wants(operation)) return;
    const about = {subject, operation, size};
    try {
      const samples = await measure();
      const figure = 'skipped' in samples ? samples : statsOf(samples);
      this.figures.push({...about, ...figure});
      say(`  ${subject}, ${operation}: ${figure.skipped ?? `${figure.median} ms`}`);
    } catch (error) {
      this.figures.push({...about, failed: error.message.split('\n')[0]});
      say(`  ${subject}, ${operation} FAILED: ${error.message}`);
    }
  }
}
