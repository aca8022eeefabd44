import { describe, expect, it } from '../harness.js';
import { readExampleFile } from './read-example.js';

describe('the emblem of the European Union', () => {
  const file = readExampleFile('forum-2011/eu-emblem.svg');
  const stars = [...file.matchAll(/<path d="M([^"]+)Z"/g)].map(([, points = '']) => points.split('L').map((point) => point.split(' ').map(Number)));

  it('is half as wide again as it is high', () => {
    const [, width, height] = file.match(/viewBox="0 0 (\d+) (\d+)"/) ?? [];
    expect(Number(width)).to.equal(1.5 * Number(height));
  });

  it('has twelve upright stars of a ninth of its height, like the hours on a circle of a third of its height', () => {
    expect(stars).to.have.length(12);
    for (const [hour, points] of stars.entries()) {
      const angle = (hour * Math.PI) / 6;
      const [x, y] = [27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle)];
      expect(points).to.have.length(5);
      for (const [px = 0, py = 0] of points) expect(Math.hypot(px - x, py - y)).to.be.closeTo(2, 0.002);
      expect(points[0]?.[0]).to.be.closeTo(x, 0.001);
      expect(points[0]?.[1]).to.be.closeTo(y - 2, 0.001);
    }
  });

  it('is gold on reflex blue', () => {
    expect(file.match(/#[0-9a-f]{6}/g)).to.deep.equal(['#003399', '#ffcc00']);
  });
});
