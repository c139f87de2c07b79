import fc from 'fast-check';
import { act } from './tasks.js';
import type { WrittenSection } from './paper.js';

/** Words on why a paper is made, which assign nothing. */
const PURPOSES: readonly string[] = [
  'Nâng cao nhận thức, trách nhiệm của cấp ủy, chính quyền và Nhân dân về công tác {subject}.',
  'Huy động sự tham gia của cả hệ thống chính trị vào công tác {subject}, góp phần phát triển kinh tế - xã hội.',
  'Việc triển khai phải bảo đảm đồng bộ, thiết thực, hiệu quả, tránh hình thức, lãng phí.',
  'Xác định rõ nội dung công việc, tiến độ, trách nhiệm của từng cơ quan, đơn vị.',
  'Cụ thể hóa các nhiệm vụ được giao tại Kế hoạch số 183/KH-UBND ngày 13/5/2026 của Ủy ban nhân dân tỉnh.',
  'Tạo chuyển biến rõ nét trong hành động của mỗi gia đình và cộng đồng dân cư.',
];

const purpose = (subject: string): fc.Arbitrary<WrittenSection> =>
  fc
    .tuple(
      fc.subarray([...PURPOSES], { minLength: 2, maxLength: 5 }),
      fc.constantFrom('MỤC ĐÍCH, YÊU CẦU', 'MỤC ĐÍCH - YÊU CẦU'),
    )
    .map(([texts, title]) => {
      const lines = texts.map((text) => text.replace('{subject}', subject));
      return {
        title,
        role: 'purpose',
        items: [
          { heading: 'Mục đích', bullets: lines.slice(0, 1), paragraphs: [] },
          { heading: 'Yêu cầu', bullets: lines.slice(1), paragraphs: [] },
        ],
      };
    });

const activities = (subject: string): fc.Arbitrary<WrittenSection> =>
  fc
    .tuple(
      fc.array(fc.tuple(act(subject), fc.array(act(subject), { minLength: 1, maxLength: 3 })), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.constantFrom(
        'NHIỆM VỤ VÀ GIẢI PHÁP',
        'NỘI DUNG, NHIỆM VỤ',
        'NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU',
        'NỘI DUNG THỰC HIỆN',
      ),
      fc.boolean(),
    )
    .map(([items, title, asBullets]) => ({
      title,
      role: 'activities',
      items: items.map(([heading, acts]) => ({
        heading,
        bullets: asBullets ? acts.map((text) => `${text}.`) : [],
        paragraphs: asBullets ? [] : acts.map((text) => `${text}.`),
      })),
    }));

const funding: fc.Arbitrary<WrittenSection> = fc
  .constantFrom('KINH PHÍ THỰC HIỆN', 'KINH PHÍ', 'NGUỒN KINH PHÍ')
  .map((title) => ({
    title,
    role: 'funding',
    items: [
      {
        heading: null,
        bullets: [],
        paragraphs: [
          'Kinh phí thực hiện Kế hoạch được bố trí từ nguồn ngân sách nhà nước theo phân cấp và các nguồn huy động hợp pháp khác.',
        ],
      },
    ],
  }));

const scope: fc.Arbitrary<WrittenSection> = fc.constant({
  title: 'ĐỐI TƯỢNG, PHẠM VI ÁP DỤNG',
  role: 'scope',
  items: [
    {
      heading: 'Đối tượng',
      bullets: ['Cán bộ, công chức, viên chức, người lao động.', 'Nhân dân trên địa bàn.'],
      paragraphs: [],
    },
    { heading: 'Phạm vi', bullets: [], paragraphs: ['Kế hoạch được triển khai trên toàn địa bàn.'] },
  ],
});

/** The sections before the one that assigns, in their usual order. */
export function sectionsBefore(subject: string): fc.Arbitrary<WrittenSection[]> {
  const maybe = (section: fc.Arbitrary<WrittenSection>): fc.Arbitrary<WrittenSection | null> =>
    fc.option(section, { nil: null });
  return fc
    .tuple(maybe(purpose(subject)), maybe(scope), maybe(activities(subject)), maybe(funding))
    .map((sections) => sections.filter((section): section is WrittenSection => section !== null));
}
