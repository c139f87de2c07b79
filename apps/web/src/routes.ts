/** Addresses of the pages; mails link to them, so they stay as they are once published. */
export const ROUTES = {
  signIn: '/dang-nhap',
  overview: '/tong-quan',
  drafts: '/du-thao',
  draft: '/du-thao/:id',
  plans: '/ke-hoach',
  plan: '/ke-hoach/:id',
  inbox: '/viec',
  report: '/bao-cao/:requestId',
  board: '/theo-doi',
  consolidated: '/tong-hop/:consolidatedId',
  units: '/don-vi',
  people: '/nguoi-dung',
  holidays: '/ngay-nghi',
} as const;

/** Address of a draft's review. */
export const draftPath = (id: string): string => `/du-thao/${id}`;
/** Address of an issued plan. */
export const planPath = (id: string): string => `/ke-hoach/${id}`;
/** Address of a report request: form, sent report and review. */
export const reportPath = (requestId: string): string => `/bao-cao/${requestId}`;
/** Address of a consolidated report. */
export const consolidatedPath = (id: string): string => `/tong-hop/${id}`;
