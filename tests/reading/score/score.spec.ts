import { describe, expect, it } from '@jest/globals';
import { plain, type Labels, type LabelledTask } from './facts.js';
import { addTo, f1, noCounts, type Counts } from './score.js';
import { nearness } from './similar.js';

const task = (text: string, more: Partial<LabelledTask> = {}): LabelledTask => ({
  ...{ text, role: 'do', targets: [], coordinatesWith: [], deadlines: [] },
  ...more,
});
const plan = (tasks: LabelledTask[], name = 'Công an xã'): Labels => ({
  units: [{ name, group: false, requested: false, members: [name], tasks }],
});
const scored = (gold: Labels, read: Labels, forgiving = false): Counts => {
  const counts = noCounts();
  addTo(counts, gold, read, forgiving);
  return counts;
};

describe('the score of a reading', () => {
  it('is 1 for what was labelled, whatever the tone marks, letter case, spaces and full stops', () => {
    const counts = scored(plan([task('Tuần tra  hoà nhập;')]), plan([task('tuần tra hòa nhập')]));
    expect(Object.values(counts).map(f1)).toEqual(Object.values(counts).map(() => 1));
  });

  it('counts a task missed and a task invented', () => {
    const counts = scored(plan([task('Một'), task('Hai')]), plan([task('Một'), task('Ba'), task('Bốn')]));
    expect(counts.tasks).toEqual({ hit: 1, gold: 2, got: 3 });
    expect(f1(counts.tasks)).toBeCloseTo(0.4);
  });

  it('counts a fact twice only where it is labelled twice', () => {
    expect(scored(plan([task('Một')]), plan([task('Một'), task('Một')])).tasks).toEqual({ hit: 1, gold: 1, got: 2 });
  });

  it('leaves out what two readers may label differently', () => {
    expect(scored(plan([task('Một'), task('Hai', { uncertain: true })]), plan([task('Một')])).tasks.gold).toBe(1);
  });

  it('does not score what was not labelled', () => {
    const read = { ...plan([task('Một')]), sections: [{ number: 'I', title: 'MỤC ĐÍCH', role: 'purpose' }] };
    expect(scored(plan([task('Một')]), read).sections).toEqual({ hit: 0, gold: 0, got: 0 });
  });

  it('forgives a scan a tenth of the letters, and no more', () => {
    const gold = plan([task('Chủ trì tổ chức tuần tra ban đêm tại các thôn')]);
    const read = (text: string): Labels => plan([task(text)]);
    expect(scored(gold, read('Chủ trì tố chức tuân tra ban đêm tại các thôn'), true).tasks.hit).toBe(1);
    expect(scored(gold, read('Chủ trì tố chức tuân tra ban đêm tại các thôn')).tasks.hit).toBe(0);
    expect(scored(gold, read('Chủ trì tổ chức tuyên truyền tại các trường'), true).tasks.hit).toBe(0);
  });

  it('calls texts nearly the same by their letters in order', () => {
    expect(nearness('trạmytếxã', 'trạmytếxã')).toBe(1);
    // 'trạm' is their longest run; of the rest nothing stands on the same side.
    expect(nearness('trạmytếxã', 'xãytếtrạm')).toBeCloseTo(8 / 18);
    expect(plain(' “Văn  hoá” – Xã hội; ')).toBe('"vănhóa"-xãhội');
  });
});
