import { plural } from '../../plural.js';
import type { StatusMessages } from '../types.js';

/** Italian words of every element. */
export const status: StatusMessages = {
  retry: 'Riprova',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'In questa pagina non è indicato l’indirizzo del documento.',
      network: 'Non è stato possibile caricare il documento: manca la connessione, oppure il sito che lo ospita non ne consente la visualizzazione qui.',
      'not-found': 'All’indirizzo indicato il documento non esiste o non esiste più.',
      http: `Il sito che ospita il documento risponde con un errore (${httpStatus ?? '?'}).`,
      'time-out': 'Il sito che ospita il documento impiega troppo tempo a rispondere.',
      'too-large': 'Il documento è troppo grande per essere visualizzato.',
      html: 'L’indirizzo indicato porta a una pagina web e non al documento di un evento.',
      'not-json': 'Il documento è incompleto o non è in formato JSON.',
      'unknown-format': 'Il documento è in un formato che questa versione non conosce.',
      unreadable: 'Il documento non descrive un evento leggibile.',
    })[code],
  partlyBroken: (count) => plural('it', count, { one: 'Non è stato possibile leggere una voce del documento.', other: `Non è stato possibile leggere ${count} voci del documento.` }),
  partlyBrokenDetails: 'Per gli organizzatori',
  pair: (term, value) => `${term}: ${value}`,
};
