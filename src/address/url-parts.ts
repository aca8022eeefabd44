/** An address cut where query and fragment begin; together, with `?` and `#`, its very letters. */
export interface UrlParts {
  readonly base: string;
  /** What stands after `?`; absent where there is none, empty where nothing follows it. */
  readonly query: string | undefined;
  /** What stands after `#`. */
  readonly fragment: string | undefined;
}

/** Cuts an address, whole or relative, without changing a letter of it. */
export function splitUrl(url: string): UrlParts {
  const [, base = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/.exec(url) ?? [];
  return { base, query, fragment };
}

/** The address of its parts. */
export function joinUrl({ base, query, fragment }: UrlParts): string {
  return base + (query === undefined ? '' : `?${query}`) + (fragment === undefined ? '' : `#${fragment}`);
}

/**
 * A text as it can stand in a query or fragment: everything is encoded but the unreserved letters of RFC 3986 §2.3, so that
 * neither a browser changes the address nor a mail program ends its link at a bracket. Halves of characters become U+FFFD.
 */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The text that was encoded; what is no encoding, or not of UTF-8, stays as it stands. */
export function decodePart(encoded: string): string {
  return encoded.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
