import type { InterfaceLanguage } from '../../src/locale/index.js';

/** Words of the pages, beside those of the elements. */
export interface SiteWords {
  readonly skip: string;
  readonly menu: string;
  readonly languages: string;
  readonly event: string;
  readonly people: string;
  readonly calendars: string;
  readonly byDay: string;
  readonly byRoom: string;
  readonly byTrack: string;
  readonly data: string;
}

/** These words in every language of the elements. */
export const siteWords: Readonly<Record<InterfaceLanguage, SiteWords>> = {
  fr: { skip: 'Aller au contenu', menu: 'Pages', languages: 'Langues', event: 'L’événement', people: 'Intervenants', calendars: 'Agendas', byDay: 'Par jour', byRoom: 'Par salle', byTrack: 'Par parcours', data: 'Données' },
  en: { skip: 'Skip to content', menu: 'Pages', languages: 'Languages', event: 'The event', people: 'Speakers', calendars: 'Calendars', byDay: 'By day', byRoom: 'By room', byTrack: 'By track', data: 'Data' },
  de: { skip: 'Zum Inhalt', menu: 'Seiten', languages: 'Sprachen', event: 'Die Veranstaltung', people: 'Mitwirkende', calendars: 'Kalender', byDay: 'Nach Tag', byRoom: 'Nach Raum', byTrack: 'Nach Themenreihe', data: 'Daten' },
  es: { skip: 'Ir al contenido', menu: 'Páginas', languages: 'Idiomas', event: 'El evento', people: 'Ponentes', calendars: 'Calendarios', byDay: 'Por día', byRoom: 'Por sala', byTrack: 'Por línea temática', data: 'Datos' },
  it: { skip: 'Vai al contenuto', menu: 'Pagine', languages: 'Lingue', event: 'L’evento', people: 'Relatori', calendars: 'Calendari', byDay: 'Per giorno', byRoom: 'Per sala', byTrack: 'Per percorso', data: 'Dati' },
  nl: { skip: 'Naar de inhoud', menu: 'Pagina’s', languages: 'Talen', event: 'Het evenement', people: 'Sprekers', calendars: 'Agenda’s', byDay: 'Per dag', byRoom: 'Per zaal', byTrack: 'Per track', data: 'Gegevens' },
  pl: { skip: 'Przejdź do treści', menu: 'Strony', languages: 'Języki', event: 'Wydarzenie', people: 'Prelegenci', calendars: 'Kalendarze', byDay: 'Według dnia', byRoom: 'Według sali', byTrack: 'Według ścieżki', data: 'Dane' },
  pt: { skip: 'Ir para o conteúdo', menu: 'Páginas', languages: 'Idiomas', event: 'O evento', people: 'Oradores', calendars: 'Calendários', byDay: 'Por dia', byRoom: 'Por sala', byTrack: 'Por percurso', data: 'Dados' },
  ar: { skip: 'انتقل إلى المحتوى', menu: 'الصفحات', languages: 'اللغات', event: 'الفعالية', people: 'المتحدثون', calendars: 'التقويمات', byDay: 'حسب اليوم', byRoom: 'حسب القاعة', byTrack: 'حسب المسار', data: 'البيانات' },
};
