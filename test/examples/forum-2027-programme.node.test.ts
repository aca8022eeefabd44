import { describe, expect, it } from '../harness.js';
import { programmeDay, type Session } from '../../schemas/index.js';
import { hasNode } from './commonmark.js';
import { inLanguage } from './localised-texts.js';
import { readExample } from './read-example.js';

const { event, sessions } = readExample('forum-2027');
const heldSessions = sessions.filter(({ status }) => status !== 'cancelled' && status !== 'replaced');

describe('the programme of 2027', () => {
  it('has 48 to 56 sessions with hours, titles in French and English, and parallel tracks', () => {
    expect(sessions.length).to.be.within(48, 56);
    expect(sessions.filter(({ start, end, title }) => !start || !end || !inLanguage(title, 'fr') || !inLanguage(title, 'en'))).to.deep.equal([]);
    const atThreeQuartersPastTen = sessions.filter(({ start }) => start === '2027-11-18T10:45');
    expect(new Set(atThreeQuartersPastTen.map(({ track }) => track))).to.have.property('size', 4);
    expect(new Set(sessions.map(({ kind }) => kind))).to.include.all.keys('break', 'meal', 'keynote', 'plenary', 'panel', 'workshop', 'talk', 'lightning-talk', 'testimonial', 'b2b-meeting', 'assembly', 'ceremony', 'networking', 'visit');
  });

  it('has nobody in two places and no two sessions in one room at a time', () => {
    const places = heldSessions.flatMap((session) => [...(session.people ?? []).map(({ contact }) => contact), ...(session.rooms ?? [])].map((place) => ({ place, session })));
    const clashes = places.filter(({ place, session }) => places.some((other) => other.place === place && other.session !== session && isDuring(session, other.session)));
    expect(clashes.map(({ place, session }) => `${place}: ${session.id}`)).to.deep.equal([]);
  });

  it('ends the first evening after midnight', () => {
    const late = sessions.filter(({ end }) => end === '2027-11-19T01:00');
    expect(late.map(({ start }) => start)).to.deep.equal(['2027-11-18T22:30', '2027-11-19T00:15']);
    expect(event.dayChange).to.equal('04:00');
    for (const { start = '' } of late) expect(programmeDay(start, event)).to.equal('2027-11-18');
  });

  it('has one session of each status that is not plain, each with its reason', () => {
    const marked = sessions.filter(({ status }) => status !== undefined);
    expect(marked.map(({ status }) => status).sort()).to.deep.equal(['cancelled', 'expected', 'full', 'moved', 'replaced']);
    for (const { statusNote } of marked) expect(inLanguage(statusNote, 'fr')).to.not.equal(undefined);
    for (const { revision, status } of marked) if (status !== 'expected') expect(revision).to.be.greaterThan(0);
  });

  it('says where and when the moved session was to be', () => {
    const moved = withStatus('moved');
    expect(moved.formerly).to.deep.equal({ start: '2027-11-18T16:00', end: '2027-11-18T16:45', rooms: ['lerins'] });
    expect([moved.start, moved.rooms]).to.deep.equal(['2027-11-18T16:15', ['mercantour']]);
  });

  it('has no place left in the full session, but a waiting list', () => {
    const { left, capacity, waitingList } = withStatus('full').signUp ?? {};
    expect([left, capacity, waitingList?.channels?.length]).to.deep.equal([0, 20, 1]);
  });

  it('holds the replacement where and when the replaced session was to be', () => {
    const replaced = withStatus('replaced');
    const replacement = sessions.find(({ id }) => id === replaced.replacedBy);
    expect([replacement?.start, replacement?.end, replacement?.rooms]).to.deep.equal([replaced.start, replaced.end, replaced.rooms]);
  });

  it('takes sign-ups for sessions with places left, until a deadline before they begin', () => {
    const open = sessions.filter(({ signUp }) => signUp?.needed && signUp.left);
    expect(open.length).to.be.at.least(6);
    for (const { start = '', signUp } of open) expect((signUp?.closes ?? start) < start).to.equal(true);
  });

  it('has two B2B sessions with slots inside their hours, and places that add up', () => {
    const meetings = sessions.filter(({ kind }) => kind === 'b2b-meeting');
    expect(meetings).to.have.length(2);
    for (const { start = '', end = '', meetings: { slots = [], slotMinutes = 0, booking, audience, procedure } = {} } of meetings) {
      expect(slots.length).to.be.at.least(4);
      expect(audience && procedure && booking?.closes).to.not.equal(undefined);
      for (const slot of slots) {
        expect(slot.start >= start && slot.end <= end).to.equal(true);
        expect(Date.parse(`${slot.end}Z`) - Date.parse(`${slot.start}Z`)).to.equal(slotMinutes * 60_000);
      }
      expect(slots.reduce((sum, { left = 0 }) => sum + left, 0)).to.equal(booking?.left);
    }
  });

  it('interprets into three languages, captions, and signs the opening in LSF', () => {
    expect(new Set(sessions.flatMap(({ interpretation = [] }) => interpretation))).to.deep.equal(new Set(['fr', 'en', 'de']));
    expect(sessions.filter(({ captions }) => captions?.length).length).to.be.at.least(10);
    expect(sessions.filter(({ signLanguages }) => signLanguages).map(({ id, signLanguages }) => [id, signLanguages])).to.deep.equal([['ouverture', ['fsl']]]);
    for (const { languages = [], interpretation = [] } of sessions) expect(interpretation.filter((language) => languages.includes(language))).to.deep.equal([]);
  });

  it('has sessions held in German, with German titles', () => {
    const german = sessions.filter(({ languages }) => languages?.[0] === 'de');
    expect(german.length).to.be.at.least(3);
    for (const { title, abstract } of german) expect(inLanguage(title, 'de') && inLanguage(abstract, 'de')).to.not.equal(undefined);
  });

  it('has lists and links in some abstracts, files and recordings', () => {
    const abstracts = sessions.flatMap(({ abstract }) => inLanguage(abstract, 'fr') ?? []);
    expect(abstracts.filter((text) => hasNode(text, 'list')).length).to.be.at.least(3);
    expect(abstracts.some((text) => hasNode(text, 'link'))).to.equal(true);
    expect(sessions.filter(({ recordings }) => recordings).length).to.be.at.least(3);
    expect(sessions.filter(({ files }) => files).length).to.be.at.least(3);
  });
});

function withStatus(status: Session['status']): Session {
  const session = sessions.find((candidate) => candidate.status === status);
  if (!session) throw new Error(`No session is ${status}.`);
  return session;
}

function isDuring(one: Session, other: Session): boolean {
  return (one.start ?? '') < (other.end ?? '') && (other.start ?? '') < (one.end ?? '');
}
