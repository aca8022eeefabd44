import { plural } from '../../plural.js';
import type { StatusMessages } from '../types.js';

/** German words of every element. */
export const status: StatusMessages = {
  retry: 'Erneut versuchen',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'Auf dieser Seite ist nicht angegeben, wo das Dokument liegt.',
      network: 'Das Dokument konnte nicht geladen werden: Es besteht keine Verbindung, oder die Website, auf der es liegt, lässt die Anzeige hier nicht zu.',
      'not-found': 'Unter der angegebenen Adresse gibt es kein Dokument oder keines mehr.',
      http: `Die Website, auf der das Dokument liegt, meldet einen Fehler (${httpStatus ?? '?'}).`,
      'time-out': 'Die Website, auf der das Dokument liegt, braucht zu lange für eine Antwort.',
      'too-large': 'Das Dokument ist zu groß, um angezeigt zu werden.',
      html: 'Die angegebene Adresse führt zu einer Webseite und nicht zu einem Veranstaltungsdokument.',
      'not-json': 'Das Dokument ist unvollständig oder kein JSON.',
      'unknown-format': 'Das Dokument hat ein Format, das diese Version nicht kennt.',
      unreadable: 'Das Dokument beschreibt keine Veranstaltung, die sich lesen lässt.',
    })[code],
  partlyBroken: (count) => plural('de', count, { one: 'Ein Eintrag des Dokuments konnte nicht gelesen werden.', other: `${count} Einträge des Dokuments konnten nicht gelesen werden.` }),
  partlyBrokenDetails: 'Für die Veranstalter',
  pair: (term, value) => `${term}: ${value}`,
};
