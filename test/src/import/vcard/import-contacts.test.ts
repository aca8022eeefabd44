import fc from 'fast-check';
import { parseEventDocument, type Contact } from '../../../../schemas/index.js';
import { createVCard } from '../../../../src/export/index.js';
import { importContacts, type ContactImportOptions } from '../../../../src/import/index.js';
import { describe, expect, it } from '../../../harness.js';

/** A card of these lines. */
function card(...lines: string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

function read(text: string, options: ContactImportOptions = {}): { contacts: readonly Contact[]; codes: string[] } {
  const { contacts, report } = importContacts(text, options);
  return { contacts, codes: report.entries.map(({ code }) => code) };
}

/** What lines of a card become, beside the id and the name. */
const readings: readonly (readonly [claim: string, lines: readonly string[], becomes: Partial<Contact>, codes?: readonly string[]])[] = [
  ['a 4.0 telephone as an address', ['VERSION:4.0', 'TEL;VALUE=uri;TYPE="work,cell":tel:+33-1-99-00-00-17'], { telephones: [{ number: '+33199000017', kind: 'mobile' }] }],
  ['a 3.0 telephone', ['VERSION:3.0', 'TEL;TYPE=WORK,FAX:+33 1 99 00 00 17'], { telephones: [{ number: '+33199000017', kind: 'fax' }] }],
  ['a 2.1 telephone', ['VERSION:2.1', 'TEL;WORK;CELL:+33 1 99 00 00 17'], { telephones: [{ number: '+33199000017', kind: 'mobile' }] }],
  ['a telephone without its country, by that of the caller', ['VERSION:3.0', 'TEL:01 99 00 00 17'], { telephones: [{ number: '+33199000017' }] }],
  ['no telephone of words', ['VERSION:2.1', 'TEL;WORK:standard'], {}, ['telephone-unreadable']],
  ['an extension as lost', ['VERSION:4.0', 'TEL;VALUE=uri:tel:+33199000017;ext=12'], { telephones: [{ number: '+33199000017' }] }, ['telephone-extension']],
  ['what is for home as withheld', ['VERSION:3.0', 'TEL;TYPE=HOME:+33199000017', 'EMAIL;TYPE=home:a@forum.example'], { telephones: [{ number: '+33199000017', visibility: 'withheld' }], mails: [{ address: 'a@forum.example', visibility: 'withheld' }] }, ['channel-withheld', 'channel-withheld']],
  ['preferred channels first', ['VERSION:4.0', 'EMAIL:b@forum.example', 'EMAIL;PREF=2:c@forum.example', 'EMAIL;PREF=1:a@forum.example'], { mails: ['a', 'c', 'b'].map((name) => ({ address: `${name}@forum.example` })) }],
  ['a label by its group', ['VERSION:3.0', 'item1.EMAIL:a@forum.example', 'item1.X-ABLabel:Presse', 'item2.URL:https://forum.example/', 'item2.X-ABLabel:_$!<HomePage>!$_'], { mails: [{ address: 'a@forum.example', label: 'Presse' }], links: [{ url: 'https://forum.example/' }] }],
  ['escaped colons', ['VERSION:3.0', 'URL:https\\://forum.example/x'], { links: [{ url: 'https://forum.example/x' }] }],
  ['no link that would run', ['VERSION:3.0', 'URL:javascript:alert(1)'], {}, ['link-unsafe']],
  ['profiles of networks, called by their service', ['VERSION:4.0', 'URL:https://forum.example/', 'SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://m.example/@f', 'X-SOCIALPROFILE;type=linkedin;x-user=f:https://l.example/f', 'X-SOCIALPROFILE;type=twitter:x-apple:f'], { links: [{ url: 'https://forum.example/' }, { url: 'https://m.example/@f', title: 'Mastodon' }, { url: 'https://l.example/f', title: 'linkedin' }] }, ['field-not-kept']],
  ['languages, best first', ['VERSION:4.0', 'LANG;PREF=2:en', 'LANG;PREF=1:fr', 'LANG:!'], { languages: ['fr', 'en'] }],
  ['job and organisation', ['VERSION:3.0', 'ORG:Fondation\\; des Pins;Presse', 'TITLE:Chargée\\, presse'], { organisationName: 'Fondation; des Pins, Presse', jobTitle: 'Chargée, presse' }],
  ['quoted-printable over several lines', ['VERSION:2.1', 'ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:P=C3=B4le =', 'de l=E2=80=99eau'], { organisationName: 'Pôle de l’eau' }],
  ['quoted-printable of another charset', ['VERSION:2.1', 'ORG;CHARSET=ISO-8859-2;QUOTED-PRINTABLE:Krak=F3w'], { organisationName: 'Kraków' }],
  ['quoted-printable of Windows, with its apostrophe', ['VERSION:2.1', 'ORG;CHARSET=windows-1252;QUOTED-PRINTABLE:P=F4le de l=92eau'], { organisationName: 'Pôle de l’eau' }],
  ['quoted-printable of no charset, by what it is', ['VERSION:2.1', 'ORG;ENCODING=QUOTED-PRINTABLE:Krak=F3w'], { organisationName: 'Kraków' }],
  ['folded lines', ['VERSION:3.0', 'ORG:Pôle de', '  compéti', ' tivité'], { organisationName: 'Pôle de compétitivité' }],
  ['names in lower case', ['version:4.0', 'org:Pôle'], { organisationName: 'Pôle' }],
  ['a zone of the IANA', ['VERSION:4.0', 'TZ:Europe/Paris'], { timeZone: 'Europe/Paris' }],
  ['no other zone', ['VERSION:4.0', 'TZ:-0500'], {}, ['field-not-kept']],
  ['a photo by its address', ['VERSION:4.0', 'PHOTO:https://forum.example/a.jpg'], { photo: { url: 'https://forum.example/a.jpg' } }],
  ['no photo that stands in the card', ['VERSION:3.0', 'PHOTO;ENCODING=b;TYPE=JPEG:AAAA'], {}, ['photo-not-kept']],
  ['no note', ['VERSION:3.0', 'NOTE:Ne rappelle jamais'], {}, ['note-withheld']],
  ['a private card as withheld', ['VERSION:3.0', 'CLASS:PRIVATE'], { visibility: 'withheld' }, ['contact-withheld']],
  ['a group as a team', ['VERSION:4.0', 'KIND:group'], { kind: 'team' }],
  ['a card that shows as its company', ['VERSION:3.0', 'X-ABShowAs:COMPANY', 'ORG:Camille Martin'], { kind: 'organisation' }],
  ['what has no place as lost', ['VERSION:3.0', 'BDAY:1980-01-01', 'ADR:;;1 rue;Nice;;06000;France'], {}, ['field-not-kept', 'field-not-kept']],
  ['a line that is none as lost', ['VERSION:3.0', 'garbage'], {}, ['line-unreadable']],
];

describe('importing contacts', () => {
  for (const [claim, lines, becomes, expected = []] of readings) {
    it(`reads ${claim}`, () => {
      const { contacts, codes } = read(card('FN:Camille Martin', ...lines), { country: 'FR' });
      expect(contacts).to.deep.equal([{ id: 'camille-martin', name: 'Camille Martin', ...becomes }]);
      expect(codes).to.deep.equal(expected);
    });
  }

  it('keeps the parts of a name', () => {
    const { contacts } = read(card('VERSION:3.0', 'N:García Márquez;María;José,Rosa;Dr.;PhD,MBA'));
    expect(contacts[0]).to.deep.equal({ id: 'dr-maria-jose-rosa-garcia-marquez-phd-mba', name: 'Dr. María José Rosa García Márquez PhD, MBA', structuredName: { family: 'García Márquez', given: 'María', additional: 'José Rosa', prefix: 'Dr.', suffix: 'PhD, MBA' } });
  });

  it('takes notes for biographies where the caller says so', () => {
    expect(read(card('VERSION:3.0', 'FN:A', 'NOTE:Née à Nice\\nélue'), { notesAreBiographies: true }).contacts[0]?.biography).to.equal('Née à Nice\nélue');
  });

  it('gives ids that stay from run to run, and never one twice', () => {
    const text = card('VERSION:3.0', 'FN:A') + card('VERSION:3.0', 'FN:A') + card('VERSION:4.0', 'FN:B', 'UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1') + card('VERSION:4.0', 'FN:王小明');
    expect(read(text).contacts.map(({ id }) => id)).to.deep.equal(['a', 'a-2', '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1', read(text).contacts[3]!.id]);
  });

  it('reads a card without a name by what else it says, and leaves one out that says nothing', () => {
    const { contacts, codes } = read(card('VERSION:2.1', 'EMAIL;PREF:jean.martin@forum.example') + card('VERSION:2.1', 'CATEGORIES:x'));
    expect([contacts.map(({ name }) => name), codes]).to.deep.equal([['jean.martin'], ['name-guessed', 'card-without-name']]);
  });

  it('keeps what is there of a card that was cut, and those before and after it', () => {
    const { contacts, codes } = read(`${card('VERSION:3.0', 'FN:A')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:B\r\n${card('VERSION:3.0', 'FN:C')}BEGIN:VCARD\nFN:D`);
    expect([contacts.map(({ name }) => name), codes]).to.deep.equal([['A', 'B', 'C', 'D'], ['card-not-closed', 'card-not-closed']]);
  });

  it('leaves a card in a card to the outer one', () => {
    expect(read(card('VERSION:2.1', 'FN:A', 'AGENT:', 'BEGIN:VCARD', 'FN:B', 'END:VCARD', 'ORG:C')).contacts).to.deep.equal([{ id: 'a', name: 'A', organisationName: 'C' }]);
  });

  const refused: readonly (readonly [claim: string, text: string, code: string])[] = [
    ['nothing', ' \n', 'source-empty'], ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'source-is-calendar'], ['a page', '<!doctype html><p>', 'cards-missing'], ['a very long text', 'x'.repeat(2_000), 'source-too-big'],
  ];
  for (const [claim, text, code] of refused) it(`refuses ${claim}`, () => expect(read(text, { maxLength: 1_000 })).to.deep.equal({ contacts: [], codes: [code] }));

  it('takes names as text, whatever they hold', () => {
    const { contacts } = read(card('VERSION:3.0', 'FN:<img src=x onerror=alert(1)>', 'UID:__proto__'));
    expect(contacts[0]).to.deep.equal({ id: '__proto___', name: '<img src=x onerror=alert(1)>' });
  });

  it('reads long lines of quoted-printable in a moment', () => {
    const startMs = performance.now();
    read(card('VERSION:2.1', `FN;ENCODING=QUOTED-PRINTABLE:${'=C3=A9=\r\n'.repeat(20_000)}`));
    expect(performance.now() - startMs).to.be.below(3_000);
  });

  it('never throws, and makes only contacts that a document may hold', () => {
    const piece = fc.oneof(fc.constantFrom('BEGIN:VCARD', 'END:VCARD', 'VERSION:2.1', 'N;', 'FN:', 'TEL;TYPE=', 'item1.', ':', ';', '=', '\r\n', ' ', '"', 'ENCODING=QUOTED-PRINTABLE:', '=C3=', 'UID:constructor'), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { contacts, report } = importContacts(`BEGIN:VCARD\r\n${pieces.join('')}`, { country: 'FR' });
      expect(report.counts.imported + report.counts.dropped).to.equal(report.counts.source);
      expect(parse(contacts).success).to.equal(true);
    }));
  });

  for (const version of ['4.0', '3.0'] as const) {
    it(`reads back the cards that are written as ${version}`, () => {
      const contact: Contact = {
        id: 'martin', name: 'Dr Camille Martin', structuredName: { family: 'Martin', given: 'Camille', prefix: 'Dr' }, jobTitle: 'Sénatrice, Nice', organisationName: 'FSA; Nice',
        telephones: [{ number: '+33199001234' }, { number: '+33199005678', kind: 'mobile' }], mails: [{ address: 'martin@forum.example' }], links: [{ url: 'https://forum.example/a,b' }], biography: 'Née à Nice,\nélue.',
        ...(version === '4.0' ? { languages: ['fr', 'en'] } : {}), photo: { url: 'https://forum.example/martin.jpg' },
      };
      const written = createVCard(contact, { reader: { languages: ['fr'], plainLanguage: 'fr' }, uid: 'martin', version, organisationName: 'FSA; Nice', photoUrl: 'https://forum.example/martin.jpg' });
      expect(read(written, { notesAreBiographies: true })).to.deep.equal({ contacts: [contact], codes: [] });
    });
  }
});

function parse(contacts: readonly Contact[]): { success: boolean } {
  return parseEventDocument({ format: 'technopole-events/1', event: { id: 'forum', name: 'Forum', start: '2011-11-17', end: '2011-11-18', timeZone: 'Europe/Paris' }, sessions: [], clusters: [], contacts, organisations: [] });
}
