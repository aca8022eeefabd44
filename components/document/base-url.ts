/** The address against which those of pictures are read: the document's, or the page's where it was given as a property. */
export function baseUrlOf({ src, baseURI }: { readonly src: string; readonly baseURI: string }): string {
  return URL.canParse(src, baseURI) ? new URL(src, baseURI).href : baseURI;
}
