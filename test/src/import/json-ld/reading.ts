import type { EventDocument } from '../../../../schemas/index.js';
import { importJsonLd, type ImportEntry, type ImportOptions } from '../../../../src/import/index.js';

/** An event as pages tell of it, with `fields` in place of the usual ones. */
export function event(fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { '@context': 'https://schema.org', '@type': 'Event', name: 'Forum', startDate: '2027-11-18', endDate: '2027-11-19', ...fields };
}

/** A page with blocks of JSON-LD. */
export function page(...blocks: readonly unknown[]): string {
  const scripts = blocks.map((block) => `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`);
  return `<!DOCTYPE html><html><head><title>Agenda</title>${scripts.join('\n')}</head><body><h1>Agenda</h1></body></html>`;
}

/** What a source became. */
export interface ReadJsonLd {
  documents: readonly EventDocument[];
  /** The first document. */
  first: EventDocument;
  entries: readonly ImportEntry[];
  codes: string[];
}

/** Imports a source, in Paris unless `options` say otherwise. */
export function read(source: unknown, options: ImportOptions = {}): ReadJsonLd {
  const { documents, report } = importJsonLd(typeof source === 'string' ? source : JSON.stringify(source), { timeZone: 'Europe/Paris', language: 'fr', ...options });
  return { documents, first: documents[0]!, entries: report.entries, codes: report.entries.map(({ code }) => code).filter((code) => code !== 'event-id-guessed' && code !== 'id-guessed') };
}
