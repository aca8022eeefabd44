import { after, before, describe, expect, it } from '../harness.js';
import { copyProject, type ProjectCopy } from './project-copy.js';

const paths = ['schemas', 'test/types', 'test/harness.ts'];

describe('types', () => {
  let project: ProjectCopy;

  before(() => {
    project = copyProject(paths, { 'test/types/needless.ts': '// @ts-expect-error there is none\nexport const title: string = \'Ouverture\';\n' });
  });

  after(() => project.remove());

  it('allow what users write, refuse each line that they must not, and notice where a refusal is expected in vain', () => {
    expect(project.compile('test/types')).to.deep.equal(['test/types/needless.ts TS2578']);
  });
});
