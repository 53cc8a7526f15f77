import {exponent} from './stats.js';

/** A second is where people lose the thread. */
const TOO_LONG = 1000;

/**
 * How the time of each operation grows with the customers: its exponent over all sizes, over the last step, and at how
 * many customers it takes a second if it goes on like that.
 */
export function growthOf(figures, subject, operation) {
  const points = figures.sizes
    .map(size => ({size, ms: figures.measured(subject, operation, size)?.median}))
    .filter(({ms}) => ms !== undefined);
  if (points.length < 2) return null;
  const last = exponent(points.slice(-2));
  return {points, all: exponent(points), last, limit: limitOf(points.at(-1), last)};
}

function limitOf({size, ms}, slope) {
  if (ms >= TOO_LONG) return 'already';
  // Nearly flat: a line through noise meets a second anywhere.
  if (slope < 0.1) return '–';
  const reached = size * (TOO_LONG / ms) ** (1 / slope);
  return reached > 1e9 ? '–' : `about ${shown(reached)}`;
}

function shown(count) {
  const digits = 10 ** (Math.floor(Math.log10(count)) - 1);
  return (Math.round(count / digits) * digits).toLocaleString('en');
}
