import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** Portuguese words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'Adicionar ao meu calendário',
  google: 'Google Calendar',
  file: 'Ficheiro para qualquer outro calendário (.ics)',
  wholeFile: 'Todas as sessões num ficheiro (.ics)',
  subscribe: 'Subscrever: o calendário acompanha as alterações',
  copyAddress: 'Copiar o endereço da subscrição',
  addressCopied: 'Endereço copiado',
  progress: (done, total) => `A preparar: ${done} de ${total}`,
  cancel: 'Cancelar',
  failed: 'Não foi possível preparar o ficheiro. Tente novamente dentro de momentos.',
  nothingToAdd: 'Não há nada para adicionar: ainda não se conhece nenhum dia.',
  selectionEmpty: 'A sua seleção está vazia.',
  eventAsDays: 'O evento numa só entrada, dias inteiros',
};
