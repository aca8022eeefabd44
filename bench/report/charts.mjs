/** Draws the charts with Vega-Lite, as SVG that can be read on light and dark pages. */
import * as vega from 'vega';
import { compile } from 'vega-lite';

/** Names that stand for colours while the chart is drawn; the style sheet inside the picture says what they are. */
const colours = { ours: '#010101', limit: '#020202', peer: '#030303', text: '#040404', line: '#050505' };
const partColours = ['#060606', '#070707', '#080808', '#090909', '#0a0a0a', '#0b0b0b'];
const light = { ours: '#0b5a8f', limit: '#7d8790', peer: '#c2641a', text: '#1f2328', line: '#d5dade' };
const dark = { ours: '#6cb6ff', limit: '#8b949e', peer: '#f0a35e', text: '#e6edf3', line: '#3d444d' };
const lightParts = ['#0b5a8f', '#2a8f82', '#b08a1e', '#c2641a', '#8a4fa3', '#7d8790'];
const darkParts = ['#6cb6ff', '#5fc9b8', '#e3c04d', '#f0a35e', '#c99be0', '#8b949e'];

/** @typedef {{ title: string, kind: 'ours' | 'limit' | 'peer', value: number }} Bar */

const config = {
  background: null,
  font: 'system-ui, sans-serif',
  view: { stroke: null },
  title: { color: colours.text, anchor: 'start', fontSize: 14, fontWeight: 600, offset: 12 },
  axis: { labelColor: colours.text, titleColor: colours.text, gridColor: colours.line, domainColor: colours.line, tickColor: colours.line, labelLimit: 0, labelFontSize: 12 },
  legend: { labelColor: colours.text, titleColor: colours.text, labelFontSize: 12, labelLimit: 0, orient: 'bottom' },
};

/**
 * Bars side by side, the shortest first.
 *
 * @param {string} title
 * @param {string} unit
 * @param {Bar[]} bars
 */
export function drawBars(title, unit, bars) {
  const sort = [...bars].sort((one, other) => one.value - other.value).map((bar) => bar.title);
  const y = { field: 'title', type: 'nominal', sort, axis: { title: null, domain: false, ticks: false } };
  const x = { field: 'value', type: 'quantitative', axis: { title: unit } };
  return draw({
    title,
    data: { values: bars },
    layer: [
      { mark: { type: 'bar', height: { band: 0.7 } }, encoding: { x, y, color: kindColour() } },
      { mark: { type: 'text', align: 'left', dx: 4, color: colours.text, fontSize: 11 }, encoding: { x, y, text: { field: 'value', format: ',.3~r' } } },
    ],
  });
}

/**
 * Bars that consist of parts.
 *
 * @param {string} title
 * @param {string} unit
 * @param {{ title: string, part: string, value: number, total: number }[]} pieces
 * @param {string[]} parts in order
 */
export function drawStacks(title, unit, pieces, parts) {
  return draw({
    title,
    data: { values: pieces.map((piece) => ({ ...piece, order: parts.indexOf(piece.part) })) },
    mark: { type: 'bar', height: { band: 0.7 } },
    encoding: {
      x: { field: 'value', type: 'quantitative', axis: { title: unit } },
      y: { field: 'title', type: 'nominal', sort: [...new Set([...pieces].sort((one, other) => one.total - other.total).map((piece) => piece.title))], axis: { title: null, domain: false, ticks: false } },
      color: { field: 'part', type: 'nominal', scale: { domain: parts, range: partColours }, legend: { title: null } },
      order: { field: 'order' },
    },
  });
}

/**
 * Cost against size, both on logarithmic scales: what is linear is a straight line that rises by one step in each direction.
 *
 * @param {string} title
 * @param {string} unit
 * @param {{ title: string, kind: string, size: number, value: number }[]} points
 */
export function drawGrowth(title, unit, points) {
  const x = { field: 'size', type: 'quantitative', scale: { type: 'log' }, axis: { title: 'sessions', values: [50, 500, 5000], grid: false } };
  const y = { field: 'value', type: 'quantitative', scale: { type: 'log' }, axis: { title: unit } };
  return draw({
    title,
    height: 320,
    data: { values: points },
    layer: [
      { mark: { type: 'line', point: { filled: true, size: 40 }, strokeWidth: 2 }, encoding: { x, y, color: kindColour(), detail: { field: 'title' } } },
      { transform: [{ joinaggregate: [{ op: 'max', field: 'size', as: 'largest' }], groupby: ['title'] }, { filter: 'datum.size === datum.largest' }], mark: { type: 'text', align: 'left', dx: 8, fontSize: 11, color: colours.text }, encoding: { x, y, text: { field: 'title' } } },
    ],
  });
}

function kindColour() {
  return { field: 'kind', type: 'nominal', scale: { domain: ['ours', 'limit', 'peer'], range: [colours.ours, colours.limit, colours.peer] }, legend: { title: null } };
}

/** @param {any} spec */
async function draw(spec) {
  const { spec: compiled } = compile({ width: 520, ...spec, config });
  const svg = await new vega.View(vega.parse(compiled), { renderer: 'none' }).toSVG();
  return withColours(svg);
}

/**
 * Turns the names of colours into variables, with their values for light and for dark.
 *
 * @param {string} svg
 */
function withColours(svg) {
  const names = /** @type {(keyof typeof colours)[]} */ (Object.keys(colours));
  const declare = (/** @type {typeof light} */ of, /** @type {string[]} */ parts) => [...names.map((name) => `--${name}:${of[name]}`), ...parts.map((part, index) => `--part-${index}:${part}`)].join(';');
  const style = `<style>svg{${declare(light, lightParts)}}@media (prefers-color-scheme:dark){svg{${declare(dark, darkParts)}}}</style>`;
  let text = svg.replace(/(<svg[^>]*>)/, `$1${style}`);
  for (const name of names) text = text.replaceAll(colours[name], `var(--${name})`);
  partColours.forEach((colour, index) => (text = text.replaceAll(colour, `var(--part-${index})`)));
  return `${text}\n`;
}
