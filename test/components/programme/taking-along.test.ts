import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme, createTalks } from '../documents.js';
import { clearPage } from '../page.js';
import { recordDownloads, type Download } from '../recording.js';
import { find, findAll, seen } from '../seen.js';
import { until } from '../waiting.js';
import { visit, type Programme } from './visits.js';

const document = createProgramme([
  { title: 'Un' },
  { title: 'Deux', start: '2011-11-18T09:00', end: '2011-11-18T10:00' },
  { title: 'Sans jour', start: undefined, end: undefined },
]);

/** Opens what can be done with the programme; gives the files that are offered from then on. */
async function openMore(element: Programme): Promise<Download[]> {
  const files = recordDownloads();
  find(element, '[aria-controls=more]').click();
  await until(() => findAll(element, '.more').length === 1);
  return files;
}

describe('taking a programme along', () => {
  afterEach(clearPage);

  it('is offered behind a button that says whether it is open', async () => {
    const element = await visit({ document });
    expect(find(element, '[aria-controls=more]').getAttribute('aria-expanded')).to.equal('false');
    await openMore(element);
    expect(find(element, '[aria-controls=more]').getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible();
  });

  it('makes a calendar of what is on screen, and says what it cannot hold', async () => {
    const element = await visit({ document });
    const files = await openMore(element);
    find(element, '.more button', 'Agenda de ces 3 sessions (.ics)').click();
    await until(() => files.length === 1);
    expect(files[0]!.text.match(/SUMMARY:.*/g)?.map((line) => line.trim())).to.deep.equal(['SUMMARY:Un', 'SUMMARY:Deux']);
    await until(() => findAll(element, '.more .hint').length === 1);
    expect(seen(find(element, '.more .hint'))).to.equal('1 session sans jour connu n’y est pas.');
  });

  it('follows the filters', async () => {
    const element = await visit({ document });
    find(element, '.days button', /^ven/).click();
    await until(() => findAll(element, 'h4').length === 1);
    const files = await openMore(element);
    find(element, '.more button', 'Agenda de cette session (.ics)').click();
    await until(() => files.length === 1);
    expect(files[0]!.text.match(/SUMMARY:.*/g)?.map((line) => line.trim())).to.deep.equal(['SUMMARY:Deux']);
  });

  it('tells how far a long calendar is, and can be given up', async () => {
    const element = await visit({ document: createProgramme(createTalks(300), { end: '2011-11-22' }) });
    const files = await openMore(element);
    find(element, '.more button', /^Agenda/).click();
    await until(() => findAll(element, '.more progress').length === 1);
    find(element, '.more button', 'Annuler').click();
    await until(() => findAll(element, '.more progress').length === 0);
    expect(files.length).to.equal(0);
  });
});
