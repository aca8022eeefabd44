/** Writes what a class comment says of an element as Markdown tables. */

/**
 * @typedef {import('./manifest-analyse.mjs').Element} Element
 * @typedef {import('./manifest-analyse.mjs').Member} Member
 * @typedef {import('./manifest-analyse.mjs').Described} Described
 */

/**
 * Gives the generated part of an element's page: what it is, and tables of all that is public.
 *
 * @param {Element} element
 */
export function writeTables(element) {
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const sections = [
    section('Attributes and properties', ['attribute', 'property', 'type', 'default', ''], fields.map(describeField)),
    section('Methods', ['method', 'gives', ''], methods.map(describeMethod)),
    section('Events', ['event', 'type', ''], (element.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text ?? 'CustomEvent'), description])),
    section('Slots', ['slot', ''], (element.slots ?? []).map(({ name, description }) => [name ? code(name) : '(default)', description])),
    section('Parts', ['part', ''], (element.cssParts ?? []).map(({ name, description }) => [code(name), description])),
    section('Custom properties', ['property', 'default', ''], (element.cssProperties ?? []).map((property) => [code(property.name), code(property.default), property.description])),
  ];
  return [element.description, ...sections].filter(Boolean).join('\n\n');
}

/** @param {Member} field */
function describeField({ name, attribute, type, default: value, readonly, description }) {
  const title = readonly ? `${code(name)} (read only)` : code(name);
  return [code(attribute), title, code(type?.text), code(value?.replace(/^''$/, '')), description];
}

/** @param {Member} method */
function describeMethod({ name, parameters = [], return: result, description }) {
  const list = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? 'unknown'}`).join(', ');
  return [code(`${name}(${list})`), code(result?.type?.text ?? 'void'), description];
}

/**
 * @param {string} title
 * @param {string[]} head
 * @param {(string | undefined)[][]} rows
 */
function section(title, head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map((cell) => (cell ?? '').replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')))];
  return `## ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}

/** @param {string | undefined} text */
function code(text) {
  return text ? `\`${text}\`` : '';
}
