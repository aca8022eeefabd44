/** Longest time that printing waits for pictures or fonts, in milliseconds. */
const longestWaitMs = 4_000;

/** Waits for the pictures of what is to be printed, since printing itself does not; those that do not come are left out. */
export async function waitForPictures(root: ShadowRoot): Promise<void> {
  const pictures = [...root.querySelectorAll('img')];
  await withLimit(Promise.all(pictures.map(settled)));
  for (const picture of pictures) if (!picture.complete || picture.naturalWidth === 0) picture.remove();
}

/** Waits for the fonts of the page in styles that it may not have used so far, for exactly the characters that are to be printed. */
export async function waitForFonts(root: ShadowRoot, fontFamily: string): Promise<void> {
  const characters = [...new Set(root.textContent ?? '')].join('');
  const { fonts } = root.ownerDocument;
  await withLimit(Promise.allSettled(['', '600 ', '700 ', 'italic '].map((style) => fonts.load(`${style}10pt ${fontFamily}`, characters))));
}

async function withLimit(work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, longestWaitMs)))]);
  clearTimeout(timer);
}

function settled(picture: HTMLImageElement): Promise<void> {
  if (picture.complete) return Promise.resolve();
  return new Promise((resolve) => {
    picture.addEventListener('load', () => resolve(), { once: true });
    picture.addEventListener('error', () => resolve(), { once: true });
  });
}
