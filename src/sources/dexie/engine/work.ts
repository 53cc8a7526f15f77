/** Long work that stops for a moment at each `yield`, so that whoever runs it can let others in between. */
export type Work<T> = Generator<void, T, void>;

/** Steps between two looks at the clock: some tenths of a ms each. */
export const STRIDE = 4096;

/** Slices for whoever does long work: so many ms at a time, then a rest in which others run. */
export class Pace {
  #end = 0;

  /**
   * @param slice ms
   * @param rest resolves when others have run; rejects when the work shall end
   */
  constructor(
    private readonly slice: number,
    private readonly rest: () => Promise<void>,
  ) {}

  async run<T>(work: Work<T>): Promise<T> {
    this.#end = performance.now() + this.slice;
    for (;;) {
      const {done, value} = work.next();
      if (done) return value;
      await this.restIfLate();
    }
  }

  async restIfLate(): Promise<void> {
    if (performance.now() < this.#end) return;
    await this.rest();
    this.#end = performance.now() + this.slice;
  }
}

/** Resolves in a task of its own: input and drawing come first. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
