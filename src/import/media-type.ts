const mediaTypes: ReadonlyMap<string, string> = new Map(Object.entries({
  pdf: 'application/pdf', ps: 'application/postscript', epub: 'application/epub+zip', txt: 'text/plain', md: 'text/markdown', html: 'text/html', htm: 'text/html',
  odp: 'application/vnd.oasis.opendocument.presentation', odt: 'application/vnd.oasis.opendocument.text', ods: 'application/vnd.oasis.opendocument.spreadsheet',
  ppt: 'application/vnd.ms-powerpoint', pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  doc: 'application/msword', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', key: 'application/vnd.apple.keynote',
  zip: 'application/zip', gz: 'application/gzip', tgz: 'application/gzip', tar: 'application/x-tar', bz2: 'application/x-bzip2', xz: 'application/x-xz',
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', svg: 'image/svg+xml', webp: 'image/webp',
  vtt: 'text/vtt', srt: 'application/x-subrip',
  mp4: 'video/mp4', m4v: 'video/mp4', webm: 'video/webm', ogv: 'video/ogg', mkv: 'video/x-matroska', mov: 'video/quicktime', avi: 'video/x-msvideo', mpg: 'video/mpeg', m3u8: 'application/vnd.apple.mpegurl',
  mp3: 'audio/mpeg', ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg', m4a: 'audio/mp4', flac: 'audio/flac', wav: 'audio/wav',
}));

/** Endings of pages, which are no media types of their own. */
const pageExtensions = new Set(['php', 'asp', 'aspx', 'jsp', 'cgi', 'xhtml', 'xml', 'json', 'py', 'js', 'css', 'c', 'rs', 'tbz2', 'ipynb']);

/** The media type that the ending of an address tells; none where it tells none. */
export function mediaTypeOf(url: string): string | undefined {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? url;
  const extension = /\.([a-z0-9]{1,5})$/i.exec(path)?.[1];
  return extension === undefined ? undefined : mediaTypes.get(extension.toLowerCase());
}

/** Whether `pdf` in `slides.pdf` names a kind of file, so that the whole is no host. */
export function isFileExtension(extension: string): boolean {
  return mediaTypes.has(extension.toLowerCase()) || pageExtensions.has(extension.toLowerCase());
}
