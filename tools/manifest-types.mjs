/** Finds the types that class comments name, so that declarations far from the classes can import them. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const indexes = ['schemas/index', 'src/index', 'components/index'];

/**
 * Gives a function that writes the exported types in a text as imports: `Session` as `import("../schemas/index.js").Session`.
 *
 * @returns {(type: string) => string}
 */
export function locateTypes() {
  const files = indexes.map((name) => fileURLToPath(new URL(`../dist/${name}.d.ts`, import.meta.url)));
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, skipLibCheck: true, noEmit: true });
  const checker = program.getTypeChecker();
  /** @type {Map<string, string>} */
  const homes = new Map();
  for (const [position, file] of files.entries()) {
    const module = checker.getSymbolAtLocation(/** @type {ts.SourceFile} */ (program.getSourceFile(file)));
    for (const { name } of module ? checker.getExportsOfModule(module) : []) if (!homes.has(name)) homes.set(name, `../${indexes[position]}.js`);
  }
  return (type) => type.replace(/\b[A-Z]\w+/g, (name) => (homes.has(name) ? `import("${homes.get(name)}").${name}` : name));
}
