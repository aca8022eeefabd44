import type { StatusMessages } from '../types.js';

/** French words of every element. */
export const status: StatusMessages = {
  retry: 'Réessayer',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'L’adresse du document n’est pas indiquée sur cette page.',
      network: 'Le document n’a pas pu être chargé\u202f: pas de connexion, ou le site qui l’héberge ne permet pas de l’afficher ici.',
      'not-found': 'Le document n’existe pas ou plus à l’adresse indiquée.',
      http: `Le site qui héberge le document répond par une erreur (${httpStatus ?? '?'}).`,
      'time-out': 'Le site qui héberge le document met trop de temps à répondre.',
      'too-large': 'Le document est trop volumineux pour être affiché.',
      html: 'L’adresse indiquée mène à une page web et non à un document d’événement.',
      'not-json': 'Le document est incomplet ou n’est pas du JSON.',
      'unknown-format': 'Le document est d’un format que cette version ne connaît pas.',
      unreadable: 'Le document ne décrit pas un événement lisible.',
    })[code],
  partlyBroken: (count) => (count === 1 ? 'Une entrée du document n’a pas pu être lue.' : `${count} entrées du document n’ont pas pu être lues.`),
  partlyBrokenDetails: 'À l’attention de l’organisateur',
  pair: (term, value) => `${term}\u202f: ${value}`,
};
