import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage, setAddress, undoLater } from '../page.js';
import { recordDownloads } from '../recording.js';
import { find, findAll, focused, seen } from '../seen.js';
import { until } from '../waiting.js';
import { showDetails } from './details-host.js';

const document = createProgramme([{ title: { fr: 'Réseaux', en: 'Networks' } }, { title: 'Deux', start: '2011-11-17T11:00', end: undefined }]);

/** Replaces a part of `navigator` for the time of a test. */
function replace(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
  undoLater(() => delete (navigator as unknown as Record<string, unknown>)[name]);
}

/** Records what is copied. */
function recordCopies(): string[] {
  const copies: string[] = [];
  replace('clipboard', { writeText: async (text: string) => void copies.push(text) });
  return copies;
}

const outcome = (dialog: HTMLElement) => seen(dialog.querySelector('[role=status]')!);

describe('sharing a session', () => {
  afterEach(clearPage);

  it('copies its link, as the page is shown, and says so', async () => {
    setAddress('programme.view=grid', 'elsewhere');
    const copies = recordCopies();
    const [, dialog] = await showDetails(document);
    find(dialog, 'button', 'Copier le lien').click();
    await until(() => outcome(dialog) === 'Lien copié');
    expect(copies).to.deep.equal([`${location.href.replace(/#.*/, '')}#session-s1`]);
    expect(copies[0]).to.include('programme.view=grid');
    await expectAccessible();
  });

  it('is left to the device where that can share', async () => {
    const [shared, copies] = [[] as ShareData[], recordCopies()];
    replace('share', async (data: ShareData) => void shared.push(data));
    const [, dialog] = await showDetails(document);
    find(dialog, 'button', 'Partager').click();
    await until(() => shared.length === 1);
    expect([shared[0]!.title, shared[0]!.url, copies]).to.deep.equal(['Réseaux', `${location.href.replace(/#.*/, '')}#session-s1`, []]);
  });

  it('does nothing more where the visitor closes the sheet of the device', async () => {
    const copies = recordCopies();
    let isAsked = false;
    replace('share', async () => {
      isAsked = true;
      throw new DOMException('', 'AbortError');
    });
    const [host, dialog] = await showDetails(document);
    find(dialog, 'button', 'Partager').click();
    await until(() => isAsked);
    await host.updateComplete;
    expect([copies, outcome(dialog)]).to.deep.equal([[], '']);
  });

  it('copies the link where the device refuses to share', async () => {
    const copies = recordCopies();
    replace('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    const [, dialog] = await showDetails(document);
    find(dialog, 'button', 'Partager').click();
    await until(() => outcome(dialog) === 'Lien copié');
    expect(copies.length).to.equal(1);
  });

  for (const [claim, clipboard] of [['is none', undefined], ['is denied', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }]] as const) {
    it(`shows the link to be copied by hand where the clipboard ${claim}`, async () => {
      replace('clipboard', clipboard);
      const [, dialog] = await showDetails(document);
      find(dialog, 'button', 'Copier le lien').click();
      const field = await until(() => dialog.querySelector<HTMLInputElement>('input[readonly]'));
      expect(field.value).to.match(/#session-s1$/);
      field.focus();
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(field.value);
      expect(outcome(dialog)).to.include('Lien à copier');
      await expectAccessible();
    });
  }

  it('says nothing of it in the details of another session', async () => {
    recordCopies();
    const [host, dialog] = await showDetails(document);
    find(dialog, 'button', 'Copier le lien').click();
    await until(() => outcome(dialog) === 'Lien copié');
    host.open('s2');
    await until(() => seen(focused()) === 'Deux');
    expect(outcome(dialog)).to.equal('');
  });
});

describe('adding a session to the calendar', () => {
  afterEach(clearPage);

  it('says that the file could not be made, and makes it the next time', async () => {
    const downloads = recordDownloads();
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new TypeError('No.');
    };
    undoLater(() => (URL.createObjectURL = createObjectURL));
    const [, dialog] = await showDetails(document);
    find(dialog, 'button', 'Ajouter à mon agenda').click();
    await until(() => outcome(dialog) === 'Le fichier n’a pas pu être préparé. Réessayez dans un instant.');
    URL.createObjectURL = createObjectURL;
    find(dialog, 'button', 'Ajouter à mon agenda').click();
    await until(() => downloads.length === 1);
    await until(() => outcome(dialog) === '');
    expect(find(dialog, 'button', 'Ajouter à mon agenda').getAttribute('aria-busy')).to.equal('false');
  });

  it('makes one file for two hasty clicks', async () => {
    const downloads = recordDownloads();
    const [, dialog] = await showDetails(document);
    const button = find(dialog, 'button', 'Ajouter à mon agenda');
    button.click();
    button.click();
    await until(() => downloads.length > 0 && outcome(dialog) === '');
    expect(downloads.length).to.equal(1);
  });
});

describe('keeping a session from its details', () => {
  afterEach(clearPage);

  it('is offered in words, and taken back', async () => {
    const kept = new Set<string>();
    const [host, dialog] = await showDetails(document, {
      prepare: (page) => {
        page.dialog.isKept = (id) => kept.has(id);
        page.dialog.onKeep = (id) => {
          if (!kept.delete(id)) kept.add(id);
          page.requestUpdate();
        };
      },
    });
    find(dialog, '.star-text', 'Garder dans ma sélection').click();
    await host.updateComplete;
    expect([...kept]).to.deep.equal(['s1']);
    find(dialog, '.star-text', 'Retirer de ma sélection').click();
    await host.updateComplete;
    expect([...kept]).to.deep.equal([]);
    await expectAccessible();
  });

  it('is not offered where there is no selection', async () => {
    const [, dialog] = await showDetails(document);
    expect(findAll(dialog, '.star-text')).to.deep.equal([]);
  });
});
