import { after, before, describe, expect, it } from '../harness.js';
import { copyProject, listLayers, readSettings, type ProjectCopy } from './project-copy.js';

const layers = listLayers();
const pairs = layers.flatMap((from, height) => layers.flatMap((to, other) => (other === height ? [] : [{ from, to, isDown: other < height }])));
const isWithoutDom = (layer: string) => !readSettings(layer).compilerOptions.lib.some((name) => name.startsWith('DOM'));
const nameImport = (from: string, to: string) => `${from}/imports-${to}.ts`;

const files = Object.fromEntries([
  ...layers.map((layer) => [`${layer}/index.ts`, `export const ${layer} = true;\n`]),
  ...layers.map((layer) => [`${layer}/reads-page.ts`, 'export const title = document.title;\n']),
  ...pairs.map(({ from, to }) => [nameImport(from, to), `export { ${to} as imported } from '../${to}/index.js';\n`]),
]) as Record<string, string>;

describe('layers', () => {
  let project: ProjectCopy;
  let errors: string[];

  before(() => {
    project = copyProject(layers.map((layer) => `${layer}/tsconfig.json`), files);
    errors = project.compile(...layers);
  });

  after(() => project.remove());

  for (const { from, to } of pairs.filter(({ isDown }) => !isDown)) {
    it(`${from} must not import ${to}`, () => {
      expect(errors).to.include(`${nameImport(from, to)} TS6307`);
    });
  }

  for (const layer of ['schemas', 'src']) {
    it(`${layer} must not read the page`, () => {
      expect(errors).to.include(`${layer}/reads-page.ts TS2584`);
    });
  }

  it('allow nothing more and nothing less', () => {
    const upwards = pairs.flatMap(({ from, to, isDown }) => (isDown ? [] : [`${nameImport(from, to)} TS6307`]));
    const pages = layers.filter(isWithoutDom).map((layer) => `${layer}/reads-page.ts TS2584`);
    expect(errors).to.have.members([...upwards, ...pages]);
  });
});
