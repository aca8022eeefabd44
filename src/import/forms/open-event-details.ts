import type { ConferenceEvent, EventDocument, Organisation, Party } from '../../../schemas/index.js';
import { readPageNoting } from '../address.js';
import { claimId, toSlug, type TakenIds } from '../identifier.js';
import { readLine } from '../plain-text.js';
import { readRichText } from '../rich-text.js';
import { asRecord, asRecords, textOf, type SourceRecord } from '../source.js';
import type { FormContext } from './form.js';

/** Adds the organiser, the sponsors, the place on the map, the profiles and the page of tickets of an Open Event export. */
export function completeOpenEvent(document: EventDocument, files: SourceRecord, context: FormContext): EventDocument {
  const source = asRecord(files.get('event'))!;
  const organiser = new Map([['name', source.get('organizer-name')], ['description', source.get('organizer-description')]]);
  const parties = [{ source: organiser, role: 'organiser' }, ...asRecords(files.get('sponsors')).map((sponsor) => ({ source: sponsor, role: 'sponsor' }))];
  if (textOf(source.get('email'))) context.notes.tally('mail-withheld', '', { place: 'conference' });
  return addParties({ ...document, event: { ...document.event, ...readDetails(document.event, source, context) } }, parties, context);
}

function readDetails(event: ConferenceEvent, source: SourceRecord, context: FormContext): Partial<ConferenceEvent> {
  const [latitude, longitude] = ['latitude', 'longitude'].map((field) => Number(textOf(source.get(field)) || NaN)) as [number, number];
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  const tickets = readPage(source, 'ticket-url', 'conference', context);
  const links = asRecords(source.get('social-links')).flatMap((link) => {
    const url = readPage(link, 'link', 'conference', context);
    const title = textOf(link.get('name'));
    return url ? [{ url, ...(title ? { title } : {}) }] : [];
  });
  return {
    ...(event.venue && isPlace ? { venue: { ...event.venue, geo: { latitude, longitude } } } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(tickets ? { registration: { channels: [{ kind: 'web', url: tickets }] } } : {}),
  };
}

function addParties(document: EventDocument, parties: readonly { source: SourceRecord; role: string }[], context: FormContext): EventDocument {
  const organisations: Organisation[] = [...document.organisations];
  const added: Party[] = [];
  const taken: TakenIds = new Map(organisations.map(({ id }) => [id, 2]));
  for (const { source, role } of parties) {
    const at = { notes: context.notes, place: role, baseUrl: context.baseUrl };
    const name = readLine(textOf(source.get('name')), at);
    if (!name) continue;
    const [url, logo, description] = [readPage(source, 'url', role, context), readPage(source, 'logo-url', role, context), readRichText(textOf(source.get('description')), at)];
    const id = claimId(toSlug(name, 'organisation'), taken);
    const order = Number.parseInt(textOf(source.get('level')), 10);
    organisations.push({ id, name, ...(description ? { description } : {}), ...(url ? { url } : {}), ...(logo ? { logo: { url: logo } } : {}) });
    added.push({ organisation: id, role, ...(Number.isFinite(order) ? { order } : {}) });
    if (textOf(source.get('type'))) context.notes.tally('field-not-kept', 'sponsor.type', { place: role, found: 'sponsor.type' });
  }
  return added.length > 0 ? { ...document, organisations, event: { ...document.event, parties: [...(document.event.parties ?? []), ...added] } } : document;
}

/** The address of a page or picture of the web; what is none is told to the notes. */
function readPage(source: SourceRecord, field: string, place: string, { notes, baseUrl }: FormContext): string | undefined {
  return readPageNoting(textOf(source.get(field)), baseUrl, notes, { place });
}
