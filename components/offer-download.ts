/** Characters that are encoded in one task: a calendar of a thousand sessions has four millions. */
const pieceLength = 2 ** 18;

/** Hands a text of many lines to the visitor as a file, made in the page: no server is asked. A long one is encoded piece by piece, which `signal` ends. */
export async function offerDownload(text: string, mediaType: string, fileName: string, signal?: AbortSignal): Promise<void> {
  const pieces: Blob[] = [];
  for (let from = 0; from < text.length; ) {
    if (text.length > pieceLength) await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    // No character is cut in two at the end of a line.
    const end = from + pieceLength < text.length ? text.lastIndexOf('\n', from + pieceLength) + 1 : 0;
    const to = end > from ? end : text.length;
    pieces.push(new Blob([text.slice(from, to)]));
    from = to;
  }
  const url = URL.createObjectURL(new Blob(pieces, { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName.replace(/[^\w.-]+/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
