import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Slots } from './slots.js';

const WANTED = new AbortController().signal;

describe('slots', () => {
  it('let so many works run at once, the others in their order', async () => {
    const slots = new Slots(2, 10);
    let [running, most] = [0, 0];
    const order: number[] = [];
    const work = (n: number) => async (): Promise<number> => {
      most = Math.max(most, ++running);
      order.push(n);
      await turn();
      running--;
      return n;
    };
    const done = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => slots.run(WANTED, work(n))));
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
    expect(order).toEqual(done);
    expect(most).toBe(2);
  });

  it('refuse a line too long, and are free again after a work that failed', async () => {
    const slots = new Slots(1, 1);
    const failing = slots.run(WANTED, async () => {
      await turn();
      throw new Error('failed');
    });
    const waiting = slots.run(WANTED, () => Promise.resolve('done'));
    const refused = slots.run(WANTED, () => Promise.resolve('never'));
    await expect(refused).rejects.toMatchObject({ code: 'busy', status: 503 });
    await expect(failing).rejects.toThrow('failed');
    await expect(waiting).resolves.toBe('done');
    await expect(slots.run(WANTED, () => Promise.resolve('free'))).resolves.toBe('free');
  });

  it('do not begin what nobody wants any more', async () => {
    const slots = new Slots(1, 5);
    const left = new AbortController();
    let begun = false;
    const first = slots.run(WANTED, () => turn());
    const second = slots.run(left.signal, () => Promise.resolve((begun = true)));
    left.abort(new Error('left'));
    await expect(second).rejects.toThrow('left');
    await first;
    expect(begun).toBe(false);
  });
});
