import type { EnginePage } from './engine-page.js';

/** What an act can find out beside the page. */
export interface Means {
  /** Takes a file that the page has offered; whether there was one of this name. */
  readonly take: (name: RegExp) => boolean;
}

/** Something that a visitor does, with a look at what came of it. */
export interface Act {
  readonly claim: string;
  readonly act: (page: EnginePage, means: Means) => Promise<void>;
}

/** Whether a part is there and shown; for the page. */
export const isShown = (path: string) => part(path)?.checkVisibility() ?? false;
/** Whether a part is not there, or hidden; for the page. */
export const isGone = (path: string) => !part(path)?.checkVisibility();

/** Waits for a file that the page makes and offers. */
export async function expectFile(page: EnginePage, { take }: Means, name: RegExp): Promise<void> {
  for (let waits = 0; waits < 400; waits++) {
    if (take(name)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${page.engine} was offered no file ${name}.`);
}
