import { plural } from '../../plural.js';
import type { StatusMessages } from '../types.js';

/** Portuguese words of every element, as in Europe. */
export const status: StatusMessages = {
  retry: 'Tentar novamente',
  failure: ({ code, status: httpStatus }) =>
    ({
      'no-address': 'Esta página não indica o endereço do documento.',
      network: 'Não foi possível carregar o documento: não há ligação ou o sítio que o aloja não permite mostrá-lo aqui.',
      'not-found': 'O documento não existe, ou já não existe, no endereço indicado.',
      http: `O sítio que aloja o documento responde com um erro (${httpStatus ?? '?'}).`,
      'time-out': 'O sítio que aloja o documento demora demasiado a responder.',
      'too-large': 'O documento é demasiado grande para ser mostrado.',
      html: 'O endereço indicado conduz a uma página web e não ao documento de um evento.',
      'not-json': 'O documento está incompleto ou não é JSON.',
      'unknown-format': 'O documento está num formato que esta versão não conhece.',
      unreadable: 'O documento não descreve um evento legível.',
    })[code],
  partlyBroken: (count) => plural('pt', count, { one: 'Não foi possível ler uma entrada do documento.', other: `Não foi possível ler ${count} entradas do documento.` }),
  partlyBrokenDetails: 'Para a organização',
  pair: (term, value) => `${term}: ${value}`,
};
