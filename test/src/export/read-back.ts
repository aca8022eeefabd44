/** Reads calendars and cards as other programs do, with ical.js. */
import ICAL from 'ical.js';
import type { Contact, EventDocument, Session } from '../../../schemas/index.js';
import { createCalendar, createVCard, type VCardOptions } from '../../../src/export/index.js';

const reader = { languages: ['fr'], plainLanguage: 'fr' };

/** A calendar of sessions of a document, and its entries as ical.js reads them. */
export async function readCalendar(document: EventDocument, sessions: readonly Session[] = document.sessions, languages = ['fr']): Promise<{ text: string; calendar: ICAL.Component; entries: ICAL.Component[] }> {
  const { text } = await createCalendar(document, sessions, { reader: { ...reader, languages }, nowMs: Date.parse('2027-11-08T10:00Z') });
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { text, calendar, entries: calendar.getAllSubcomponents('vevent') };
}

/** The text of a property; nothing where it is not there. */
export function textOf(component: ICAL.Component, name: string): string | undefined {
  return component.getFirstPropertyValue(name) as string | undefined ?? undefined;
}

/** The name of a calendar. ical.js does not know that its property is a text, as every `X-` property is (RFC 5545 §3.8.8.2). */
export function calendarNameOf(calendar: ICAL.Component): unknown {
  return ICAL.Property.fromString(`SUMMARY:${textOf(calendar, 'x-wr-calname')}`).getFirstValue();
}

/** What ical.js may read of a text in a card: it leaves `\;` as it is, which readers are to take for `;` (RFC 6350 §3.4). */
export function readingsOf(text: string): readonly string[] {
  return [text, text.replaceAll(';', '\\;')];
}

/** All texts of a property that is a list. */
export function textsOf(component: ICAL.Component, name: string): string[] {
  return component.getAllProperties(name).flatMap((property) => property.getValues() as string[]);
}

/** The instant of a property that is a time. */
export function instantOf(component: ICAL.Component, name: string): number {
  return (component.getFirstPropertyValue(name) as ICAL.Time).toJSDate().getTime();
}

/** A card of a contact, and what ical.js reads of it. */
export function readCard(contact: Contact, options: Partial<VCardOptions> = {}): { text: string; card: ICAL.Component } {
  const text = createVCard(contact, { reader, uid: 'forum/martin', ...options });
  return { text, card: new ICAL.Component(ICAL.parse(text) as unknown[]) };
}
