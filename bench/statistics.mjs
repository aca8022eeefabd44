/** Medians, spreads, ratios and growth. */

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? Number(sorted[middle]) : (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2;
}

/**
 * How far apart the smallest and the largest are, as a part of the median.
 *
 * @param {readonly number[]} numbers
 */
export function spread(numbers) {
  return (Math.max(...numbers) - Math.min(...numbers)) / median(numbers);
}

/**
 * The median of the ratios of figures that were measured one beside the other, in the same round.
 *
 * @param {readonly number[]} numbers
 * @param {readonly number[]} others
 */
export function pairedRatio(numbers, others) {
  return median(numbers.slice(0, others.length).map((number, index) => number / Number(others[index])));
}

/**
 * By which power of the size the cost grows: 1 is linear. A line through the logarithms, least squares; what a page costs without
 * any session is taken off before.
 *
 * @param {readonly { size: number, cost: number }[]} points
 */
export function growthExponent(points) {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
