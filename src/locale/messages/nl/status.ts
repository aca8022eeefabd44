import { plural } from '../../plural.js';
import type { StatusMessages } from '../types.js';

/** Dutch words of every element. */
export const status: StatusMessages = {
  retry: 'Opnieuw proberen',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'Op deze pagina staat niet waar het document te vinden is.',
      network: 'Het document kon niet worden geladen: er is geen verbinding, of de website waar het staat laat niet toe dat het hier wordt getoond.',
      'not-found': 'Op het opgegeven adres is er geen document, of niet meer.',
      http: `De website waar het document staat, geeft een fout (${httpStatus ?? '?'}).`,
      'time-out': 'De website waar het document staat, doet er te lang over om te antwoorden.',
      'too-large': 'Het document is te groot om te tonen.',
      html: 'Het opgegeven adres leidt naar een webpagina en niet naar een evenementdocument.',
      'not-json': 'Het document is onvolledig of is geen JSON.',
      'unknown-format': 'Het document heeft een indeling die deze versie niet kent.',
      unreadable: 'Het document beschrijft geen leesbaar evenement.',
    })[code],
  partlyBroken: (count) => plural('nl', count, { one: 'Eén onderdeel van het document kon niet worden gelezen.', other: `${count} onderdelen van het document konden niet worden gelezen.` }),
  partlyBrokenDetails: 'Voor de organisatie',
  pair: (term, value) => `${term}: ${value}`,
};
