/** Published pages that elements take over, in every engine: no text moves, by where it stands in each frame. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenEngines, usePage } from '../e2e/engines.js';
import { after, before, describe, expect, it } from '../harness.js';
import { openLateServer } from './late-server.js';
import { commonTexts, movedTexts, shiftBetween, type Places, type Size } from './layout-shift.js';
import { example, publish } from './published-site.js';
import type { WebServer } from './web-server.js';

const sizes = [{ width: 1280, height: 900 }, { width: 360, height: 740 }] as const;
const pages = ['index', 'programme', 'speakers', 'clusters', 'contacts', 'partners', 'registration'] as const;
/** One can register, as the page of the event says that does not know the moment. */
const whileOpen = '2027-10-03T09:00:00+02:00';
/** What of the texts in sight must be found again, lest nothing be measured. */
const leastPart = 0.6;

let folder: string;
let server: WebServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'technopole-events-engines-'));
  await publish(example('forum-2027/event.json'), '--out', join(folder, 'forum'), '--languages', 'fr');
  server = await openLateServer(join(folder, 'forum'), whileOpen);
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('a layout shift', () => {
  const size = { width: 100, height: 200 };

  it('is what part of the window moved, before and after, times how far', () => {
    const at = (top: number) => ({ start: [0, top], box: [0, top, 100, 50] }) as const;
    expect(shiftBetween({ moved: at(0) }, { moved: at(50) }, size)).to.equal(0.5 * 0.25);
    expect(shiftBetween({ moved: at(0) }, { moved: at(2), added: at(2) }, size), 'still').to.equal(0);
    expect(shiftBetween({ moved: at(200) }, { moved: at(900) }, size), 'out of sight').to.equal(0);
  });
});

for (const engine of chosenEngines) {
  describe(`elements that take over (${engine})`, () => {
    const { page, check } = usePage(engine);

    for (const size of sizes) {
      check(`move nothing at ${size.width} pixels`, async () => {
        const found: string[] = [];
        for (const name of pages) {
          await page.goto(`${server.address}${size.width}x${size.height}/fr/${name}.html`);
          await page.until(isTakenOver);
          const { width, frames } = await page.evaluate(placesWhenSettled);
          expect(width).to.equal(size.width);
          const [first, last] = [frames[0]!, frames.at(-1)!];
          const inSight = commonTexts(first, first, size).length;
          expect(commonTexts(first, last, size).length, `${name}: texts found again of ${inSight}`).to.be.above(inSight * leastPart);
          const shift = frames.slice(1).reduce((sum, frame, index) => sum + shiftBetween(frames[index]!, frame, size), 0);
          // What is gone for a while, and comes back elsewhere, is in no two frames that follow each other.
          const whole = shiftBetween(first, last, size);
          if (Math.max(shift, whole) > 0.02) found.push(`${name}: ${shift.toFixed(3)} frame by frame, ${whole.toFixed(3)} at the end\n${[...frames.keys()].slice(1).map((index) => tellMoved(frames[index - 1]!, frames[index]!, size)).join('\n')}`);
        }
        expect(found).to.deep.equal([]);
      });
    }
  });
}

function tellMoved(before: Places, after: Places, size: Size): string {
  return movedTexts(before, after, size).slice(0, 5).map((text) => `${text} ${before[text]!.start.join()} > ${after[text]!.start.join()}`).join(' | ');
}

function isTakenOver(): boolean {
  const elements = [...frames[0]!.document.querySelectorAll(':has(> [data-published])')].filter(({ localName }) => localName.includes('-'));
  return elements.length > 0 && elements.every(({ shadowRoot }) => shadowRoot?.querySelector('.root') && !shadowRoot.querySelector('slot'));
}

/** What the page has kept, once what comes late is there. */
async function placesWhenSettled(): Promise<{ width: number; frames: Places[] }> {
  await new Promise((resolve) => setTimeout(resolve, 700));
  return { width: frames[0]!.innerWidth, frames: (frames[0] as unknown as { places: Places[] }).places };
}
