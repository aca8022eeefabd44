/** Longest time that printing waits for pictures and fonts, in milliseconds. */
const longestWaitMs = 4_000;

/** Waits until the pictures and fonts of what is to be printed are there: printing itself waits for neither. Pictures that do not come are left out. */
export async function waitForResources(root: ShadowRoot, fontFamily: string): Promise<void> {
  const pictures = [...root.querySelectorAll('img')];
  const over = new Promise<void>((resolve) => setTimeout(resolve, longestWaitMs));
  await Promise.race([over, Promise.all([...pictures.map(settled), loadFonts(root, fontFamily)])]);
  for (const picture of pictures) if (!picture.complete || picture.naturalWidth === 0) picture.remove();
}

function settled(picture: HTMLImageElement): Promise<void> {
  if (picture.complete) return Promise.resolve();
  return new Promise((resolve) => {
    picture.addEventListener('load', () => resolve(), { once: true });
    picture.addEventListener('error', () => resolve(), { once: true });
  });
}

/** Fonts of the page in the styles it may not have used so far, for exactly the characters that are printed. */
async function loadFonts(root: ShadowRoot, fontFamily: string): Promise<void> {
  const characters = [...new Set(root.textContent ?? '')].join('');
  const { fonts } = root.ownerDocument;
  const styles = ['', '600 ', 'italic '];
  await Promise.allSettled(styles.map((style) => fonts.load(`${style}10pt ${fontFamily}`, characters)));
}
