import fc from 'fast-check';
import { DomainError, type ParsedPlan } from '#domain';
import { parsePlan } from '#parsing';
import { setText } from './layout/set-text.js';
import { plainSetting } from './layout/setting.js';
import { annexBlocks, labelledBlocks, labelStyle, tableStyle } from './layout/write-assigned.js';
import { spacedAnnex, spacedStyle } from './layout/write-spaced.js';
import { footBlocks, headBlocks } from './layout/head-foot.js';
import { usualStyle } from './layout/style.js';
import { writePaper } from './layout/write-paper.js';
import { heading, paragraph, type Block } from './layout/blocks.js';
import { assignedTasks, type AssignedTask } from './model/assigned.js';
import { paper } from './model/make-paper.js';
import type { Paper } from './model/paper.js';

/** A text whose tasks name their units themselves, and the tasks that have to be read from it, in any order. */
export interface AssignedCase {
  text: string;
  tasks: readonly string[];
}

const fact = (parts: readonly unknown[]): string => JSON.stringify(parts);
/** The gold labels do not say whether a full stop behind the bracket or cell belongs to the task. */
const bare = (text: string): string => text.replace(/[.;]$/, '');

function expectedOf(task: AssignedTask): string {
  return fact([task.unit, task.text, 'lead', task.partners?.phrases ?? [], task.time.times]);
}

function proseOf({ organisation }: Paper): string[] {
  return organisation.units.flatMap(({ name, tasks }) =>
    tasks.map(({ text, role, partners, times }) =>
      fact([name.charAt(0).toUpperCase() + name.slice(1), text, role, partners, times]),
    ),
  );
}

/** Unit, text, role, partners and deadlines of every task read. */
function assignedFacts({ units }: ParsedPlan): string[] {
  return units.flatMap(({ name, tasks }) =>
    tasks.map(({ text, role, coordinatesWith, deadlines }) =>
      fact([
        name,
        bare(text),
        role,
        coordinatesWith,
        deadlines.map(({ kind, date, monthDay }) => ({ kind, date, monthDay })),
      ]),
    ),
  );
}

const parts = fc
  .tuple(paper, usualStyle)
  .chain(([made, style]) =>
    fc.tuple(
      fc.constant({ made, style }),
      assignedTasks({ kind: made.issuer.kind, subject: made.subject, tail: made.tail }),
      tableStyle,
      labelStyle,
    ),
  );

/** A plan with an annex table behind its signature; the prose assigns too. */
const annexCase: fc.Arbitrary<AssignedCase> = parts.map(([{ made, style }, tasks, table]) => ({
  text: setText([...writePaper(made, style), ...annexBlocks(tasks, table)], plainSetting),
  tasks: [...proseOf(made), ...tasks.map(expectedOf)],
}));

/** The same annex set with spaces alone. */
const spacedCase: fc.Arbitrary<AssignedCase> = fc
  .tuple(parts, spacedStyle)
  .map(([[{ made, style }, tasks], table]) => ({
    text: setText(writePaper(made, style), plainSetting) + spacedAnnex(tasks, table),
    tasks: [...proseOf(made), ...tasks.map(expectedOf)],
  }));

/** A plan whose activities say in brackets who does them, and whose last section names nobody. */
const labelledCase: fc.Arbitrary<AssignedCase> = parts.map(([{ made, style }, tasks, , label]) => {
  const blocks: Block[] = [
    ...headBlocks(made, style),
    paragraph(`${made.issuer.short} ban hành Kế hoạch ${made.subject}, cụ thể như sau:`),
    ...labelledBlocks(tasks, label),
    { ...heading('', 'II. TỔ CHỨC THỰC HIỆN'), marked: true },
    paragraph('Các cơ quan, đơn vị căn cứ Kế hoạch này triển khai thực hiện./.'),
    ...footBlocks(made, style),
  ];
  return { text: setText(blocks, plainSetting), tasks: tasks.map(expectedOf) };
});

/** The ways in which tasks name their units themselves. */
export const ASSIGNED_FAMILIES: Readonly<Record<string, fc.Arbitrary<AssignedCase>>> = {
  'an annex table': annexCase,
  'an annex table set with spaces': spacedCase,
  'labels in brackets': labelledCase,
};

/** The tasks missed (-) and invented (+); [] when all were read. */
export function assignedDifferences({ text, tasks }: AssignedCase): string[] {
  let got: string[];
  try {
    got = assignedFacts(parsePlan(text));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [`refused: ${error.code}`];
  }
  return [
    ...tasks.filter((task) => !got.includes(task)).map((task) => `- ${task}`),
    ...got.filter((task) => !tasks.includes(task)).map((task) => `+ ${task}`),
  ];
}
