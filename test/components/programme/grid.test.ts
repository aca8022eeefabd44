import { afterEach, describe, expect, it } from '../../harness.js';
import { expectAccessible } from '../accessibility.js';
import { createProgramme } from '../documents.js';
import { clearPage } from '../page.js';
import { find, findAll, focused, seen, textsOf } from '../seen.js';
import { until } from '../waiting.js';
import { sessions, showGrid } from './grids.js';
import { visit } from './visits.js';

describe('the grid of a programme', () => {
  afterEach(clearPage);

  it('has rooms across in their order, each with its sessions in the order of time', async () => {
    const element = await showGrid();
    const [first] = findAll(element, '.day');
    expect([...first!.querySelectorAll('h3')].map((heading) => seen(heading))).to.deep.equal(['Salle Méditerranée 1er étage', 'Auditorium']);
    expect(textsOf(first!, 'h4')).to.deep.equal(['A1', 'A2', 'B1', 'B2', 'C1']);
    await expectAccessible();
  });

  it('is as high as sessions are long', async () => {
    const element = await showGrid();
    const heightOf = (title: string) => find(element, '.cell', new RegExp(`^${title} `)).getBoundingClientRect().height + 2;
    expect(Math.abs(heightOf('A2') - 1.5 * heightOf('A1'))).to.be.lessThan(2);
    expect(find(element, '.cell', /^A1/).getBoundingClientRect().top).to.equal(find(element, '.cell', /^B1/).getBoundingClientRect().top);
  });

  it('shows no line cut in two', async () => {
    const element = await showGrid();
    for (const text of findAll(element, '.cell-text').filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)) {
      const line = parseFloat(getComputedStyle(text).lineHeight);
      const rest = text.clientHeight % line;
      expect(Math.min(rest, line - rest)).to.be.lessThan(1);
    }
  });

  it('ends with dots what it has no room for, at the last line that fits', async () => {
    const title = 'Une longue histoire des pôles, de leurs projets et de leurs parcs, racontée par ceux qui les ont faits';
    const lengths = ['09:10', '09:15', '09:20', '09:25', '09:30', '09:45', '10:00'];
    const element = await showGrid({ document: createProgramme(lengths.map((end, index) => ({ title, rooms: ['auditorium'], start: `2011-11-${10 + index}T09:00`, end: `2011-11-${10 + index}T${end}` })), { start: '2011-11-10' }) });
    const texts = findAll(element, '.cell-text');
    expect(texts).to.have.length(lengths.length);
    for (const text of texts) {
      text.closest('.day')!.scrollIntoView({ block: 'center' });
      await until(() => text.checkVisibility({ contentVisibilityAuto: true }) && text.parentElement!.clientHeight > 0);
      const { webkitLineClamp, lineHeight } = getComputedStyle(text);
      const room = text.parentElement!.clientHeight - 2 * parseFloat(getComputedStyle(text.parentElement!).paddingTop);
      expect(Number(webkitLineClamp)).to.equal(Math.floor(room / parseFloat(lineHeight) + 0.01));
    }
  });

  it('has cells that are laid out by themselves, without asking for their size', async () => {
    const { containerType, contain, contentVisibility } = getComputedStyle(find(await showGrid(), '.cell', /^A1/));
    expect({ containerType, contain, contentVisibility }).to.deep.equal({ containerType: 'normal', contain: 'size layout', contentVisibility: 'auto' });
  });

  it('tells hours, people and status in words', async () => {
    const element = await showGrid();
    expect(seen(find(element, '.cell', /^A1/))).to.include('9 h – 10 h').and.include('Oriane Falquet');
    expect(seen(find(element, '.cell', /^B2/))).to.include('Annulé');
  });

  it('has what has no hour below', async () => {
    const element = await showGrid();
    expect(seen(findAll(element, '.day')[1]!)).to.match(/D1.*Horaires à confirmer Sans heure/);
  });

  it('is the list where no session has an hour', async () => {
    const document = createProgramme([{ title: 'Un', day: '2011-11-17', start: undefined, end: undefined }]);
    const element = await visit({ document, view: 'grid' }, { width: '70em' });
    await until(() => findAll(element, '[data-view=grid]').length === 1 && textsOf(element, 'h4').length === 1);
    expect(findAll(element, '.grid-body').length).to.equal(0);
    expect(seen(find(element, '[data-view=grid]'))).to.include('Horaires à confirmer');
  });

  it('is the list on a narrow page, which says why', async () => {
    const element = await visit({ document: createProgramme(sessions), view: 'grid' }, { width: '22em' });
    await until(() => findAll(element, '.hint').length === 1);
    expect(seen(find(element, '.hint'))).to.include('La grille demande un écran plus large');
    expect(findAll(element, '[data-view=list]').length).to.equal(1);
  });

  it('has room on a tablet that is held upright, between the margins of a page', async () => {
    await showGrid({}, '736px');
  });

  it('sets what it says of its room apart from the buttons above', async () => {
    const element = await visit({ document: createProgramme(sessions), view: 'grid' }, { width: '40em' });
    await until(() => findAll(element, '.hint').length === 1);
    expect(find(element, '.hint').getBoundingClientRect().top - find(element, '.visit-bar').getBoundingClientRect().bottom).to.be.at.least(6);
  });

  it('leaves out rooms that a visitor does not want to see', async () => {
    const element = await showGrid();
    find(element, '.grid-rooms summary').click();
    find(element, '.grid-rooms label', 'Auditorium').click();
    await until(() => findAll(element, '.cell').length === 3);
    expect(textsOf(element, '.cell h4')).to.deep.equal(['A1', 'A2', 'D1']);
    expect(seen(find(element, '.grid-rooms summary'))).to.equal('Salles affichées 1 masquée');
  });

  it('says so of a day all of whose rooms are hidden, and shows all of them at one press', async () => {
    const element = await showGrid();
    find(element, '.grid-rooms summary').click();
    for (const room of ['Auditorium', 'Salle Méditerranée']) find(element, '.grid-rooms label', room).click();
    await until(() => findAll(element, '.cell').length === 1);
    expect(textsOf(findAll(element, '.day')[0]!, '.hint')).to.deep.equal(['Salles affichées : 2 masquées']);
    find(element, '.grid-rooms button').click();
    await until(() => findAll(element, '.cell').length === 6);
    expect(focused().localName).to.equal('input');
  });

  it('folds hours in which nothing is held, and says which', async () => {
    const element = await showGrid();
    expect(textsOf(element, '.grid-fold')).to.deep.equal(['Rien de 11 h 30 à 0 h 30']);
    const [end, mark, next] = [find(element, '.cell', /^A2/), find(element, '.grid-fold'), find(element, '.cell', /^C1/)].map((part) => part.getBoundingClientRect());
    expect(mark!.top).to.be.within(end!.bottom, end!.bottom + 4);
    expect(next!.top - mark!.bottom).to.be.within(0, 4);
    expect(mark!.height).to.be.lessThan(next!.height);
  });

  it('shows nothing beside the hours and their head that is scrolled away sideways', async () => {
    const element = await showGrid({}, '47em');
    const [scroller, head] = ['.grid-scroller', '.grid-head'].map((name) => element.shadowRoot!.querySelector<HTMLElement>(name)!) as [HTMLElement, HTMLElement];
    const under = (part: Element) => {
      const { left, top } = part.getBoundingClientRect();
      return element.shadowRoot!.elementsFromPoint(left + 4, top + 30)[0]!;
    };
    expect(under(find(element, '.cell', /^A1/)).closest('.cell')).not.to.equal(null);
    for (const part of [scroller, head]) part.style.inlineSize = '18em';
    scroller.scrollLeft = 60;
    await until(() => head.scrollLeft === 60, 'the head has followed');
    expect(under(find(element, '.cell', /^A1/)).className).to.equal('grid-columns grid-body');
    const { left, top, bottom } = head.getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(left + 4, (top + bottom) / 2)!.className).to.equal('');
  });

  it('stars what is held in two rooms in both of its places', async () => {
    const element = await showGrid({ document: createProgramme([{ title: 'A', rooms: ['mediterranee', 'foyer'] }, { title: 'B', rooms: ['auditorium'] }]) });
    findAll(element, '.cell .star')[0]!.click();
    await until(() => findAll(element, '.cell .star[aria-pressed=true]').length === 2);
  });

  it('is not offered on a narrow page', async () => {
    const element = await visit({ document: createProgramme(sessions) }, { width: '22em' });
    await until(() => textsOf(element, '.view-switch button').length > 0);
    expect(textsOf(element, '.view-switch button')).to.deep.equal(['Liste', 'En ce moment', 'Ma sélection']);
  });

  it('draws the line of the present', async () => {
    const element = await showGrid({ now: '2011-11-17T10:10:00+01:00' });
    expect(textsOf(element, '.grid-now')).to.deep.equal(['10 h 10']);
    expect(find(element, '.grid-now').ariaHidden, 'cells say what is on; a bare time says nothing').to.equal('true');
    expect(find(element, '.cell', /^A2/).dataset['phase']).to.equal('now');
  });

  it('draws that line through what is on behind its text, and centres its time on it', async () => {
    const element = await showGrid({ now: '2011-11-17T10:40:00+01:00' });
    const line = find(element, '.grid-now').getBoundingClientRect();
    const cell = find(element, '.cell', /^A2/);
    const { top, zIndex } = getComputedStyle(cell, '::after');
    expect(cell.getBoundingClientRect().top + parseFloat(top)).to.be.closeTo(line.top, 1);
    expect(zIndex).to.equal('-1');
    expect(getComputedStyle(find(cell, 'a')).backgroundColor).to.equal(getComputedStyle(cell).backgroundColor);
    const time = find(element, '.grid-now span').getBoundingClientRect();
    expect((time.top + time.bottom) / 2).to.be.closeTo(line.top + 1, 1.5);
  });

  it('keeps the first time of the day in sight where the present is at the very beginning', async () => {
    const element = await showGrid({ now: '2011-11-17T09:01:00+01:00' });
    const time = find(element, '.grid-now span').getBoundingClientRect();
    expect(time.top).to.be.at.least(findAll(element, '.grid-scroller')[0]!.getBoundingClientRect().top - 3);
  });
});
