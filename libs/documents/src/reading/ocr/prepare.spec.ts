import { describe, expect, it } from '@jest/globals';
import { turnedBack, type GrayImage } from './gray-image.js';
import { inkOf } from './ink.js';
import { withEvenPaper } from './paper.js';
import { takeRules } from './ruled-lines.js';
import { levelled, slopeOf } from './skew.js';

/** White paper on which `ink` says which pixels are black. */
function paper(width: number, height: number, ink: (x: number, y: number) => boolean, shade = () => 255): GrayImage {
  const data = Uint8Array.from({ length: width * height }, (_, i) =>
    ink(i % width, Math.floor(i / width)) ? 20 : shade(),
  );
  return { data, width, height };
}

/** Lines of 'text': dashes in rows, falling by some degrees. */
function lines(degrees: number): GrayImage {
  const slope = Math.tan((degrees * Math.PI) / 180);
  return paper(450, 600, (x, y) => {
    const level = y - slope * (x - 225);
    return x > 50 && x < 400 && level > 50 && level < 550 && Math.floor(level) % 30 < 10 && x % 14 < 9;
  });
}

describe('a page on the glass of the scanner', () => {
  it.each([-3.2, -0.7, 0, 1.4, 4.5])('finds that its lines fall by %d degrees, and levels them', (degrees) => {
    const image = lines(degrees);
    expect(Math.abs(slopeOf(inkOf(image)).degrees - degrees)).toBeLessThan(0.12);
    const level = levelled(image, slopeOf(inkOf(image)).degrees).image;
    expect(Math.abs(slopeOf(inkOf(level)).degrees)).toBeLessThan(0.2);
  });

  it('sees a page that lies on its side', () => {
    const sideways = inkOf(turnedBack(lines(0), 90));
    expect(slopeOf(sideways, true).clearness).toBeGreaterThan(1.3 * slopeOf(sideways).clearness);
  });

  it('turns back what stood sideways', () => {
    const image = paper(30, 20, (x, y) => x === 29 && y === 0);
    // Text that reads downwards begins at the top right.
    expect(turnedBack(image, 90).data[0]).toBe(20);
    expect(turnedBack(turnedBack(image, 270), 90).data).toEqual(image.data);
  });

  it('makes shaded paper white and keeps ink dark', () => {
    const shaded = { ...lines(0) };
    shaded.data = shaded.data.map((value, i) => value * (0.7 + (0.3 * (i % 450)) / 450));
    const even = withEvenPaper(shaded);
    expect(even.data[30 * 450 + 5]).toBeGreaterThan(235);
    expect(even.data[30 * 450 + 440]).toBeGreaterThan(235);
    expect(even.data[60 * 450 + 57]).toBeLessThan(80);
  });

  it('takes the lines of a table apart from its letters', () => {
    const image = paper(
      600,
      400,
      (x, y) =>
        (y === 100 && x > 50 && x < 500) ||
        (x === 200 && y > 50 && y < 300) ||
        (x > 300 && x < 310 && y > 150 && y < 160),
    );
    const { rules, image: clean } = takeRules(image);
    expect(rules).toEqual([
      { x0: 51, x1: 499, y0: 100, y1: 100 },
      { x0: 200, x1: 200, y0: 51, y1: 299 },
    ]);
    expect(clean.data[100 * 600 + 60]).toBe(255);
    expect(clean.data[155 * 600 + 305]).toBe(20);
  });
});
