/** Reads what the sources of `schemas/` say in words: the comments of schemas and of their properties. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * @typedef {object} Comments
 * @property {string} text what the comment says, without its tags
 * @property {string} [alias] name of the export this one is another name for
 * @property {Record<string, Property>} properties
 *
 * @typedef {object} Property
 * @property {string} text
 * @property {string[]} names the exports the property is built from
 * @property {Record<string, Property>} properties of an object that has no name of its own
 */

/**
 * Lists the exported constants of every file in a folder with their comments.
 *
 * @param {URL} folder
 * @returns {Record<string, Comments>}
 */
export function readComments(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts')).sort();
  return Object.fromEntries(files.flatMap((name) => readFile(new URL(name, folder))));
}

/** @param {URL} url */
function readFile(url) {
  const file = ts.createSourceFile(url.pathname, readFileSync(url, 'utf8'), ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.flatMap((declaration) => {
      const value = declaration.initializer;
      if (!value) return [];
      const alias = ts.isIdentifier(value) ? { alias: value.text } : {};
      return [[declaration.name.getText(), { text: readText(statement), ...alias, properties: readProperties(value) }]];
    }),
  );
}

/**
 * @param {ts.Node} value
 * @returns {Record<string, Property>}
 */
function readProperties(value) {
  const entries = findShape(value)?.properties.filter(ts.isPropertyAssignment) ?? [];
  return Object.fromEntries(entries.map((entry) => [
    entry.name.getText(),
    { text: readText(entry), names: listNames(entry.initializer), properties: readProperties(entry.initializer) },
  ]));
}

/**
 * Finds the object literal in `z.object({ … })`, also within `z.optional(z.array(…))`.
 *
 * @param {ts.Node} value
 * @returns {ts.ObjectLiteralExpression | undefined}
 */
function findShape(value) {
  if (!ts.isCallExpression(value)) return undefined;
  const [first] = value.arguments;
  if (!first) return undefined;
  return ts.isObjectLiteralExpression(first) ? first : findShape(first);
}

/**
 * @param {ts.Node} value
 * @returns {string[]}
 */
function listNames(value) {
  if (ts.isObjectLiteralExpression(value)) return [];
  if (ts.isIdentifier(value)) return [value.text];
  return value.getChildren().flatMap(listNames);
}

/** @param {ts.Node} node */
function readText(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return unfold(ts.getTextOfJSDocComment(comment?.comment) ?? '');
}

/**
 * Joins the lines of a paragraph and keeps the paragraphs apart.
 *
 * @param {string} text
 */
function unfold(text) {
  return text.trim().split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ')).join('\n\n');
}
