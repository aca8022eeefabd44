import { describe, expect, it } from '../../harness.js';
import { codesOf, entryOf, importFixture, importSession, type FixtureSession } from './schedules.js';

const persons = (...list: readonly string[]): FixtureSession => ({ xml: `<persons>${list.join('')}</persons>` });
const importPeople = (...sessions: readonly FixtureSession[]) => importFixture({ sessions: sessions.map((session, index) => ({ ...session, id: String(index) })) });

describe('the people of a source', () => {
  it('become contacts, once for all their sessions', () => {
    const { document } = importPeople(persons('<person id="7">First Speaker</person>'), persons('<person id="8">Second Speaker</person>', '<person id="7">First Speaker</person>'));
    expect(document.contacts).to.deep.equal([{ id: '7', name: 'First Speaker', roles: ['speaker'] }, { id: '8', name: 'Second Speaker', roles: ['speaker'] }]);
    expect(document.sessions.map(({ people }) => people)).to.deep.equal([[{ contact: '7' }], [{ contact: '8' }, { contact: '7' }]]);
  });

  it('are known by guid, else id, else code, else name', () => {
    const { document, entries } = importPeople(
      persons('<person guid="g1" id="1" code="A">One</person>', '<person id="2" code="B">Two</person>', '<person code="C">Three</person>', '<person>Four Été</person>'),
      persons('<person guid="g1" id="9">One</person>', '<person id="2">Two</person>', '<person code="C">Three</person>', '<person>four été</person>'));
    expect(document.contacts.map(({ id }) => id)).to.deep.equal(['g1', '2', 'C', 'four-ete']);
    expect(entries.filter(({ code }) => code === 'field-not-kept').map(({ found }) => found)).to.deep.equal(['person.id', 'person.code']);
  });

  it('get ids that fit, and the report says so', () => {
    const { document, entries } = importPeople(persons('<person id="Ã¶ 1">One</person>', '<person id="?">Two</person>'));
    expect(document.contacts.map(({ id }) => id)).to.deep.equal(['A-1', 'two']);
    expect(entries.filter(({ code }) => code === 'id-changed').map(({ found, became }) => [found, became])).to.deep.equal([['Ã¶ 1', 'A-1'], ['?', 'two']]);
  });

  it('stay apart where one id has several names, and the report says so', () => {
    const { document, entries } = importPeople(persons('<person id="1">One</person>'), persons('<person id="1">Two</person>'), persons('<person id="1">one</person>'));
    expect(document.contacts.map(({ id, name }) => [id, name])).to.deep.equal([['1', 'One'], ['two', 'Two']]);
    expect(entryOf(entries, 'person-id-shared')).to.include({ kind: 'changed', subject: 'Two', became: 'One' });
  });

  it('stay apart where namesakes have ids of their own', () => {
    expect(importPeople(persons('<person id="1">One</person>'), persons('<person id="2">One</person>')).document.contacts).to.have.length(2);
  });

  it('are told by name where ids number appearances', () => {
    const sessions = ['One', 'Two', 'Three', 'One', 'Two', 'Three'].map((name, index) => persons(`<person id="${index}1">${name}</person>`));
    const { document, entries } = importPeople(...sessions);
    expect(document.contacts.map(({ id }) => id)).to.deep.equal(['one', 'two', 'three']);
    expect(entryOf(entries, 'people-merged-by-name')?.kind).to.equal('guessed');
  });

  it('keep roles, of which speaker goes without saying', () => {
    const { document } = importPeople(persons('<person id="1" role="SPEAKER">One</person>', '<person id="2" role="Moderator">Two</person>'), persons('<person id="2">Two</person>'));
    expect(document.sessions.map(({ people }) => people)).to.deep.equal([[{ contact: '1' }, { contact: '2', role: 'moderator' }], [{ contact: '2' }]]);
    expect(document.contacts.map(({ roles }) => roles)).to.deep.equal([['speaker'], ['moderator', 'speaker']]);
  });

  it('are left out without a name, or twice in a session, and the report says so', () => {
    const { document, entries } = importPeople(persons('<person id="1"> </person>', '<person id="2">Two</person>', '<person id="2">Two</person>'));
    expect(document.sessions[0]?.people).to.deep.equal([{ contact: '2' }]);
    expect(codesOf(entries)).to.deep.equal(['person-without-name', 'person-repeated']);
  });

  it('keep biography, picture and pages from wherever they are told', () => {
    const { document } = importPeople(persons('<person id="1">One</person>'), persons('<person id="1"><public_name>One</public_name><biography>&lt;p&gt;Writes &lt;b&gt;much&lt;/b&gt;.&lt;/p&gt;</biography><avatar>https://forum.example/1.jpg</avatar><url>https://one.example/</url><links><link href="https://one.example/blog">Blog</link></links></person>'));
    expect(document.contacts).to.deep.equal([{ id: '1', name: 'One', roles: ['speaker'], biography: 'Writes **much**.', photo: { url: 'https://forum.example/1.jpg' }, links: [{ url: 'https://one.example/' }, { url: 'https://one.example/blog', title: 'Blog' }] }]);
  });

  it('never give away a mail address', () => {
    const { document, entries } = importPeople(persons('<person id="1"><name>One</name><email>one@mail.example</email><links><link href="mailto:one@mail.example">Mail</link></links></person>', '<person id="2">second.speaker@mail.example</person>'));
    expect(document.contacts).to.deep.equal([{ id: '1', name: 'One', roles: ['speaker'] }, { id: '2', name: 'second.speaker', roles: ['speaker'] }]);
    expect(JSON.stringify([document, entries])).not.to.include('mail.example');
    expect(entries.filter(({ code }) => code === 'mail-withheld').map(({ count = 1 }) => count)).to.deep.equal([2, 1]);
  });

  it('have no place for private answers, which the report says', () => {
    const { entries } = importSession(persons('<person id="1"><name>One</name><answers><answer>yes</answer></answers></person>'));
    expect(entryOf(entries, 'field-not-kept')?.found).to.equal('person.answers');
  });
});
