import type { CalendarMessages } from '../calendar-types.js';
import { status } from './status.js';

/** Spanish words of the calendar button. */
export const calendar: CalendarMessages = {
  ...status,
  addToCalendar: 'Añadir a mi calendario',
  google: 'Google Calendar',
  file: 'Archivo para cualquier otro calendario (.ics)',
  wholeFile: 'Todas las sesiones en un archivo (.ics)',
  subscribe: 'Suscribirse: el calendario sigue los cambios',
  copyAddress: 'Copiar la dirección de la suscripción',
  addressCopied: 'Dirección copiada',
  progress: (done, total) => `Preparando: ${done} de ${total}`,
  cancel: 'Cancelar',
  failed: 'No se ha podido preparar el archivo. Inténtelo de nuevo en un momento.',
  nothingToAdd: 'No hay nada que añadir: aún no se conoce ningún día.',
  selectionEmpty: 'Su selección está vacía.',
  eventAsDays: 'El evento como una sola entrada, días completos',
};
