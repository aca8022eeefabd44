import type { Session } from '../../../schemas/index.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { createProgramme } from '../documents.js';
import { clearPage, show } from '../page.js';
import { recordErrors, recordEvents, recordFollowedLinks, recordWarnings } from '../recording.js';
import { find, findAll, seen } from '../seen.js';
import { turn, until } from '../waiting.js';
import { openDetails, waitForDetails } from './details.js';

const document = createProgramme([{ title: 'Un' }, { id: 'a:b@c~1', title: 'Deux', start: '2011-11-17T11:00', end: undefined }]);

describe('selecting a session', () => {
  afterEach(clearPage);

  it('is told to the page', async () => {
    const selected = recordEvents<Session>('technopole-session-selected');
    const element = await show('technopole-programme', { document });
    await openDetails(element, 'Un');
    expect(selected.map(({ detail, target, bubbles, composed }) => [detail.id, target === element, bubbles, composed])).to.deep.equal([['s1', true, true, true]]);
  });

  it('shows no details where the page keeps it from doing so', async () => {
    recordEvents('technopole-session-selected', (event) => event.preventDefault());
    const followed = recordFollowedLinks();
    const element = await show('technopole-programme', { document });
    find(element, 'a', 'Un').click();
    await turn();
    await element.updateComplete;
    expect(findAll(element, 'dialog').length).to.equal(0);
    expect(followed).to.deep.equal([]);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`is left to the browser with ${key}`, async () => {
      const followed = recordFollowedLinks();
      const selected = recordEvents('technopole-session-selected');
      const element = await show('technopole-programme', { document });
      find(element, 'a', 'Un').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }));
      expect(followed).to.deep.equal(['#session-s1']);
      expect(selected.length).to.equal(0);
    });
  }

  it('does nothing where something else than the link is pressed', async () => {
    const selected = recordEvents('technopole-session-selected');
    const element = await show('technopole-programme', { document });
    find(element, 'h2').click();
    expect(selected.length).to.equal(0);
  });
});

describe('the address of a session', () => {
  afterEach(clearPage);

  it('opens it when the page is opened', async () => {
    location.hash = '#session-s1';
    const element = await show('technopole-programme', { document });
    expect(seen(find(await waitForDetails(element), 'h2'))).to.equal('Un');
  });

  it('opens it when it is followed later', async () => {
    const element = await show('technopole-programme', { document });
    location.hash = '#session-s1';
    expect(seen(find(await waitForDetails(element), 'h2'))).to.equal('Un');
  });

  it('is that of its link, whatever its name', async () => {
    const element = await show('technopole-programme', { document });
    location.hash = find(element, 'a', 'Deux').getAttribute('href')!;
    expect(seen(find(await waitForDetails(element), 'h2'))).to.equal('Deux');
  });

  for (const hash of ['#session-nowhere', '#session-', '#session-%E0%A4%A', '#other', '#session-__proto__']) {
    it(`opens nothing where there is no such session: ${hash}`, async () => {
      const errors = recordErrors();
      recordWarnings();
      location.hash = hash;
      const element = await show('technopole-programme', { document });
      await turn();
      expect(errors).to.deep.equal([]);
      expect(findAll(element, 'dialog').length).to.equal(0);
    });
  }

  it('opens it after the language of the page has changed', async () => {
    const element = await show('technopole-programme', { document });
    globalThis.document.documentElement.lang = 'en';
    await until(() => seen(element).includes('2 sessions Times'));
    location.hash = '#session-s1';
    await waitForDetails(element);
  });

  it('opens nothing in an element that is gone', async () => {
    const selected = recordEvents('technopole-session-selected');
    const element = await show('technopole-programme', { document });
    element.remove();
    location.hash = '#session-s1';
    await turn();
    expect(selected.length).to.equal(0);
  });
});
