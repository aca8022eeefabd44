import { plural } from '../../plural.js';
import type { StatusMessages } from '../types.js';

/** Spanish words of every element. */
export const status: StatusMessages = {
  retry: 'Reintentar',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'En esta página no se indica la dirección del documento.',
      network: 'No se ha podido cargar el documento: no hay conexión o el sitio que lo aloja no permite mostrarlo aquí.',
      'not-found': 'El documento no existe, o ya no existe, en la dirección indicada.',
      http: `El sitio que aloja el documento responde con un error (${httpStatus ?? '?'}).`,
      'time-out': 'El sitio que aloja el documento tarda demasiado en responder.',
      'too-large': 'El documento es demasiado grande para mostrarlo.',
      html: 'La dirección indicada conduce a una página web y no al documento de un evento.',
      'not-json': 'El documento está incompleto o no es JSON.',
      'unknown-format': 'El documento está en un formato que esta versión no conoce.',
      unreadable: 'El documento no describe un evento legible.',
    })[code],
  partlyBroken: (count) => plural('es', count, { one: 'No se ha podido leer una entrada del documento.', other: `No se han podido leer ${count} entradas del documento.` }),
  partlyBrokenDetails: 'Para la organización',
  pair: (term, value) => `${term}: ${value}`,
};
