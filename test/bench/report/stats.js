/** @param {{ms: number, longest: number, wait: number}[]} samples */
export function statsOf(samples) {
  if (!samples.length) throw new Error('Nothing was measured');
  const times = samples.map(({ms}) => ms).sort((a, b) => a - b);
  return {
    runs: times.length,
    median: round(quantile(times, 0.5)),
    p95: round(quantile(times, 0.95)),
    min: round(times[0]),
    max: round(times.at(-1)),
    longest: Math.round(Math.max(...samples.map(({longest}) => longest))),
    wait: round(
      quantile(
        samples.map(({wait}) => wait).sort((a, b) => a - b),
        0.5,
      ),
    ),
  };
}

/** The slope of ms over customers in log-log: 0 is the same at any size, 1 is as many times longer as there are more. */
export function exponent(points) {
  if (points.length < 2) return null;
  const logs = points.map(({size, ms}) => [Math.log(size), Math.log(ms)]);
  const mean = at => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  const under = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  return Math.round((over / under) * 100) / 100;
}

/** Nearest rank: a time that was measured. */
function quantile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function round(ms) {
  return Math.round(ms * 10) / 10;
}
