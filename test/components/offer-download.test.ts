import { offerDownload } from '../../components/offer-download.js';
import { afterEach, beforeEach, describe, expect, it } from '../harness.js';

describe('a file that is offered', () => {
  const { createObjectURL } = URL;
  let offered: Blob[];

  beforeEach(() => {
    offered = [];
    URL.createObjectURL = (blob: Blob) => {
      offered.push(blob);
      return '#';
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
  });

  for (const [claim, text] of [
    ['is whole where it is encoded in pieces, whatever its letters', `é${'🚲'.repeat(100)}\r\n`.repeat(10_000)],
    ['is whole where it has no lines', '🚲'.repeat(300_000)],
    ['is whole where it is short', 'BEGIN:VCARD\r\n'],
  ] as const) {
    it(claim, async () => {
      await offerDownload(text, 'text/calendar', 'forum 2027.ics');
      expect(offered).to.have.length(1);
      expect(offered[0]!.type).to.equal('text/calendar;charset=utf-8');
      expect((await offered[0]!.text()) === text).to.equal(true);
    });
  }
});
