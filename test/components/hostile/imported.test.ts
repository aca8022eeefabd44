/** Attacks that come by a workbook or an address book of an organiser, in the elements that show them. */
import { parseEventDocumentLeniently, type EventDocument } from '../../../schemas/index.js';
import { importContacts, importWorkbook } from '../../../src/import/index.js';
import { attacks } from '../../hostile/attacks.js';
import { hostileCards, hostileSheets, toTables } from '../../hostile/hostile-files.js';
import { afterEach, describe, expect, it } from '../../harness.js';
import { clearPage } from '../page.js';
import { attack } from './attack.js';

const tags = ['technopole-programme', 'technopole-contacts', 'technopole-clusters', 'technopole-partners', 'technopole-registration-button'] as const;
/** So many rows a workbook. */
const perFile = 60;
const files = Array.from({ length: Math.ceil(attacks.length / perFile) }, (_, index) => attacks.slice(index * perFile, (index + 1) * perFile).map(({ text }) => text));

/** What a workbook of these texts gives, with all its people as contacts for the press, whom anybody may see. */
async function readTables(texts: readonly string[]): Promise<EventDocument> {
  const { document } = await importWorkbook(toTables(hostileSheets(texts, texts[0]!, true), ';'));
  return published(document!);
}

function published(document: EventDocument): EventDocument {
  return { ...document, contacts: document.contacts.map((contact) => ({ ...contact, roles: ['press'], visibility: 'public' })) };
}

describe('what an organiser imports', () => {
  afterEach(clearPage);

  files.forEach((texts, index) => {
    for (const tag of tags) {
      it(`harms no ${tag}, from tables (${index + 1})`, async () => attack(tag, index, undefined, await readTables(texts)));
    }

    it(`harms no technopole-contacts, from cards (${index + 1})`, async () => {
      const { contacts } = importContacts(hostileCards(texts, index % 2 === 0), { notesAreBiographies: true });
      const { document } = parseEventDocumentLeniently({ format: 'technopole-events/1', event: { id: 'forum', name: 'Forum', start: '2027-11-18', end: '2027-11-19', timeZone: 'Europe/Paris' }, sessions: [], contacts });
      expect(document!.contacts.length).to.be.at.least(texts.length);
      await attack('technopole-contacts', index, undefined, published(document!));
    });
  });
});
