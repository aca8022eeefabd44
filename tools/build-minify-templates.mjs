/**
 * Takes out the white space that Lit's templates carry for their readers.
 *
 * The plugins for this need a newer Node than we promise, and a compiler of HTML that does not know what a template's
 * holes hold. Rollup parses the modules, esbuild minifies the styles, and all that is left to do is done here.
 */
import { transform } from 'esbuild';

/**
 * @typedef {{ type: string, start: number, end: number }} Node
 * @typedef {Node & { quasis: (Node & { value: { raw: string } })[] }} Template
 * @typedef {{ tag: string, template: Template }} TaggedTemplate
 */

/** @returns {import('rollup').Plugin} */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
      return { code: await minifyModule(code, this.parse(code)), map: null };
    },
  };
}

/**
 * Gives a module with its `css`, `html` and `svg` templates minified.
 *
 * @param {string} code
 * @param {object} program its syntax tree (ESTree)
 */
export async function minifyModule(code, program) {
  const pieces = findTemplates(program).flatMap(({ tag, template }) => template.quasis.map((quasi) => ({ tag, isWhole: template.quasis.length === 1, quasi })));
  let minified = code;
  for (const { tag, isWhole, quasi } of pieces.sort((a, b) => b.quasi.start - a.quasi.start)) {
    const { raw } = quasi.value;
    const text = tag === 'css' ? await minifyStyles(raw, isWhole) : minifyMarkup(raw);
    minified = minified.slice(0, quasi.start) + text + minified.slice(quasi.end);
  }
  return minified;
}

/**
 * Styles with holes, or with escapes that the style sheet does not see, are left alone. What the style sheet has as an
 * escape, before or after, stands in the template with its backslash doubled.
 *
 * @param {string} raw
 * @param {boolean} isWhole
 */
async function minifyStyles(raw, isWhole) {
  const styles = raw.replaceAll('\\\\', '\0');
  if (!isWhole || styles.includes('\\')) return raw;
  const { code } = await transform(styles.replaceAll('\0', '\\'), { loader: 'css', minify: true, target: 'esnext', charset: 'utf8' });
  return code.trim().replaceAll('\\', '\\\\');
}

/**
 * Makes every run of white space one space, as it is drawn; not where it is drawn as it stands. No-break spaces stay.
 *
 * @param {string} raw
 */
function minifyMarkup(raw) {
  return /<(pre|textarea)\b/.test(raw) ? raw : raw.replace(/[ \t\r\n]+/g, ' ');
}

/**
 * @param {object} node
 * @returns {TaggedTemplate[]}
 */
function findTemplates(node) {
  const children = Object.values(node).filter((value) => typeof value === 'object' && value !== null).flatMap(findTemplates);
  const { type, tag, quasi } = /** @type {{ type?: string, tag?: { name?: string }, quasi?: Template }} */ (node);
  const isOurs = type === 'TaggedTemplateExpression' && quasi && ['css', 'html', 'svg'].includes(tag?.name ?? '');
  return isOurs ? [{ tag: tag?.name ?? '', template: quasi }, ...children] : children;
}
