import { Id, Whole } from '../http/fields.js';

/** Consolidates the reports of a cycle as they stand. */
export class ConsolidateCycle {
  @Whole('Lần thay đổi') version!: number;
}

/** The frozen report. */
export class Consolidated {
  @Id('Báo cáo tổng hợp') consolidatedId!: string;
}
