import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme, type Fields } from '../documents.js';
import { openFrame, placeInFrame } from '../frame.js';
import { textBeyond } from '../overflow.js';
import { clearPage, settle, show } from '../page.js';
import { find, findAll, seen } from '../seen.js';
import { until } from '../waiting.js';
import { visit } from './visits.js';

const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3);
const ordinary = createProgramme([
  { title: 'Nouvelles tendances des clusters d’excellence', people: [{ contact: 'oriane' }, { contact: 'bastien' }], rooms: ['mediterranee'], track: 'energie', kind: 'b2b-meeting', languages: ['en'], interpretation: ['fr', 'de', 'it'] },
  { title: 'Observatoire européen', abstract: 'Politiques développées en matière de niches porteuses et technologies industrielles émergentes.', start: '2011-11-18T09:30', end: '2011-11-18T10:15', track: 'sante', status: 'moved', formerly: { rooms: ['foyer'] } },
]);
const long = {
  title: word, subtitle: word, statusNote: word, abstract: word, description: `[${word}](https://forum.example/${word})`, kind: 'workshop', track: 'energie', rooms: ['auditorium'], tags: [word], people: [{ contact: 'oriane', role: word.toLowerCase().replace(/[^a-z]/g, '') }],
  links: [{ url: `https://forum.example/${word}` }], files: [{ url: 'https://forum.example/a', title: word }], licence: word,
} satisfies Fields;

function createLong(session: Fields = long): ReturnType<typeof createProgramme> {
  const event = { tracks: [{ id: 'energie', name: word, colour: '#123456' }, { id: 'b', name: 'B' }], venue: { name: word, rooms: [{ id: 'auditorium', name: word, floor: word }] }, days: [{ date: '2011-11-17', title: word, themes: [word], description: word, patronage: word }] };
  const document = createProgramme([session, { title: 'B', track: 'b' }], event);
  return { ...document, contacts: document.contacts.map((contact) => ({ ...contact, name: `${word} ${word}`, jobTitle: word, organisationName: word })) };
}

describe('the layout of a programme', () => {
  afterEach(clearPage);

  for (const [claim, width, size] of [['320 pixels', '320px', '100%'], ['320 pixels with text at 200 %', '320px', '200%'], ['a wide page with text at 200 %', '760px', '200%']] as const) {
    it(`needs no scrolling sideways in ${claim}`, async () => {
      const element = await show('technopole-programme', { document: ordinary, now: '2011-11-17T10:00:00+01:00', style: `font-size: ${size}` } as object, { width });
      find(element, 'button', 'Filtres').click();
      await until(() => findAll(element, 'fieldset').length > 0);
      expect(textBeyond(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  for (const lang of ['fr', 'en', 'de', 'it', 'es', 'pt', 'nl', 'pl', 'ar']) {
    it(`shows every choice of a view on a phone: ${lang}`, async () => {
      const element = await visit({ document: ordinary, now: '2011-11-17T10:00:00+01:00' }, { width: '328px', lang });
      findAll(element, '.star').forEach((star) => star.click());
      await until(() => findAll(element, '.view-switch .count-badge').length === 1);
      const box = element.getBoundingClientRect();
      for (const button of findAll(element, '.view-switch button')) {
        const { left, right } = button.getBoundingClientRect();
        expect(left).to.be.at.least(box.left - 0.5);
        expect(right).to.be.at.most(box.right + 0.5);
      }
      const { scrollWidth, clientWidth } = find(element, '.view-switch');
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  for (const width of ['328px', '600px', '1120px']) {
    it(`leaves room for what comes late, and no more: ${width}`, async () => {
      const element = await visit({ document: ordinary, now: '2011-11-17T10:00:00+01:00' }, { width });
      expect(find(element, '.views').getBoundingClientRect().height - find(element, '.visit-bar').getBoundingClientRect().height).to.be.within(-0.5, 0.5);
    });
  }

  for (const lang of ['fr', 'de', 'ar']) {
    for (const [moment, now] of [['before the event', '2011-10-01T10:00:00+02:00'], ['during it', '2011-11-17T10:00:00+01:00']] as const) {
      it(`fills two rows with views and actions on a phone: ${lang}, ${moment}`, async () => {
        const element = await visit({ document: ordinary, now }, { width: '328px', lang, ...(lang === 'ar' ? { dir: 'rtl' } : {}) });
        const { left, right } = element.getBoundingClientRect();
        const buttons = findAll(element, '.visit-bar button').map((button) => button.getBoundingClientRect());
        const rows = [...new Set(buttons.map(({ top }) => Math.round(top)))].map((top) => buttons.filter((button) => Math.round(button.top) === top));
        const empty = rows.map((row) => Math.abs(Math.round(Math.min(...row.map((button) => button.left)) - left + right - Math.max(...row.map((button) => button.right)))));
        expect(empty).to.deep.equal([0, 0]);
      });
    }
  }

  it('ends what it cuts of a text of another direction at its end, and keeps it on the side of the page', async () => {
    const document = createProgramme([{ title: 'Accueil', abstract: 'Café.', rooms: ['foyer'] }, { title: 'Ouverture', abstract: 'Deux jours. '.repeat(40), rooms: ['auditorium'] }]);
    const element = await visit({ document }, { width: '70em', lang: 'ar', dir: 'rtl' });
    const [short, cut] = findAll(element, '.teaser');
    expect(getComputedStyle(cut!).unicodeBidi).to.equal('plaintext');
    const range = new Range();
    range.selectNodeContents(short!);
    expect(short!.getBoundingClientRect().right - range.getBoundingClientRect().right).to.be.lessThan(2);
  });

  it('breaks very long words', async () => {
    const element = await show('technopole-programme', { document: createLong() }, { width: '320px' });
    expect(textBeyond(element)).to.deep.equal([]);
  });

  it('breaks very long words in the filters', async () => {
    const element = await show('technopole-programme', { document: createLong() }, { width: '320px' });
    find(element, 'button', 'Filtres').click();
    await until(() => findAll(element, 'fieldset').length > 0);
    const values = findAll(element, 'fieldset label > span').filter((value) => value.scrollWidth > value.clientWidth + 1);
    expect(values.map((value) => seen(value).slice(0, 30))).to.deep.equal([]);
  });

  it('breaks very long words of speakers where there is no programme yet', async () => {
    const element = await show('technopole-programme', { document: { ...createLong(), sessions: [] } }, { width: '320px' });
    expect(textBeyond(element)).to.deep.equal([]);
  });

  it('breaks very long words of a search that finds nothing', async () => {
    const element = await show('technopole-programme', { document: ordinary }, { width: '320px' });
    const input = find<HTMLInputElement>(element, 'input[type=search]');
    input.value = word;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => seen(element).includes('Aucune session'));
    expect(textBeyond(element)).to.deep.equal([]);
  });

  it('breaks very long words in the details on a telephone', async () => {
    const page = await openFrame(320);
    const element = await settle(placeInFrame(page, 'technopole-programme', { document: createLong() }));
    find(element, 'a[part~=session-link]', /^Rind/).click();
    const dialog = await until(() => findAll(element, 'dialog')[0]);
    await until(() => findAll(dialog, 'h2').length === 1);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('takes the whole width of a telephone for the details, from below', async () => {
    const page = await openFrame(360);
    const element = await settle(placeInFrame(page, 'technopole-programme', { document: ordinary }));
    find(element, 'a[part~=session-link]', /^Nouvelles/).click();
    const dialog = await until(() => findAll(element, 'dialog')[0]);
    await until(() => findAll(dialog, 'h2').length === 1);
    await Promise.all(dialog.getAnimations().map((animation) => animation.finished));
    const box = dialog.getBoundingClientRect();
    expect([box.left, box.width, Math.round(box.bottom)]).to.deep.equal([0, page.documentElement.clientWidth, 640]);
  });

  it('has times beside the sessions in a wide page, above them in a narrow one', async () => {
    const wide = await show('technopole-programme', { document: ordinary }, { width: '760px' });
    const narrow = await show('technopole-programme', { document: ordinary }, { width: '320px' });
    const isBeside = (element: HTMLElement) => findAll(element, 'h3')[0]!.getBoundingClientRect().right < findAll(element, 'h4')[0]!.getBoundingClientRect().left;
    expect([isBeside(wide), isBeside(narrow)]).to.deep.equal([true, false]);
  });

  it('breaks no word of its own in the column of times, in any language', async () => {
    const parallel = createProgramme([{ title: 'Un' }, { title: 'Deux', rooms: ['foyer'] }]);
    for (const lang of ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt']) {
      const element = await visit({ document: parallel }, { width: '50em', lang });
      const [text] = [...find(element, '.parallel').childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE);
      const lineOf = (index: number) => {
        const range = document.createRange();
        range.setStart(text!, index);
        range.setEnd(text!, index + 1);
        return range.getBoundingClientRect().bottom;
      };
      for (const { 0: word, index } of text!.data.matchAll(/[^\s\u00ad]{3,}/g)) expect(lineOf(index + 1), `${lang}: ${word}`).to.equal(lineOf(index + word.length - 1));
      element.remove();
    }
  });

  it('keeps the star at the same height beside a session whose neighbours are left out', async () => {
    const element = await visit({ document: createProgramme([{ title: 'Un' }, { title: 'Deux', rooms: ['foyer'] }]) }, { width: '50em' });
    const heightOf = (title: string) => find(element, '.star', new RegExp(title)).getBoundingClientRect().top - find(element, 'a', title).getBoundingClientRect().top;
    const beside = heightOf('Un');
    const input = find<HTMLInputElement>(element, 'input[type=search]');
    input.value = 'deux';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => findAll(element, '.star').length === 1, 'the other is left out');
    expect(heightOf('Deux')).to.be.closeTo(beside, 1);
  });

  it('is accessible in a narrow page', async () => {
    await show('technopole-programme', { document: ordinary, now: '2011-11-17T10:00:00+01:00' }, { width: '320px' });
    await expectAccessible();
  });
});
