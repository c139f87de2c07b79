import type {
  AssignmentStatus,
  Audience,
  BodyState,
  CycleStatus,
  DraftStatus,
  FollowUpKind,
  MailFate,
  PlanStatus,
  RequestState,
  RequestStatus,
  Role,
  TaskProgress,
  TaskRole,
} from '../api/types.js';

/** The words of the page for the values of the API; every value has its word, or the compiler says so. */
export const ROLE_NAMES: Record<Role, string> = {
  leader: 'Lãnh đạo',
  secretariat: 'Văn phòng HĐND và UBND',
  unitHead: 'Thủ trưởng đơn vị',
  unitOfficer: 'Chuyên viên đơn vị',
  administrator: 'Quản trị',
};

/** A word and the colour of its tag; colours are never shown without the word. */
export interface Word {
  text: string;
  colour: string;
}

export const DRAFT_WORDS: Record<DraftStatus, Word> = {
  reading: { text: 'Đang đọc', colour: 'blue' },
  ready: { text: 'Chờ rà soát', colour: 'gold' },
  failed: { text: 'Chưa đọc được', colour: 'red' },
  issued: { text: 'Đã ban hành', colour: 'green' },
  discarded: { text: 'Đã bỏ', colour: 'default' },
};

export const PLAN_WORDS: Record<PlanStatus, Word> = {
  running: { text: 'Đang thực hiện', colour: 'blue' },
  closed: { text: 'Đã kết thúc', colour: 'default' },
};

export const ASSIGNMENT_WORDS: Record<AssignmentStatus, Word> = {
  open: { text: 'Đang thực hiện', colour: 'blue' },
  done: { text: 'Đã hoàn thành', colour: 'green' },
  withdrawn: { text: 'Đã rút', colour: 'default' },
  closed: { text: 'Đã đóng', colour: 'default' },
};

export const CYCLE_WORDS: Record<CycleStatus, Word> = {
  planned: { text: 'Chưa mở', colour: 'default' },
  open: { text: 'Đang thu báo cáo', colour: 'blue' },
  consolidated: { text: 'Đã tổng hợp', colour: 'green' },
  forwarded: { text: 'Đã gửi cấp trên', colour: 'green' },
  closed: { text: 'Đã đóng', colour: 'default' },
};

export const REQUEST_WORDS: Record<RequestStatus, Word> = {
  open: { text: 'Chưa nộp', colour: 'default' },
  submitted: { text: 'Chờ xác nhận', colour: 'gold' },
  returned: { text: 'Đã trả lại', colour: 'orange' },
  accepted: { text: 'Đã xác nhận', colour: 'green' },
  exempt: { text: 'Được miễn', colour: 'default' },
  withdrawn: { text: 'Đã rút', colour: 'default' },
  closed: { text: 'Đã đóng', colour: 'default' },
};

export const STATE_WORDS: Record<RequestState, Word> = {
  'in-time': { text: 'Nộp đúng hạn', colour: 'green' },
  late: { text: 'Nộp quá hạn', colour: 'purple' },
  waiting: { text: 'Chưa nộp, trong hạn', colour: 'blue' },
  overdue: { text: 'Quá hạn', colour: 'red' },
  excused: { text: 'Không phải nộp', colour: 'default' },
};

export const BODY_WORDS: Record<BodyState, Word> = {
  'in-time': { text: 'Nộp đúng hạn', colour: 'green' },
  late: { text: 'Nộp quá hạn', colour: 'purple' },
  missing: { text: 'Chưa có báo cáo', colour: 'red' },
  excused: { text: 'Không phải nộp', colour: 'default' },
};

export const PROGRESS_NAMES: Record<TaskProgress, string> = {
  done: 'Đã hoàn thành',
  doing: 'Đang thực hiện',
  'not-started': 'Chưa thực hiện',
};

export const TASK_ROLE_NAMES: Record<TaskRole, string> = { lead: 'Chủ trì', coordinate: 'Phối hợp', do: 'Thực hiện' };

export const KIND_NAMES: Record<FollowUpKind, string> = {
  receipt: 'Xác nhận tiếp nhận',
  report: 'Nộp báo cáo',
  task: 'Nhiệm vụ có thời hạn riêng',
  explanation: 'Giải trình',
  consolidation: 'Tổng hợp báo cáo',
  forwarding: 'Gửi báo cáo lên cấp trên',
};

export const AUDIENCE_NAMES: Record<Audience, string> = {
  body: 'Đơn vị',
  head: 'Thủ trưởng đơn vị',
  secretariat: 'Văn phòng',
  leadership: 'Lãnh đạo',
};

export const FATE_WORDS: Record<MailFate, Word> = {
  pending: { text: 'Chờ gửi', colour: 'default' },
  gathered: { text: 'Đang gửi', colour: 'blue' },
  sent: { text: 'Đã gửi', colour: 'green' },
  failed: { text: 'Gửi không được', colour: 'red' },
  dropped: { text: 'Không còn cần gửi', colour: 'default' },
};

const MILESTONES: Record<string, string> = {
  issued: 'Giao kế hoạch',
  opening: 'Mở kỳ báo cáo',
  due: 'Đến hạn',
  urged: 'Đôn đốc ngay',
  returned: 'Trả lại báo cáo',
  extended: 'Gia hạn',
};

/** A milestone of the ladder in words: 'before-3' is 'Nhắc trước 3 ngày làm việc'. */
export function milestoneName(milestone: string): string {
  const [, kind, days] = /^(before|overdue|receipt)-(\d+)$/u.exec(milestone) ?? [];
  if (kind === 'before') return `Nhắc việc trước hạn ${days} ngày làm việc`;
  if (kind === 'overdue') return `Đôn đốc, quá hạn ${days} ngày làm việc`;
  if (kind === 'receipt') return `Nhắc xác nhận tiếp nhận sau ${days} ngày làm việc`;
  return MILESTONES[milestone] ?? 'Thông báo';
}
