import { after, before, describe, expect, it } from '../harness.js';
import { createConsumerProject, type ConsumerProject } from './consumer-project.js';

describe('the package', () => {
  let project: ConsumerProject;
  before(() => {
    project = createConsumerProject();
  });
  after(() => project.remove());

  it('has types that compile strictly in Node, libraries checked', () => {
    expect(project.compile(['package.ts'], { module: 'nodenext', skipLibCheck: false })).to.equal('');
  });

  it('has types that compile strictly for bundlers, React 19 and Vue 3, libraries checked', () => {
    expect(project.compile(['package.ts', 'react.tsx', 'vue.ts'], { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false })).to.equal('');
  });
});
