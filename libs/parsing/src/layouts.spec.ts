import { describe, expect, it } from '@jest/globals';
import { parsePlan } from './parse-plan.js';
import { samplePaper } from './spec-support/sample-paper.js';
import { samplePlan as S } from './spec-support/sample-plan.js';

/** A layout met in practice, and the units with their tasks to be read from it: 'name: task | task'. */
const LAYOUTS: Readonly<Record<string, readonly [text: string, units: readonly string[]]>> = {
  'units by letters with a full stop': [
    S('II. TỔ CHỨC THỰC HIỆN\na. Công an xã\n- Tuần tra.\nb. Trạm Y tế xã\n- Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'the assigning title of a section in Arabic numbers names all bodies': [
    S('2. TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ\na) CÔNG AN XÃ\n- Tuần tra.\nb) TRẠM Y TẾ XÃ\n- Sơ cứu.').replace(
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích',
      '1. MỤC ĐÍCH, YÊU CẦU\na) Mục đích',
    ),
    ['CÔNG AN XÃ: Tuần tra.', 'TRẠM Y TẾ XÃ: Sơ cứu.'],
  ],
  'parts with the number alone before the title': [
    S('Phần II PHÂN CÔNG THỰC HIỆN\n1. Công an xã\n- Tuần tra.\nPhần III\nCHẾ ĐỘ BÁO CÁO\nBáo cáo hằng quý.'),
    ['Công an xã: Tuần tra.'],
  ],
  'a web page that cuts the first line of each paragraph behind any word': [
    S(
      [
        'II.',
        'TỔ CHỨC THỰC HIỆN',
        '1. Sở',
        'Giáo dục và Đào tạo',
        '- Phối hợp với Sở',
        'Xây dựng tuyên truyền, vận động phụ huynh và',
        'học sinh trên địa bàn tỉnh.',
        '- Tổng hợp',
        'báo cáo kết quả gửi Ủy ban nhân dân tỉnh để',
        'theo dõi.',
        '2. Trách nhiệm của Hội Liên hiệp',
        'Phụ nữ xã',
        '- Vận động hội',
        'viên tham gia các lớp học do Sở tổ chức tại',
        'địa phương.',
        '3. Trường Tiểu học',
        'Nguyễn Du',
        '- Tổ chức phong trào',
        '“Học không bao giờ cùng” trong giáo viên và',
        'học sinh.',
        '4. Công an xã An',
        'Hòa',
        '- Tuần tra.',
        '5. Đoàn Thanh niên',
        'Tuyên truyền lưu động.',
      ].join('\n'),
    ),
    [
      'Sở Giáo dục và Đào tạo: Phối hợp với Sở Xây dựng tuyên truyền, vận động phụ huynh và học sinh trên địa bàn tỉnh. | Tổng hợp báo cáo kết quả gửi Ủy ban nhân dân tỉnh để theo dõi.',
      'Hội Liên hiệp Phụ nữ xã: Vận động hội viên tham gia các lớp học do Sở tổ chức tại địa phương.',
      'Trường Tiểu học Nguyễn Du: Tổ chức phong trào “Học không bao giờ cùng” trong giáo viên và học sinh.',
      'Công an xã An Hòa: Tuần tra.',
      'Đoàn Thanh niên: Tuyên truyền lưu động.',
    ],
  ],
  "tasks with '(Giao … chủ trì, …)' behind them": [
    S(
      'II. NHIỆM VỤ\n1. Tuần tra (Giao Công an xã chủ trì, phối hợp với các thôn; xong trước 30/6/2026).\n2. Sơ cứu (Giao Trạm Y tế xã thực hiện).',
    ),
    ['Công an xã: Tuần tra', 'Trạm Y tế xã: Sơ cứu'],
  ],
  "a part 'Phân công' inside a section": [
    S('II. NỘI DUNG\n1. Thời gian: tháng 5.\n2. Phân công:\n- Công an xã: Tuần tra.\n- Trạm Y tế xã: Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'two verbs within a name': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Tổ Kiểm tra, xử lý trật tự đô thị.\n- Tuần tra.\n2. Đội Quản lý, khai thác chợ.\n- Sửa đường.',
    ),
    ['Tổ Kiểm tra, xử lý trật tự đô thị: Tuần tra.', 'Đội Quản lý, khai thác chợ: Sửa đường.'],
  ],
  'bodies before colons below a title that does not assign': [
    S('II. NHIỆM VỤ, GIẢI PHÁP\n* Công an xã: Tuần tra ban đêm.\n* Các hộ nuôi tôm: Vận hành quạt nước.'),
    ['Công an xã: Tuần tra ban đêm.', 'Các hộ nuôi tôm: Vận hành quạt nước.'],
  ],
  'names closed by a full stop, the task behind it': [
    S('II. PHÂN CÔNG\n1. Công an xã và Đoàn xã. Tuần tra ban đêm.\n2. Đề nghị các vị chức sắc. Vận động tín đồ.'),
    ['Công an xã và Đoàn xã: Tuần tra ban đêm.', 'Các vị chức sắc: Vận động tín đồ.'],
  ],
  'units by Roman numbers below a title by letter': [
    S(
      'B. TRÁCH NHIỆM CÁC ĐƠN VỊ\nI. Công an xã\n1. Tuần tra ban đêm.\n2. Cắm biển báo.\nII. Trạm Y tế xã\n1. Sơ cứu.\nC. CHẾ ĐỘ BÁO CÁO\nBáo cáo hằng quý.',
    ),
    ['Công an xã: Tuần tra ban đêm. | Cắm biển báo.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'a sentence without a bullet between names with bullets': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\nCông an xã:\n- Tuần tra.\nTrạm Y tế xã có trách nhiệm sơ cứu.\nCác cơ quan, đơn vị liên quan có trách nhiệm tuyên truyền.\nPhòng Kinh tế:\n- Bố trí kinh phí.\nCác trường học chủ trì dạy bơi.\nCác cơ quan, đơn vị có trách nhiệm triển khai.',
    ),
    [
      'Công an xã: Tuần tra.',
      'Trạm Y tế xã: có trách nhiệm sơ cứu.',
      'Các cơ quan, đơn vị liên quan: có trách nhiệm tuyên truyền.',
      'Phòng Kinh tế: Bố trí kinh phí.',
      'Các trường học: chủ trì dạy bơi.',
    ],
  ],
  'tasks by letters': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\na) Tuần tra ban đêm.\nb) Cắm biển báo.\n2. Trạm Y tế xã\na) Sơ cứu.\nb) Tập huấn.',
    ),
    ['Công an xã: Tuần tra ban đêm. | Cắm biển báo.', 'Trạm Y tế xã: Sơ cứu. | Tập huấn.'],
  ],
  'tasks by letters with a full stop': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\na. Tuần tra ban đêm.\nb. Cắm biển báo.\n2. Trạm Y tế xã\na. Sơ cứu.\nb. Tập huấn.',
    ),
    ['Công an xã: Tuần tra ban đêm. | Cắm biển báo.', 'Trạm Y tế xã: Sơ cứu. | Tập huấn.'],
  ],
  "tasks by '1)' below units by '1.'": [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n1) Tuần tra ban đêm.\n2) Cắm biển báo.\n2. Trạm Y tế xã\n1) Sơ cứu.\n2) Tập huấn.',
    ),
    ['Công an xã: Tuần tra ban đêm. | Cắm biển báo.', 'Trạm Y tế xã: Sơ cứu. | Tập huấn.'],
  ],
  "tasks by '(1)'": [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n(1) Tuần tra ban đêm.\n(2) Cắm biển báo.\n2. Trạm Y tế xã\n(1) Sơ cứu.\n(2) Tập huấn.',
    ),
    ['Công an xã: Tuần tra ban đêm. | Cắm biển báo.', 'Trạm Y tế xã: Sơ cứu. | Tập huấn.'],
  ],
  "units by '1)'": [
    S('II. TỔ CHỨC THỰC HIỆN\n1) Công an xã\n- Tuần tra.\n2) Trạm Y tế xã\n- Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "units by '(1)'": [
    S('II. TỔ CHỨC THỰC HIỆN\n(1) Công an xã:\n- Tuần tra.\n(2) Trạm Y tế xã:\n- Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "units by '2.1.'": [
    S('II. TỔ CHỨC THỰC HIỆN\n2.1. Công an xã:\n- Tuần tra.\n2.2. Trạm Y tế xã:\n- Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "units by '+'": [
    S('II. TỔ CHỨC THỰC HIỆN\n+ Công an xã: tuần tra.\n+ Trạm Y tế xã: sơ cứu.'),
    ['Công an xã: tuần tra.', 'Trạm Y tế xã: sơ cứu.'],
  ],
  "units by '*', tasks by '-'": [
    S('II. TỔ CHỨC THỰC HIỆN\n* Công an xã:\n- Tuần tra.\n- Cắm biển.\n* Trạm Y tế xã:\n- Sơ cứu.'),
    ['Công an xã: Tuần tra. | Cắm biển.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "units and tasks by '-'": [
    S('II. TỔ CHỨC THỰC HIỆN\n- Công an xã:\n- Tuần tra.\n- Cắm biển.\n- Trạm Y tế xã:\n- Sơ cứu.'),
    ['Công an xã: Tuần tra. | Cắm biển.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "units by '-', tasks by '+'": [
    S('II. TỔ CHỨC THỰC HIỆN\n- Công an xã:\n+ Tuần tra.\n+ Cắm biển.\n- Trạm Y tế xã:\n+ Sơ cứu.'),
    ['Công an xã: Tuần tra. | Cắm biển.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'units on lines of their own': [
    S('II. TỔ CHỨC THỰC HIỆN\nCông an xã:\n- Tuần tra.\n- Cắm biển.\nTrạm Y tế xã:\n- Sơ cứu.'),
    ['Công an xã: Tuần tra. | Cắm biển.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'units before a colon': [
    S('II. TỔ CHỨC THỰC HIỆN\nCông an xã: chủ trì tuần tra.\nTrạm Y tế xã: sơ cứu.\nCác thôn: tuyên truyền.'),
    ['Công an xã: chủ trì tuần tra.', 'Trạm Y tế xã: sơ cứu.', 'Các thôn: tuyên truyền.'],
  ],
  'names in capitals': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. CÔNG AN XÃ\n- Tuần tra.\n2. TRẠM Y TẾ XÃ\n- Sơ cứu.\n3. VĂN PHÒNG HĐND VÀ UBND XÃ\n- Đôn đốc.\n4. CÁC TRƯỜNG HỌC\n- Dạy bơi.',
    ),
    [
      'CÔNG AN XÃ: Tuần tra.',
      'TRẠM Y TẾ XÃ: Sơ cứu.',
      'VĂN PHÒNG HĐND VÀ UBND XÃ: Đôn đốc.',
      'CÁC TRƯỜNG HỌC: Dạy bơi.',
    ],
  ],
  'bold in markdown': [
    S('**II. TỔ CHỨC THỰC HIỆN**\n**1. Công an xã**\n- Tuần tra.\n**2. Trạm Y tế xã:** Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'remains of HTML': [
    S(
      '<b>II. TỔ CHỨC THỰC HIỆN</b>\n<b>1. Công an xã</b><br>\n-&nbsp;Tuần tra.\n<strong>2.&nbsp;Trạm Y tế xã</strong>\n<p>- Sơ cứu &amp; tập huấn.</p>',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu & tập huấn.'],
  ],
  'headings in markdown': [
    S('## II. TỔ CHỨC THỰC HIỆN\n### 1. Công an xã\n* Tuần tra.\n* Cắm biển.\n### 2. Trạm Y tế xã\n* Sơ cứu.'),
    ['Công an xã: Tuần tra. | Cắm biển.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'sections without numbers': [
    S('TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.').replace('I. MỤC ĐÍCH', 'MỤC ĐÍCH'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "sections 'Mục I'": [
    S('Mục II. Tổ chức thực hiện\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.').replace(
      'I. MỤC ĐÍCH',
      'Mục I. Mục đích',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "sections 'Phần 2'": [
    S('Phần 2. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.').replace(
      'I. MỤC ĐÍCH',
      'Phần 1. MỤC ĐÍCH',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'sections by capital letters': [
    S('B. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.').replace(
      'I. MỤC ĐÍCH',
      'A. MỤC ĐÍCH',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'units by Roman numbers below a capital letter': [
    S('B. TỔ CHỨC THỰC HIỆN\nI. Công an xã\n- Tuần tra.\nII. Trạm Y tế xã\n- Sơ cứu.').replace(
      'I. MỤC ĐÍCH',
      'A. MỤC ĐÍCH',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'sections by figures in small letters': [
    S('2. Tổ chức thực hiện\na) Công an xã\n- Tuần tra.\nb) Trạm Y tế xã\n- Sơ cứu.').replace(
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích',
      '1. Mục đích, yêu cầu',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "sections '2.', units '2.1.'": [
    S('2. Tổ chức thực hiện\n2.1. Công an xã\n- Tuần tra.\n2.2. Trạm Y tế xã\n- Sơ cứu.').replace(
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích',
      '1. Mục đích, yêu cầu',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'the task behind the name without a colon': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã chủ trì, phối hợp với Trạm Y tế xã tuần tra ban đêm; báo cáo kết quả.\n2. Trạm Y tế xã sơ cứu nạn nhân.\n3. Các thôn tuyên truyền.',
    ),
    [
      'Công an xã: chủ trì, phối hợp với Trạm Y tế xã tuần tra ban đêm; báo cáo kết quả.',
      'Trạm Y tế xã: sơ cứu nạn nhân.',
      'Các thôn: tuyên truyền.',
    ],
  ],
  "'Giao', 'Yêu cầu', 'Đề nghị' before the name": [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Giao Công an xã:\n- Tuần tra.\n2. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã bố trí kinh phí.\n3. Yêu cầu các thôn tuyên truyền sâu rộng.\n4. Đề nghị Ủy ban MTTQ Việt Nam xã và các đoàn thể vận động nhân dân.',
    ),
    [
      'Công an xã: Tuần tra.',
      'Phòng Kinh tế: chủ trì, phối hợp với Công an xã bố trí kinh phí.',
      'Các thôn: tuyên truyền sâu rộng.',
      'Ủy ban MTTQ Việt Nam xã và các đoàn thể: vận động nhân dân.',
    ],
  ],
  "persons, 'các ông (bà)' and committees": [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã\n- Chỉ đạo chung.\n2. Các ông (bà) Trưởng thôn\n- Tuyên truyền.\n3. Ban Chỉ đạo phòng, chống dịch xã\n- Kiểm tra.',
    ),
    [
      'Đồng chí Nguyễn Văn A - Phó Chủ tịch UBND xã: Chỉ đạo chung.',
      'Các ông (bà) Trưởng thôn: Tuyên truyền.',
      'Ban Chỉ đạo phòng, chống dịch xã: Kiểm tra.',
    ],
  ],
  'persons by name': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Ông Nguyễn Văn A, Trưởng Công an xã: Chỉ huy tuần tra.\n2. Bà Lê Thị B - Trạm trưởng Trạm Y tế xã: Tổ chức sơ cứu.',
    ),
    [
      'Ông Nguyễn Văn A, Trưởng Công an xã: Chỉ huy tuần tra.',
      'Bà Lê Thị B - Trạm trưởng Trạm Y tế xã: Tổ chức sơ cứu.',
    ],
  ],
  "a misread title: 'll. TỎ CHỨC'": [
    S('ll. TỎ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  "misread figures: 'l.' for '1.'": [
    S('Il. TỐ CHỨC THỰC HIỆN\nl. Công an xã\n- Tuần tra.\n2. Tram Y tế xã\n- Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Tram Y tế xã: Sơ cứu.'],
  ],
  "a misread Roman number: 'IlI.'": [
    S('II. NHIỆM VỤ\nTuyên truyền.\nIlI. TỔ CHỨC THỰC HIÊN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.'),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'the titles of assigning sections': [
    S(
      'II. TỔ CHỨC TRIỂN KHAI\n1. Công an xã\n- Tuần tra.\nIII. TRIỂN KHAI THỰC HIỆN\n1. Trạm Y tế xã\n- Sơ cứu.\nIV. NHIỆM VỤ CỦA CÁC ĐƠN VỊ\n1. Phòng Kinh tế\n- Bố trí.\nV. Trách nhiệm thực hiện\n1. Các thôn\n- Tuyên truyền.',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.', 'Phòng Kinh tế: Bố trí.', 'Các thôn: Tuyên truyền.'],
  ],
  'one unit alone': [S('II. PHÂN CÔNG TRÁCH NHIỆM\n1. Công an xã\n- Tuần tra.'), ['Công an xã: Tuần tra.']],
  'several bodies in one heading': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã, Ban Chỉ huy Quân sự xã\n- Tuần tra.\n2. Hội Liên hiệp Phụ nữ, Hội Nông dân và Đoàn Thanh niên xã: Vận động.',
    ),
    [
      'Công an xã, Ban Chỉ huy Quân sự xã: Tuần tra.',
      'Hội Liên hiệp Phụ nữ, Hội Nông dân và Đoàn Thanh niên xã: Vận động.',
    ],
  ],
  'an empty line after every line': [
    S('II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra ban đêm.\n2. Trạm Y tế xã\nSơ cứu nạn nhân.\nTập huấn kỹ năng.')
      .split('\n')
      .join('\n\n'),
    ['Công an xã: Tuần tra ban đêm.', 'Trạm Y tế xã: Sơ cứu nạn nhân. | Tập huấn kỹ năng.'],
  ],
  'a sentence cut by a page': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra ban đêm tại các khu vực\n\f3\ntrọng điểm trên địa bàn.\n2. Trạm Y tế xã\n- Sơ cứu.',
    ),
    ['Công an xã: Tuần tra ban đêm tại các khu vực trọng điểm trên địa bàn.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'running heads and page numbers': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra ban đêm tại các khu vực\nKế hoạch phòng, chống đuối nước xã An Hòa\nTrang 3/7\n\fKế hoạch phòng, chống đuối nước xã An Hòa\ntrọng điểm trên địa bàn.\n2. Trạm Y tế xã\n- Sơ cứu.\nTrang 4/7',
    ),
    ['Công an xã: Tuần tra ban đêm tại các khu vực trọng điểm trên địa bàn.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'wrapped lines, first lines set in': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n   1. Công an xã\n   - Tuần tra ban đêm tại các khu vực trọng điểm trên địa bàn, nhất là\ncác khu vực ven sông, ao hồ; kịp thời phát hiện, xử lý các trường hợp vi\nphạm theo quy định của pháp luật, báo cáo kết quả về Ủy ban nhân dân\nxã.\n   - Phối hợp với Trạm Y tế xã sơ cứu.\n   2. Trạm Y tế xã\n   - Tổ chức sơ cứu nạn nhân đuối nước tại chỗ, bố trí đủ thuốc, vật tư y\ntế phục vụ công tác cấp cứu ban đầu.',
    ),
    [
      'Công an xã: Tuần tra ban đêm tại các khu vực trọng điểm trên địa bàn, nhất là các khu vực ven sông, ao hồ; kịp thời phát hiện, xử lý các trường hợp vi phạm theo quy định của pháp luật, báo cáo kết quả về Ủy ban nhân dân xã. | Phối hợp với Trạm Y tế xã sơ cứu.',
      'Trạm Y tế xã: Tổ chức sơ cứu nạn nhân đuối nước tại chỗ, bố trí đủ thuốc, vật tư y tế phục vụ công tác cấp cứu ban đầu.',
    ],
  ],
  'wrapped paragraphs without bullets': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\nTuần tra ban đêm tại các khu vực trọng điểm trên địa bàn, nhất là các\nkhu vực ven sông, ao hồ.\nPhối hợp với Trạm Y tế xã sơ cứu nạn nhân, kịp thời phát hiện, xử lý các\ntrường hợp vi phạm theo quy định của pháp luật hiện hành và báo cáo Ủy\nban nhân dân xã.\n2. Trạm Y tế xã\nTổ chức sơ cứu nạn nhân đuối nước tại chỗ, bố trí đủ thuốc, vật tư y tế\nphục vụ công tác cấp cứu.',
    ),
    [
      'Công an xã: Tuần tra ban đêm tại các khu vực trọng điểm trên địa bàn, nhất là các khu vực ven sông, ao hồ. | Phối hợp với Trạm Y tế xã sơ cứu nạn nhân, kịp thời phát hiện, xử lý các trường hợp vi phạm theo quy định của pháp luật hiện hành và báo cáo Ủy ban nhân dân xã.',
      'Trạm Y tế xã: Tổ chức sơ cứu nạn nhân đuối nước tại chỗ, bố trí đủ thuốc, vật tư y tế phục vụ công tác cấp cứu.',
    ],
  ],
  'items on money and reports beside the units': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phân công nhiệm vụ\n1.1. Công an xã\n- Tuần tra.\n1.2. Trạm Y tế xã\n- Sơ cứu.\n2. Kinh phí\nTừ ngân sách xã.\n3. Chế độ báo cáo\nCác đơn vị báo cáo trước ngày 30/11 hằng năm.',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'units on two levels': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Các đoàn thể\n2.1. Hội Nông dân xã\n- Vận động.\n2.2. Hội Phụ nữ xã\n- Tuyên truyền.\n3. Các thôn\n- Tuyên truyền.',
    ),
    ['Công an xã: Tuần tra.', 'Hội Nông dân xã: Vận động.', 'Hội Phụ nữ xã: Tuyên truyền.', 'Các thôn: Tuyên truyền.'],
  ],
  'a heading over two lines': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội\nxã\n- Tuyên truyền.\n2. Công an xã\n- Tuần tra.',
    ),
    [
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội xã: Tuyên truyền.',
      'Công an xã: Tuần tra.',
    ],
  ],
  'a head of two columns on the same lines': [
    S('II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.').replace(
      'ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hòa, ngày 05 tháng 02 năm 2026',
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   XÃ AN HÒA                 Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND               An Hòa, ngày 05 tháng 02 năm 2026',
    ),
    ['Công an xã: Tuần tra.'],
  ],
  'an introduction before the units': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\nĐể triển khai có hiệu quả, Ủy ban nhân dân xã phân công như sau:\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'an assigning part inside another section': [
    S(
      'II. NỘI DUNG\n1. Tuyên truyền\n- Nội dung abc.\n2. Tổ chức thực hiện\n2.1. Công an xã\n- Tuần tra.\n2.2. Trạm Y tế xã\n- Sơ cứu.\nIII. KINH PHÍ\nNgân sách xã.',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'a decision with articles': [
    samplePaper({
      kind: 'QUYẾT ĐỊNH',
      symbol: 'QĐ-UBND',
      title: 'Về việc giao nhiệm vụ phòng, chống đuối nước',
      body: 'Căn cứ Luật Trẻ em;\nTheo đề nghị của Trưởng phòng Văn hóa - Xã hội,\nQUYẾT ĐỊNH:\nĐiều 1. Giao nhiệm vụ phòng, chống đuối nước năm 2026 cho các đơn vị như sau:\n1. Phòng Văn hóa - Xã hội: Chủ trì tham mưu.\n2. Công an xã: Tuần tra.\nĐiều 2. Tổ chức thực hiện\n1. Văn phòng HĐND và UBND xã theo dõi, đôn đốc.\nĐiều 3. Chánh Văn phòng HĐND và UBND xã, Trưởng các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này./.',
    }),
    [
      'Phòng Văn hóa - Xã hội: Chủ trì tham mưu.',
      'Công an xã: Tuần tra.',
      'Văn phòng HĐND và UBND xã: theo dõi, đôn đốc.',
    ],
  ],
  'an official letter': [
    `ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSố: 45/UBND-VHXH\nV/v tăng cường phòng, chống đuối nước trẻ em dịp hè 2026\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hòa, ngày 20 tháng 5 năm 2026\nKính gửi:\n- Các phòng, đơn vị thuộc UBND xã;\n- Các trường học trên địa bàn xã;\n- Các thôn.\nThực hiện Công văn số 1234/UBND-KGVX ngày 10/5/2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã yêu cầu các đơn vị thực hiện các nội dung sau:\n1. Phòng Văn hóa - Xã hội\n- Chủ trì tuyên truyền.\n- Báo cáo kết quả trước ngày 30/6/2026.\n2. Công an xã tuần tra các khu vực ao, hồ.\n3. Đề nghị Đoàn Thanh niên xã dạy bơi cho trẻ em.\nYêu cầu các đơn vị nghiêm túc thực hiện./.\nNơi nhận:\n- Như trên;\n- Lưu: VT, VHXH.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n`,
    [
      'Phòng Văn hóa - Xã hội: Chủ trì tuyên truyền. | Báo cáo kết quả trước ngày 30/6/2026.',
      'Công an xã: tuần tra các khu vực ao, hồ.',
      'Đoàn Thanh niên xã: dạy bơi cho trẻ em.',
    ],
  ],
  'a directive': [
    samplePaper({
      kind: 'CHỈ THỊ',
      symbol: 'CT-UBND',
      title: 'Về tăng cường phòng, chống đuối nước',
      body: 'Thời gian qua tình hình đuối nước diễn biến phức tạp.\nĐể khắc phục, Chủ tịch Ủy ban nhân dân xã chỉ thị:\n1. Các cơ quan, đơn vị, các thôn\na) Quán triệt, tuyên truyền.\nb) Rà soát ao hồ.\n2. Phòng Văn hóa - Xã hội\na) Chủ trì dạy bơi.\nb) Tổng hợp, báo cáo.\n3. Công an xã tăng cường tuần tra.\n4. Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện Chỉ thị này.\nYêu cầu các đơn vị nghiêm túc thực hiện./.',
    }),
    [
      'Các cơ quan, đơn vị, các thôn: Quán triệt, tuyên truyền. | Rà soát ao hồ.',
      'Phòng Văn hóa - Xã hội: Chủ trì dạy bơi. | Tổng hợp, báo cáo.',
      'Công an xã: tăng cường tuần tra.',
      'Văn phòng HĐND và UBND xã: theo dõi, đôn đốc việc thực hiện Chỉ thị này.',
    ],
  ],
  'conclusions with topics': [
    samplePaper({
      kind: 'THÔNG BÁO',
      symbol: 'TB-UBND',
      title: 'Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban tháng 5',
      body: 'Ngày 05/5/2026, Chủ tịch Ủy ban nhân dân xã chủ trì cuộc họp. Sau khi nghe báo cáo và ý kiến các đại biểu, Chủ tịch Ủy ban nhân dân xã kết luận như sau:\n1. Về công tác phòng, chống đuối nước\nGiao Công an xã chủ trì, phối hợp với các thôn tuần tra; hoàn thành trước ngày 30/5/2026.\n2. Về công tác y tế\n- Giao Trạm Y tế xã tập huấn sơ cứu.\n- Yêu cầu các trường học dạy bơi.\nTrên đây là kết luận của Chủ tịch Ủy ban nhân dân xã, Văn phòng thông báo để các đơn vị biết, thực hiện./.',
    }),
    [
      'Công an xã: chủ trì, phối hợp với các thôn tuần tra; hoàn thành trước ngày 30/5/2026.',
      'Trạm Y tế xã: tập huấn sơ cứu.',
      'Các trường học: dạy bơi.',
    ],
  ],
  'a resolution': [
    samplePaper({
      kind: 'NGHỊ QUYẾT',
      symbol: 'NQ-HĐND',
      title: 'Về nhiệm vụ phát triển kinh tế - xã hội năm 2026',
      body: 'HỘI ĐỒNG NHÂN DÂN XÃ AN HÒA\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT NGHỊ:\nĐiều 1. Thông qua nhiệm vụ phát triển kinh tế - xã hội năm 2026.\nĐiều 2. Tổ chức thực hiện\n1. Giao Ủy ban nhân dân xã tổ chức triển khai thực hiện Nghị quyết.\n2. Giao Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân và đại biểu Hội đồng nhân dân xã giám sát việc thực hiện Nghị quyết.\nNghị quyết này đã được Hội đồng nhân dân xã khóa II thông qua./.',
    }),
    [
      'Ủy ban nhân dân xã: tổ chức triển khai thực hiện Nghị quyết.',
      'Thường trực Hội đồng nhân dân, các Ban của Hội đồng nhân dân và đại biểu Hội đồng nhân dân xã: giám sát việc thực hiện Nghị quyết.',
    ],
  ],
  'labels in brackets': [
    S(
      'II. NHIỆM VỤ, GIẢI PHÁP\n1. Tuyên truyền\n- Tổ chức tuyên truyền phòng, chống đuối nước. (Đơn vị chủ trì: Phòng Văn hóa - Xã hội; phối hợp: Đoàn Thanh niên xã, các trường học; thời gian: trước ngày 30/6/2026)\n- Cắm biển báo tại ao, hồ (Chủ trì: Phòng Kinh tế; Phối hợp: Công an xã; Thời gian: Quý II/2026).\nIII. KINH PHÍ\nNgân sách xã.',
    ),
    ['Phòng Văn hóa - Xã hội: Tổ chức tuyên truyền phòng, chống đuối nước.', 'Phòng Kinh tế: Cắm biển báo tại ao, hồ'],
  ],
  'labels on lines of their own': [
    S(
      'II. NHIỆM VỤ, GIẢI PHÁP\n1. Tổ chức tuyên truyền phòng, chống đuối nước.\n- Chủ trì: Phòng Văn hóa - Xã hội.\n- Phối hợp: Đoàn Thanh niên xã, các trường học.\n- Thời gian: trước ngày 30/6/2026.\n2. Cắm biển báo tại ao, hồ.\n- Chủ trì: Phòng Kinh tế.\n- Phối hợp: Công an xã.\n- Thời gian: Quý II/2026.\nIII. KINH PHÍ\nNgân sách xã.',
    ),
    ['Phòng Văn hóa - Xã hội: Tổ chức tuyên truyền phòng, chống đuối nước.', 'Phòng Kinh tế: Cắm biển báo tại ao, hồ.'],
  ],
  'time, place and who takes part between the task and its leading body': [
    S(
      'II. NỘI DUNG, TIẾN ĐỘ, PHÂN CÔNG\n1. Hội nghị lần thứ nhất\n1.1. Nội dung: Thống nhất danh sách cử tri.\n- Thời gian: trước ngày 30/6/2026.\n- Thành phần: Ban Thường trực; đại diện Công an xã.\n- Địa điểm: hội trường xã.\n- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.\n- Kết quả: Biên bản hội nghị.\nIII. KINH PHÍ\nNgân sách xã.',
    ),
    ['Phòng Văn hóa - Xã hội: Thống nhất danh sách cử tri.'],
  ],
  'an annex table beside the prose': [
    S('II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.').replace(
      /$/,
      '\fPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND)\n| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |\n| I | Công tác tuyên truyền | | | | |\n| 1 | Tổ chức tuyên truyền | Phòng Văn hóa - Xã hội | Các thôn; Đoàn Thanh niên xã | Trước ngày 30/6/2026 | Kế hoạch |\n| 2 | Cắm biển báo | Công an xã | Các thôn | Quý II/2026 | Biển báo |\n',
    ),
    ['Công an xã: Tuần tra. | Cắm biển báo', 'Trạm Y tế xã: Sơ cứu.', 'Phòng Văn hóa - Xã hội: Tổ chức tuyên truyền'],
  ],
  'topics before the order': [
    samplePaper({
      kind: 'THÔNG BÁO',
      symbol: 'TB-UBND',
      title: 'Kết luận của Chủ tịch Ủy ban nhân dân xã',
      body: 'Chủ tịch Ủy ban nhân dân xã kết luận như sau:\n1. Đánh giá cao nỗ lực của các thôn.\n2. Về cảnh báo sạt lở: Giao Công an xã chủ trì, phối hợp với các thôn cắm biển báo.\n3. Về kinh phí: Giao Phòng Kinh tế tham mưu bố trí.',
    }),
    ['Công an xã: chủ trì, phối hợp với các thôn cắm biển báo.', 'Phòng Kinh tế: tham mưu bố trí.'],
  ],
  'an order to another body below the numbered items': [
    samplePaper({
      kind: 'CHỈ THỊ',
      symbol: 'CT-UBND',
      title: 'Về phòng, chống cháy rừng',
      body: 'Chủ tịch Ủy ban nhân dân xã yêu cầu:\n1. Công an xã tăng cường tuần tra.\n2. Trưởng các thôn có nhiệm vụ tuyên truyền đến từng hộ.\nGiao Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện Chỉ thị này.',
    }),
    [
      'Công an xã: tăng cường tuần tra.',
      'Trưởng các thôn: có nhiệm vụ tuyên truyền đến từng hộ.',
      'Văn phòng HĐND và UBND xã: theo dõi, đôn đốc việc thực hiện Chỉ thị này.',
    ],
  ],
  'bodies in the introducing sentence': [
    samplePaper({
      kind: 'CHỈ THỊ',
      symbol: 'CT-UBND',
      title: 'Về phòng, chống đuối nước',
      body: 'Chủ tịch Ủy ban nhân dân xã yêu cầu các phòng, đơn vị, các thôn thực hiện các nhiệm vụ sau:\n1. Tuyên truyền sâu rộng.\n2. Rà soát ao, hồ.',
    }),
    ['Các phòng, đơn vị, các thôn: Tuyên truyền sâu rộng. | Rà soát ao, hồ.'],
  ],
  'the lead in a bracket without a label': [
    S(
      'II. NHIỆM VỤ\n- Cắm biển báo tại ao, hồ (Công an xã chủ trì, phối hợp với các thôn).\nIII. KINH PHÍ\nNgân sách xã.',
    ),
    ['Công an xã: Cắm biển báo tại ao, hồ'],
  ],
  'headings that end in a full stop': [
    S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phân công nhiệm vụ cụ thể\n1.1. Công an xã.\n- Tuần tra.\n1.2. Trạm Y tế xã.\n- Sơ cứu.',
    ),
    ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
  ],
  'a hyphen right behind the Roman number': [
    S('II- TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.').replace('I. MỤC', 'I- MỤC'),
    ['Công an xã: Tuần tra.'],
  ],
  'the sentence on reports numbered like the units': [
    S(
      'II. PHÂN CÔNG NHIỆM VỤ\n1. Công an xã\n- Tuần tra.\n2. Các cơ quan, đơn vị gửi báo cáo quý về Văn phòng HĐND và UBND xã để tổng hợp.',
    ),
    ['Công an xã: Tuần tra.'],
  ],
  "'Chế độ báo cáo' among bullets": [
    S('II. TỔ CHỨC THỰC HIỆN\n- Công an xã:\n+ Tuần tra.\n- Chế độ báo cáo:\n+ Báo cáo trước ngày 30/11 hằng năm.'),
    ['Công an xã: Tuần tra.'],
  ],
  'a field that is also a verb among bullets': [
    S('II. TỔ CHỨC THỰC HIỆN\nCông an xã:\n- Xây dựng kế hoạch tuần tra.\n- Cắm biển báo.'),
    ['Công an xã: Xây dựng kế hoạch tuần tra. | Cắm biển báo.'],
  ],
};

/** What is left of a paper by the way it came: whole plans, each with the same two units. */
const COPIES: Record<string, (text: string) => string> = {
  'line ends as <br>': (text) => text.replaceAll('\n', '<br/>'),
  'paragraphs of HTML on one line': (text) => text.replace(/^.*$/gmu, '<p class="x">$&</p>').replaceAll('\n', ''),
  'set in a table of one column': (text) => text.replace(/^.*$/gmu, '| $& |'),
  'without any line end': (text) => text.replaceAll('\n', ' '),
  'quoted in a letter': (text) => text.replace(/^/gmu, '> '),
  'bodies for sections': (text) =>
    text.slice(0, text.indexOf('I. MỤC')) + 'I. CÔNG AN XÃ\n- Tuần tra.\nII. TRẠM Y TẾ XÃ\n- Sơ cứu.',
};

describe('copies of a plan', () => {
  const plan = S('II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.');
  it.each(Object.entries(COPIES))('%s', (_, copy) => {
    const units = parsePlan(copy(plan)).units.map(
      ({ name, tasks }) => `${name.toLowerCase()}: ${tasks[0]?.text ?? ''}`,
    );
    expect(units).toEqual(['công an xã: Tuần tra.', 'trạm y tế xã: Sơ cứu.']);
  });

  it("reads sentences with a plural of one kind, and headings 'Trách nhiệm' without 'của'", () => {
    const sentences = S('II. TỔ CHỨC THỰC HIỆN\nCông an xã tuần tra ban đêm.\nCác trường học dạy bơi.');
    expect(parsePlan(sentences).units.map(({ name }) => name)).toEqual(['Công an xã', 'Các trường học']);
    const headings = S(
      'II. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm Công an xã\n- Tuần tra.\n2. Nhiệm vụ Trạm Y tế xã\n- Sơ cứu.',
    );
    expect(parsePlan(headings).units.map(({ name }) => name)).toEqual(['Công an xã', 'Trạm Y tế xã']);
  });
});

describe('layouts', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, [text, units]) => {
    expect(
      parsePlan(text).units.map(({ name, tasks }) => `${name}: ${tasks.map((task) => task.text).join(' | ')}`),
    ).toEqual(units);
  });
});
