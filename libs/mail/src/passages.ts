import type { NotificationAudience } from '#domain';
import type { LetterBlock, LetterFact } from './letter.js';
import { type Matter, factForBody, factForOthers, factOfPlan, factOfReceipt } from './matter.js';

/** A passage of a notice: which ledger rows it takes, and its wording for ordered (yêu cầu) and requested bodies (đề nghị). */
export interface Passage {
  audience: NotificationAudience;
  takes: (matter: Matter) => boolean;
  tone: LetterBlock['tone'];
  fact: (matter: Matter) => LetterFact;
  /** Subject of the letter when this passage stands first. */
  subject: (count: number, requested: boolean) => string;
  title: (requested: boolean) => string;
  /** What is asked. `requested`: never 'yêu cầu', never 'chậm trễ'. */
  asks: (requested: boolean) => string;
}

const isOverdue = ({ milestone }: Matter): boolean => milestone.startsWith('overdue-');
const isReceipt = ({ milestone }: Matter): boolean => milestone.startsWith('receipt-');
const is = (name: string) => (matter: Matter) => matter.milestone === name;
const isAhead = (matter: Matter): boolean => /^(opening|before-\d+|due)$/.test(matter.milestone);

/** Passages in the order in which they stand in a letter, the gravest first; the first that applies names the letter. */
export const PASSAGES: readonly Passage[] = [
  {
    audience: 'leadership',
    takes: isOverdue,
    tone: 'late',
    fact: factForOthers,
    subject: (count) => `Báo cáo lãnh đạo: ${count} việc quá hạn cần chỉ đạo`,
    title: () => 'Việc quá hạn kéo dài, kính báo cáo lãnh đạo',
    asks: () =>
      'Các đơn vị dưới đây đã được đôn đốc nhiều lần nhưng chưa hoàn thành. Kính đề nghị lãnh đạo xem xét, chỉ đạo.',
  },
  {
    audience: 'secretariat',
    takes: (matter) => isOverdue(matter) && !matter.requested,
    tone: 'late',
    fact: factForOthers,
    subject: (count) => `${count} việc quá hạn cần đôn đốc`,
    title: () => 'Việc quá hạn cần đôn đốc',
    asks: () => 'Các đơn vị dưới đây đã được nhắc nhưng chưa hoàn thành. Đề nghị theo dõi, đôn đốc trực tiếp.',
  },
  {
    audience: 'secretariat',
    takes: (matter) => isOverdue(matter) && matter.requested,
    tone: 'near',
    fact: factForOthers,
    subject: (count) => `${count} cơ quan phối hợp cần gọi điện`,
    title: () => 'Cơ quan phối hợp cần gọi điện trao đổi',
    asks: () => 'Các cơ quan dưới đây chưa gửi kết quả. Đề nghị gọi điện trao đổi và ghi lại kết quả.',
  },
  {
    audience: 'secretariat',
    takes: isReceipt,
    tone: 'near',
    fact: factOfReceipt,
    subject: (count) => `${count} đơn vị chưa xác nhận đã nhận kế hoạch`,
    title: () => 'Đơn vị chưa xác nhận đã nhận kế hoạch',
    asks: () => 'Đã bốn ngày làm việc kể từ khi ban hành. Đề nghị liên hệ để chắc chắn đơn vị đã nhận.',
  },
  {
    audience: 'head',
    takes: isOverdue,
    tone: 'late',
    fact: factForOthers,
    subject: (count, requested) =>
      requested
        ? `Kính đề nghị quan tâm ${count} nội dung đã đến hạn`
        : `Kính báo thủ trưởng đơn vị: ${count} việc đã quá hạn`,
    title: (requested) => (requested ? 'Nội dung đã qua thời hạn' : 'Việc đã quá hạn của đơn vị'),
    asks: (requested) =>
      requested
        ? 'Trân trọng đề nghị đồng chí quan tâm, chỉ đạo hoàn thành nội dung dưới đây.'
        : 'Đề nghị đồng chí thủ trưởng chỉ đạo đơn vị hoàn thành ngay nội dung dưới đây.',
  },
  {
    audience: 'body',
    takes: is('returned'),
    tone: 'near',
    fact: factForBody,
    subject: () => 'Báo cáo được trả lại để bổ sung',
    title: () => 'Báo cáo được trả lại để bổ sung',
    asks: (requested) =>
      requested
        ? 'Trân trọng đề nghị quý cơ quan xem ý kiến và bổ sung báo cáo dưới đây.'
        : 'Yêu cầu đơn vị xem ý kiến và bổ sung báo cáo dưới đây.',
  },
  {
    audience: 'body',
    takes: isOverdue,
    tone: 'late',
    fact: factForBody,
    subject: (count, requested) =>
      requested ? `Đề nghị quan tâm ${count} nội dung đã đến hạn` : `${count} việc đã quá hạn`,
    title: (requested) => (requested ? 'Nội dung đã qua thời hạn' : 'Việc đã quá hạn'),
    asks: (requested) =>
      requested
        ? 'Trân trọng đề nghị quý cơ quan quan tâm, sớm gửi kết quả các nội dung dưới đây.'
        : 'Yêu cầu đơn vị hoàn thành ngay các việc dưới đây; nếu có vướng mắc, đề nghị gia hạn kèm lý do.',
  },
  {
    audience: 'body',
    takes: is('urged'),
    tone: 'near',
    fact: factForBody,
    subject: (count, requested) =>
      requested ? `Đề nghị phối hợp thực hiện ${count} nội dung` : `Đôn đốc thực hiện ${count} việc`,
    title: (requested) => (requested ? 'Đề nghị phối hợp thực hiện' : 'Đôn đốc thực hiện'),
    asks: (requested) =>
      requested
        ? 'Trân trọng đề nghị quý cơ quan quan tâm thực hiện các nội dung dưới đây.'
        : 'Yêu cầu đơn vị khẩn trương thực hiện các việc dưới đây.',
  },
  {
    audience: 'body',
    takes: is('issued'),
    tone: 'calm',
    fact: factOfPlan,
    subject: (count) => (count === 1 ? 'Kế hoạch mới ban hành' : `${count} kế hoạch mới ban hành`),
    title: () => 'Kế hoạch mới ban hành',
    asks: (requested) =>
      requested
        ? 'Trân trọng đề nghị quý cơ quan xem các nội dung đề nghị phối hợp và xác nhận đã nhận.'
        : 'Yêu cầu đơn vị xem nhiệm vụ được giao, thời hạn báo cáo và xác nhận đã nhận.',
  },
  {
    audience: 'body',
    takes: isReceipt,
    tone: 'near',
    fact: factOfPlan,
    subject: (count) => (count === 1 ? 'Xin xác nhận đã nhận kế hoạch' : `Xin xác nhận đã nhận ${count} kế hoạch`),
    title: () => 'Chưa xác nhận đã nhận kế hoạch',
    asks: (requested) =>
      requested
        ? 'Trân trọng đề nghị quý cơ quan xác nhận đã nhận kế hoạch dưới đây.'
        : 'Yêu cầu đơn vị xác nhận đã nhận kế hoạch dưới đây.',
  },
  {
    audience: 'body',
    takes: isAhead,
    tone: 'calm',
    fact: factForBody,
    subject: (count, requested) =>
      requested ? `Đề nghị thực hiện ${count} nội dung sắp đến hạn` : `Nhắc ${count} việc sắp đến hạn`,
    title: () => 'Việc sắp đến hạn',
    asks: (requested) =>
      requested
        ? 'Trân trọng đề nghị quý cơ quan quan tâm, gửi kết quả các nội dung dưới đây trước thời hạn.'
        : 'Yêu cầu đơn vị hoàn thành các việc dưới đây đúng thời hạn.',
  },
];
