/** A kind of file, as servers are told it. */
export interface Kind {
  readonly type: string;
  /** It is a text: its type says UTF-8, too. */
  readonly isText?: true;
  /** Pages of partners read it. */
  readonly isShared?: true;
}

/** The kinds of files of a site by their endings: those that are written, and pictures that an event names. */
export const kinds: Readonly<Record<string, Kind>> = {
  html: { type: 'text/html', isText: true },
  css: { type: 'text/css', isText: true },
  js: { type: 'text/javascript', isText: true },
  json: { type: 'application/json', isText: true, isShared: true },
  xml: { type: 'application/xml', isText: true, isShared: true },
  ics: { type: 'text/calendar', isText: true, isShared: true },
  vcf: { type: 'text/vcard', isText: true, isShared: true },
  txt: { type: 'text/plain', isText: true },
  svg: { type: 'image/svg+xml' },
  png: { type: 'image/png' },
  jpg: { type: 'image/jpeg' },
  jpeg: { type: 'image/jpeg' },
  webp: { type: 'image/webp' },
  avif: { type: 'image/avif' },
  gif: { type: 'image/gif' },
  pdf: { type: 'application/pdf' },
};

/** Endings of what pages of partners read. */
export const sharedEndings = Object.entries(kinds).flatMap(([ending, { isShared }]) => (isShared ? [ending] : []));

/** The `Content-Type` of a kind. */
export const contentTypeOf = ({ type, isText }: Kind): string => (isText ? `${type}; charset=utf-8` : type);

/** What never changes under its name; a picture of the event may lie in a folder of the same name, and does change. */
export const lasting = [{ folder: 'embed', start: '', ending: 'js' }, { folder: 'assets', start: 'site-', ending: 'css' }] as const;

/** The same as a regular expression. */
export const lastingPattern = `/(${lasting.map(({ folder, start, ending }) => `${folder}/${start}[^/]*\\.${ending}`).join('|')})`;

/** How long files may be kept: what never changes under its name, and what is asked for again each time and mostly answered by 304. */
export const lifetimes = { forEver: 'public, max-age=31536000, immutable', revalidated: 'no-cache' } as const;
