import { describe, expect, it } from '@jest/globals';
import type { PagePicture } from '#documents';
import { PictureCache } from './picture-cache.js';

const picture = (bytes: number): PagePicture => ({
  mediaType: 'image/png',
  bytes: new Uint8Array(bytes),
  width: 1,
  height: 1,
});

describe('the pictures kept', () => {
  it('are the last asked for, within so many bytes', () => {
    const cache = new PictureCache(100);
    cache.put('a', picture(40));
    cache.put('b', picture(40));
    expect(cache.get('a')).toBeDefined();
    cache.put('c', picture(40));
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
    cache.put('large', picture(101));
    expect(['a', 'c', 'large'].map((key) => cache.get(key) !== undefined)).toEqual([false, false, false]);
  });
});
