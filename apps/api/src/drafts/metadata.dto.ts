import { Day, ListOf, Part, Text, Texts, Whole } from '../http/fields.js';

const YEAR = { nullable: true, min: 1900, max: 2200 };

/** Parts of a date of which some may be blank in the paper. */
export class DatePartsView {
  @Whole('Ngày', { nullable: true, min: 1, max: 31 }) day!: number | null;
  @Whole('Tháng', { nullable: true, min: 1, max: 12 }) month!: number | null;
  @Whole('Năm', YEAR) year!: number | null;
}

/** A 'Căn cứ' of the plan. */
export class LegalBasisView {
  @Text('Căn cứ', { max: 20_000 }) text!: string;
  @Texts('Văn bản viện dẫn') references!: string[];
}

/** Who signed, and in what capacity. */
export class SignerView {
  @Text('Họ tên người ký', { nullable: true, min: 0 }) name!: string | null;
  @Text('Chức vụ người ký', { nullable: true, min: 0 }) title!: string | null;
  @Text('Quyền hạn ký', { nullable: true, min: 0 }) authority!: string | null;
}

/** Head and foot of the document (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export class PlanMetadataView {
  @Text('Số', { nullable: true, min: 0 }) number!: string | null;
  @Text('Ký hiệu', { nullable: true, min: 0 }) symbol!: string | null;
  @Text('Cơ quan ban hành', { nullable: true, min: 0 }) issuer!: string | null;
  @Text('Địa danh', { nullable: true, min: 0 }) place!: string | null;
  @Day('Ngày văn bản', { nullable: true }) date!: string | null;
  @Part('Các phần của ngày', () => DatePartsView) dateParts!: DatePartsView;
  @Text('Loại văn bản', { nullable: true, min: 0 }) kind!: string | null;
  @Text('Trích yếu', { nullable: true, min: 0, max: 4_000 }) title!: string | null;
  @ListOf('Căn cứ', () => LegalBasisView) legalBases!: LegalBasisView[];
  @Whole('Năm đầu của kế hoạch', YEAR) periodFrom!: number | null;
  @Whole('Năm cuối của kế hoạch', YEAR) periodTo!: number | null;
  @Part('Người ký', () => SignerView) signer!: SignerView;
  @Texts('Nơi nhận') recipients!: string[];
}
