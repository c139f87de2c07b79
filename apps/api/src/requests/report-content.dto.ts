import type { ReportContent, TaskProgress } from '#domain';
import { Figure, Flag, Id, ListOf, OneOf, Text, Whole } from '../http/fields.js';
import { TASK_PROGRESS } from '../http/vocabulary.js';

const LONG = { min: 0, max: 20_000 };

/** The result of one task, in the unit's own words. Counts, never names of children. */
export class TaskResult {
  @Id('Nhiệm vụ được giao') assignmentId!: string;
  @OneOf('Mức độ thực hiện', 'TaskProgress', TASK_PROGRESS) progress!: TaskProgress;
  @Text('Kết quả thực hiện', LONG) text!: string;
}

/** A figure against a target: `measure` is the position of the measure within the target, from 0. */
export class TargetFigure {
  @Id('Chỉ tiêu') targetId!: string;
  @Whole('Thứ tự chỉ số') measure!: number;
  @Figure('Số liệu') value!: number;
}

/** What a body hands in. */
export class ReportContentView implements ReportContent {
  /** 'Không phát sinh'. */
  @Flag('Không phát sinh') nothingToReport!: boolean;
  @ListOf('Kết quả nhiệm vụ', () => TaskResult) results!: TaskResult[];
  @ListOf('Số liệu chỉ tiêu', () => TargetFigure) figures!: TargetFigure[];
  @Text('Khó khăn, vướng mắc', LONG) difficulties!: string;
  @Text('Kiến nghị, đề xuất', LONG) proposals!: string;
}
