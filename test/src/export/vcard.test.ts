import { createVCard } from '../../../src/export/index.js';
import { visibleContact } from '../../../src/contact/index.js';
import type { Contact } from '../../../schemas/index.js';
import { describe, expect, it } from '../../harness.js';
import { logicalLines } from './lines.js';

const options = { reader: { languages: ['en'], plainLanguage: 'fr' }, uid: 'https://forum.example/#martin' };
const martin: Contact = {
  id: 'martin', name: 'Dr Camille Martin', structuredName: { family: 'Martin', given: 'Camille', additional: 'Rose', prefix: 'Dr', suffix: 'PhD' }, jobTitle: { fr: 'Sénatrice, Nice', en: 'Senator, Nice' },
  telephones: [{ number: '+33199001234' }, { number: '+33199005678', kind: 'mobile' }, { number: '+33199000000', kind: 'fax' }, { number: '+33199000001', kind: 'text' }],
  mails: [{ address: 'martin@forum.example' }, { address: 'presse@forum.example' }], links: [{ url: 'https://forum.example/martin' }], languages: ['fr', 'en'], biography: { fr: 'Née à Nice,\nélue.', en: 'Born in Nice,\nelected.' },
};
const more = { ...options, organisationName: 'FSA; Nice', photoUrl: 'https://forum.example/martin.jpg' };

const written = {
  '4.0': [
    'BEGIN:VCARD', 'VERSION:4.0', 'UID:https://forum.example/#martin', 'KIND:individual', 'FN:Dr Camille Martin', 'N:Martin;Camille;Rose;Dr;PhD', 'ORG:FSA\\; Nice', 'TITLE:Senator\\, Nice',
    'TEL;VALUE=uri;TYPE=voice:tel:+33199001234', 'TEL;VALUE=uri;TYPE=cell:tel:+33199005678', 'TEL;VALUE=uri;TYPE=fax:tel:+33199000000', 'TEL;VALUE=uri;TYPE=text:tel:+33199000001',
    'EMAIL:martin@forum.example', 'EMAIL:presse@forum.example', 'URL:https://forum.example/martin', 'LANG;PREF=1:fr', 'LANG;PREF=2:en', 'NOTE:Born in Nice\\,\\nelected.', 'PHOTO:https://forum.example/martin.jpg', 'END:VCARD',
  ],
  '3.0': [
    'BEGIN:VCARD', 'VERSION:3.0', 'UID:https://forum.example/#martin', 'FN:Dr Camille Martin', 'N:Martin;Camille;Rose;Dr;PhD', 'ORG:FSA\\; Nice', 'TITLE:Senator\\, Nice',
    'TEL;TYPE=VOICE:+33199001234', 'TEL;TYPE=CELL:+33199005678', 'TEL;TYPE=FAX:+33199000000', 'TEL;TYPE=TEXT:+33199000001',
    'EMAIL;TYPE=INTERNET:martin@forum.example', 'EMAIL;TYPE=INTERNET:presse@forum.example', 'URL:https://forum.example/martin', 'NOTE:Born in Nice\\,\\nelected.', 'PHOTO;VALUE=uri:https://forum.example/martin.jpg', 'END:VCARD',
  ],
};

describe('createVCard', () => {
  for (const version of ['4.0', '3.0'] as const) {
    it(`writes everything of a contact as vCard ${version}`, () => expect(logicalLines(createVCard(martin, { ...more, version }))).to.deep.equal(written[version]));
  }

  it('writes vCard 4.0 unless told otherwise', () => expect(createVCard(martin, more)).to.equal(createVCard(martin, { ...more, version: '4.0' })));

  it('writes the least of a contact of which nothing else is known', () => {
    expect(logicalLines(createVCard({ id: 'desk', name: 'Accueil' }, options))).to.deep.equal(['BEGIN:VCARD', 'VERSION:4.0', 'UID:https://forum.example/#martin', 'KIND:individual', 'FN:Accueil', 'N:Accueil;;;;', 'END:VCARD']);
  });

  it('leaves the parts of a name in their places where some are missing', () => {
    expect(logicalLines(createVCard({ ...martin, structuredName: { given: 'Camille', suffix: 'PhD' } }, options))).to.include('N:;Camille;;;PhD');
  });

  for (const [kind, word] of [['person', 'individual'], ['team', 'group'], ['organisation', 'org']] as const) {
    it(`calls a ${kind} ${word}`, () => expect(logicalLines(createVCard({ id: 'a', name: 'A', kind }, options))).to.include(`KIND:${word}`));
  }

  it('writes only what is public of a contact as the public sees it', () => {
    const careful: Contact = {
      ...martin,
      telephones: [{ number: '+33199001234' }, { number: '+33199009999', visibility: 'withheld' }], mails: [{ address: 'partner@forum.example', visibility: 'partners' }],
      links: [{ url: 'https://forum.example/private', visibility: 'withheld' }, { url: 'https://forum.example/public', visibility: 'public' }],
    };
    const text = createVCard(visibleContact(careful)!, options);
    expect(logicalLines(text)).to.include.members(['TEL;VALUE=uri;TYPE=voice:tel:+33199001234', 'URL:https://forum.example/public']);
    expect(text).not.to.match(/9999|partner|private|EMAIL/);
  });

  it('writes of a biography the words, not the marks', () => {
    expect(logicalLines(createVCard({ id: 'a', name: 'A', biography: '**Née** à [Nice](https://nice.example/).' }, options))).to.include('NOTE:Née à Nice (https://nice.example/).');
  });
});
