import {
  type DateProposal,
  type DateRelation,
  type Frequency,
  LONGEST_SPAN,
  type TermLength,
  type Undated,
} from '#domain';
import { Days, OneOf, Part, Text, Whole } from '../http/fields.js';
import { SourcePlaceView } from '../http/source.dto.js';
import { FREQUENCIES, RELATIONS, TERM_UNITS, UNDATED } from '../http/vocabulary.js';

/** Days a proposal may name: two years of months. */
const MOST_DATES = 24;

/** How long a term is that is counted from the day of issue. */
export class TermLengthView implements TermLength {
  @Whole('Số ngày, tuần hoặc tháng', { min: 1, max: LONGEST_SPAN }) count!: number;
  @OneOf('Đơn vị thời gian', 'TermUnit', TERM_UNITS) unit!: TermLength['unit'];
}

/** What a phrase of time asks for in days: proposed at reading, accepted by a person at review. */
export class DateProposalView implements DateProposal {
  @Text('Cụm từ chỉ thời gian', { max: 4_000 }) phrase!: string;
  @OneOf('Nhịp thực hiện', 'Frequency', FREQUENCIES) kind!: Frequency;
  @OneOf('Cách tính hạn', 'DateRelation', RELATIONS, { nullable: true }) relation!: DateRelation | null;
  /** The days it falls on within the plan's period, the first ones. */
  @Days('Các ngày đề xuất', MOST_DATES) dates!: string[];
  /** Why it gives no day. */
  @OneOf('Lý do không có ngày', 'Undated', UNDATED, { nullable: true }) undated!: Undated | null;
  /** How it was worked out, or why it cannot be. */
  @Text('Giải thích', { nullable: true, min: 0, max: 4_000 }) why!: string | null;
  /** A term counted from the day of issue, while the paper has none. */
  @Part('Thời hạn kể từ ngày ban hành', () => TermLengthView, { optional: true }) afterIssue?: TermLengthView;
  @Part('Vị trí trong văn bản', () => SourcePlaceView, { nullable: true }) place!: SourcePlaceView | null;
}
