/** Syntax and imports that this code does without, each with what it does instead. */

/** @typedef {{ selector: string, message: string }} Restriction */

const localParts = 'FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset|Year';

/** @type {Restriction[]} */
export const everySyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings, or a list of them `as const`.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
];

/** @type {Restriction[]} */
export const zoneSyntax = [
  { selector: `CallExpression[callee.property.name=/^[gs]et(${localParts})$/]`, message: 'The machine’s zone is not the event’s: use src/time.' },
];

/** @type {Restriction[]} */
export const localeSyntax = [
  { selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]', message: 'Only src/locale writes for readers.' },
];

/** @type {Restriction[]} */
export const clockSyntax = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Now comes in as an argument.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Now comes in as an argument.' },
  { selector: 'ClassDeclaration:not([superClass.name=/Error$/])', message: 'No classes here but errors.' },
];

export const zodImports = [{ name: 'zod', message: 'Import `zod/mini`: the whole of zod costs a page 85 kB.' }];

export const litImports = [
  { name: 'lit/directives/unsafe-html.js', message: 'Text from a feed is never HTML.' },
  { name: 'lit/directives/unsafe-svg.js', message: 'Text from a feed is never SVG.' },
  { name: 'lit/directives/unsafe-mathml.js', message: 'Text from a feed is never MathML.' },
  { name: 'lit/directives/style-map.js', message: 'It writes a style attribute, which a strict style-src blocks: set custom properties on `style`.' },
];

/**
 * The value of `no-restricted-syntax` for some lists: of two configurations the later replaces the former.
 *
 * @param {...Restriction[]} lists
 * @returns {['error', ...Restriction[]]}
 */
export function restrict(...lists) {
  return ['error', ...lists.flat()];
}
