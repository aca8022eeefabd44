/**
 * `npm run size`: the bytes of what a first view in French loads, after brotli (quality 11), against their budgets.
 * Fails above. What is loaded at a click, or for a flawed document, is listed and does not count.
 *
 * --modules  lists what each entry consists of
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { products } from './size-budgets.mjs';
import { measure } from './size-measure.mjs';

/** @typedef {import('./size-measure.mjs').Weight} Weight */

const { values } = parseArgs({ options: { modules: { type: 'boolean' } } });
const tooLarge = [];

for (const { name, input, without, budget, firstView = [], afterwards = [], afterwardsBudget = 0 } of products) {
  const files = await measure(input, without);
  const counted = files.filter((file) => file.when === 'entry' || firstView.includes(file.name));
  const total = counted.reduce((sum, { brotli }) => sum + brotli, 0);
  if (total > budget) tooLarge.push(name);
  console.log(`\n${name}: ${write(total)} of ${write(budget)} kB${total > budget ? ', TOO LARGE' : ''}`);
  for (const file of input === 'components/embed.ts' ? files : counted) console.log(describeFile(file, counted.includes(file)));
  const following = files.filter((file) => afterwards.includes(file.name));
  const later = following.reduce((sum, { brotli }) => sum + brotli, 0);
  if (later > afterwardsBudget) tooLarge.push(`${name}, afterwards`);
  if (following.length > 0) console.log(`  afterwards, by itself: ${write(later)} of ${write(afterwardsBudget)} kB${later > afterwardsBudget ? ', TOO LARGE' : ''} (${following.map((file) => `${file.name} ${write(file.brotli)}`).join(', ')})`);
  if (values.modules) console.log(describeModules(files[0]));
}

console.log('\nkB of 1,000 bytes, brotli quality 11; * counts.');
if (tooLarge.length > 0) {
  console.error(`Too large: ${tooLarge.join(', ')}. The budgets are in tools/size-budgets.mjs.`);
  process.exitCode = 1;
}

/**
 * @param {Weight} file
 * @param {boolean} counts
 */
function describeFile({ name, bytes, brotli, when }, counts) {
  return `${counts ? '*' : ' '} ${name.padEnd(28)}${write(brotli).padStart(8)}${`(${write(bytes)} plain)`.padStart(18)}  ${when}`;
}

/** @param {Weight | undefined} entry */
function describeModules(entry) {
  return (entry?.modules ?? []).filter(([, bytes]) => bytes > 0).map(([id, bytes]) => `${write(bytes).padStart(12)}  ${relative(process.cwd(), id)}`).join('\n');
}

/** @param {number} bytes in kB */
function write(bytes) {
  return (bytes / 1000).toFixed(2);
}
