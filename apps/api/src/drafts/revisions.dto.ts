import { Moment, Part, Text, Whole } from '../http/fields.js';
import { DraftContentView } from './draft-content.dto.js';

/** One revision of a draft; the first is what was read. */
export class RevisionRow {
  @Whole('Lần sửa') revision!: number;
  @Moment() at!: string;
  /** Who saved it; null for what was read. */
  @Text('Người sửa', { nullable: true }) by!: string | null;
}

/** What a revision held: to go back, it is saved again as the newest. */
export class RevisionView {
  @Whole('Lần sửa') revision!: number;
  @Part('Nội dung', () => DraftContentView) content!: DraftContentView;
}
