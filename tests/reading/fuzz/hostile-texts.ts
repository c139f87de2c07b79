/**
 * Texts that tempt a reader into going back and forth: each repeats what some pattern or loop of libs/parsing could
 * look through again for every character, line or clause. `size` is in characters; texts come out about that long.
 */
export interface HostileText {
  name: string;
  /** What it aims at, in a word or two of the reader's own code. */
  aim: string;
  /** The repeated part holds no line break. */
  oneLine: boolean;
  text: (size: number) => string;
}

const HEAD = `ỦY BAN NHÂN DÂN
XÃ AN HÒA
Số: 12/KH-UBND
An Hòa, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Phòng, chống đuối nước trẻ em năm 2026
Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau:
`;
const FOOT = `
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An
`;

const DECISION = HEAD.replace('KẾ HOẠCH', 'QUYẾT ĐỊNH') + 'Điều 1. ';
/** Behind the articles of a decision the plan it brings with it. */
const WITH_PLAN = `${FOOT}KẾ HOẠCH\nPhòng, chống đuối nước\nI. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n`;

/** The head of a table set with spaces. */
const SPACED = 'STT  Nhiệm vụ    Chủ trì          Phối hợp';

const fill = (piece: string, size: number): string => piece.repeat(Math.max(1, Math.ceil(size / piece.length)));

type Spot = (filling: string) => string;

/** Below a unit's heading. */
const inTask: Spot = (filling) => `${HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- ${filling}${FOOT}`;
/** In the assigning section, where headings of units stand. */
const inSection: Spot = (filling) => `${HEAD}I. TỔ CHỨC THỰC HIỆN\n${filling}${FOOT}`;
/** As a specific target. */
const inTarget: Spot = (filling) =>
  `${HEAD}I. MỤC TIÊU\n- ${filling}\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.${FOOT}`;
/** In the reporting section. */
const inReporting: Spot = (filling) =>
  `${HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\nII. CHẾ ĐỘ BÁO CÁO\n${filling}${FOOT}`;
/** Before the title. */
const inHead: Spot = (filling) => `${filling}\n${HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.${FOOT}`;
/** Between title and first section. */
const inPreamble: Spot = (filling) => `${HEAD}${filling}\nI. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.${FOOT}`;
/** Among the recipients. */
const inFoot: Spot = (filling) =>
  `${HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\nNơi nhận:\n- ${filling}\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An\n`;
/** The text alone: no plan at all. */
const alone: Spot = (filling) => filling;
/** Behind the signature, where annexes stand. */
const inAnnex: Spot = (filling) =>
  `${HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.${FOOT}\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n${filling}\n`;
/** In the section of activities. */
const inActivities: Spot = (filling) =>
  `${HEAD}I. NHIỆM VỤ VÀ GIẢI PHÁP\n${filling}\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.${FOOT}`;

const repeated = (name: string, aim: string, spot: Spot, piece: string, before = '', behind = ''): HostileText => ({
  name,
  aim,
  oneLine: !/[\n\r\f\u2028]/.test(piece),
  text: (size) => spot(before + fill(piece, size) + behind),
});

/** Every hostile text, grouped by what it aims at. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  // One line without an end.
  repeated('one word without an end', 'lines', inTask, 'a'),
  repeated('one word of marked letters without an end', 'fold', inTask, 'oà'),
  repeated('one line of words', 'verbs', inTask, 'thực hiện nhiệm vụ '),
  repeated('one line of capitals', 'capitals', inTask, 'ỦY BAN '),
  repeated('one line of names', 'names', inTask, 'Ủy Ban Nhân Dân '),
  repeated('one line of sentences', 'sentences', inTask, 'Tuần tra. '),
  repeated('one line of clauses', 'clauses', inTask, 'tuần tra; '),
  repeated('one heading without an end', 'unit heading', inSection, 'Công an xã, ', '1. '),
  repeated('one heading of colons', 'unit heading', inSection, 'Công an xã: ', '1. '),
  repeated('one heading of brackets', 'unit heading', inSection, '(', '1. Công an xã '),
  repeated('one heading of pairs of brackets', 'unit heading', inSection, '(a) ', '1. Công an xã '),
  repeated('brackets in brackets', 'brackets', inTask, '(a ', '', ''),
  repeated('closing brackets', 'brackets', inTask, 'a) '),
  repeated('only opening brackets', 'brackets', inTask, '('),
  repeated('opening brackets in a target', 'brackets', inTarget, '('),
  repeated('quotation marks', 'sentence ends', inTask, '.” '),
  repeated('full stops', 'sentence ends', inTask, '.'),
  repeated('full stops apart', 'sentence ends', inTask, '. '),
  repeated('commas', 'trimming', inTask, ','),
  repeated('commas apart', 'trimming', inTask, ', '),
  repeated('hyphens', 'rules', inTask, '-'),
  repeated('hyphens apart', 'bullets', inTask, '- '),
  repeated('digits', 'figures', inTask, '7'),
  repeated('thousands', 'figures', inTarget, '.000', '1'),
  repeated('spaces', 'white space', inTask, ' ', 'a', 'b'),
  repeated('no-break spaces', 'white space', inTask, '\u00a0', 'a', 'b'),
  repeated('tabs and spaces', 'white space', inTask, '\t ', 'a', 'b'),
  repeated('soft hyphens', 'invisible', inTask, '\u00ad', 'a', 'b'),
  repeated('stars', 'bold', inTask, '**'),
  repeated('stars apart', 'bold', inTask, '** a '),
  repeated('underscores', 'italic', inTask, '_a '),
  // Many lines.
  repeated('only bullets', 'tasks', inTask, '\n- a'),
  repeated('only bullets, empty', 'tasks', inTask, '\n-'),
  repeated('bullets two deep', 'tasks', inTask, '\n- a:\n+ b'),
  repeated('one bullet above finer ones', 'tasks', inTask, '\n+ b', 'a:'),
  repeated('titles above titles', 'tasks', inTask, '\na) b\n- c'),
  repeated('letters', 'tasks', inTask, '\na) b'),
  repeated('only numbers', 'page numbers', inTask, '\n12'),
  repeated('numbered lines', 'units', inSection, '1. a\n'),
  repeated('unit headings', 'units', inSection, '1. Công an xã\n'),
  repeated('unit headings with tasks', 'units', inSection, '1. Công an xã\n- Tuần tra.\n'),
  repeated('different unit headings', 'unit names', inSection, '1. Trường Tiểu học số\n2. Trạm Y tế\n- Khám.\n'),
  repeated('unit headings by letter', 'units', inSection, 'a) Công an xã\n'),
  repeated('unit headings by bullet', 'units', inSection, '- Công an xã: tuần tra\n'),
  repeated('unit headings bare', 'units', inSection, 'Công an xã\nTuần tra.\n'),
  repeated('numbers five deep', 'units', inSection, '1. A\n1.1. B\n(1) C\na) Công an xã\n- D\n'),
  repeated('groups above units', 'units', inSection, '1. Các cơ quan, đơn vị\na) Công an xã\nb) Trạm Y tế xã\n'),
  repeated('sections', 'outline', alone, 'I. TỔ CHỨC THỰC HIỆN\n', HEAD, `1. Công an xã\n- Tuần tra.${FOOT}`),
  repeated('sections with units', 'outline', alone, 'I. NỘI DUNG\n1. Công an xã\n2. Trạm Y tế\n', HEAD, FOOT),
  repeated('articles', 'outline', alone, 'Điều 1. Giao Công an xã tuần tra.\n', HEAD, FOOT),
  repeated('an article of sentences for form', 'articles', alone, 'thi hành Quyết định. Theo ', DECISION, FOOT),
  repeated('articles before their plan', 'articles', alone, 'Điều 1. Giao Công an xã tuần tra.\n', DECISION, WITH_PLAN),
  repeated('units counted in words', 'counting words', inSection, 'Một là, Công an xã\n- Tuần tra.\n'),
  repeated('one line of counting words', 'counting words', inSection, 'Một là, Thứ nhất, '),
  repeated(
    'tasks counted inside wrapped lines',
    'inner counts',
    inTask,
    `gồm (i) rà soát; ${'kiểm tra '.repeat(6)}\n(ii) `,
  ),
  repeated('rings', 'rings', inTask, '\n① a:\n② '),
  repeated('counts below a bullet', 'counts below bullets', inTask, '\n- a:\n(i) b'),
  repeated('heads of spaced tables', 'spaced tables', inAnnex, `${SPACED}\n\n`),
  repeated(
    'rows of a spaced table',
    'spaced tables',
    inAnnex,
    '1    Rà soát     Phòng Kinh tế    Các thôn\n',
    `${SPACED}\n`,
  ),
  repeated(
    'a spaced table of rows one space apart',
    'spaced tables',
    inAnnex,
    '1 Rà soát Phòng Kinh tế Các thôn\n',
    `${SPACED}\n`,
  ),
  repeated(
    'spaced tables with prose behind',
    'spaced tables',
    inAnnex,
    `${SPACED}\n1    Rà soát     Phòng Kinh tế\nKinh phí do xã bố trí.\n`,
  ),
  repeated('one row of a spaced table without an end', 'spaced rows', inAnnex, 'Rà   soát Các ', `${SPACED}\n1    `),
  repeated(
    'titles of groups in a spaced table',
    'spaced tables',
    inAnnex,
    'I    Công tác tuyên truyền\n',
    `${SPACED}\n`,
  ),
  repeated(
    'middle numbers of a spaced table',
    'spaced tables',
    inAnnex,
    '     Rà soát     Phòng Kinh tế\n1\n     trên xã     \n',
    `${SPACED}\n`,
  ),
  repeated('arabic sections', 'outline', alone, '1. TỔ CHỨC THỰC HIỆN\n', HEAD, FOOT),
  repeated('unfinished lines', 'paragraphs', inTask, 'tuần tra và\n'),
  repeated('unfinished lines with gaps', 'paragraphs', inTask, 'tuần tra và\n\n'),
  repeated('capital lines', 'paragraphs', inTask, 'TUẦN TRA\n'),
  repeated('bold lines', 'paragraphs', inSection, '**Sở**\n\n', '1. '),
  repeated('bold lines left open', 'paragraphs', inSection, '**Sở\n', '1. '),
  repeated('empty lines', 'lines', inTask, '\n'),
  repeated('empty lines between letters', 'lines', inTask, '\n\na'),
  repeated('page breaks', 'pages', inTask, '\fa '),
  repeated('page breaks with running heads', 'pages', inTask, '\n\f2\nKẾ HOẠCH NĂM 2026\nTuần tra'),
  repeated('carriage returns', 'lines', inTask, '\r'),
  repeated('line separators', 'lines', inTask, '\u2028a'),
  // Tables.
  repeated('bars', 'tables', inTask, '| '),
  repeated('bars without spaces', 'tables', inTask, '|'),
  repeated('cells', 'tables', inTask, '| a '),
  repeated('lines of bars', 'tables', inTask, '| | |\n'),
  repeated(
    'rows',
    'tables',
    inAnnex,
    '| 1 | Tuần tra | Công an xã | Trạm Y tế | Hằng năm |\n',
    '| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n',
  ),
  repeated(
    'rows merged down',
    'tables',
    inAnnex,
    '| ^^ | Tuần tra | ^^ | ^^ | ^^ |\n',
    '| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n',
  ),
  repeated('header rows', 'tables', inAnnex, '| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n'),
  repeated('breaks in one cell', 'tables', inAnnex, '<br>- a', '| STT | Nhiệm vụ | Chủ trì |\n| 1 | '),
  repeated('one row without an end', 'tables', inAnnex, ' a |', '| STT | Nhiệm vụ | Chủ trì |\n|'),
  repeated('annexes', 'annexes', inAnnex, 'PHỤ LỤC\nDANH MỤC\n'),
  // Words of the rules.
  repeated('phối hợp với', 'partners', inTask, 'phối hợp với '),
  repeated('phối hợp với các đơn vị', 'partners', inTask, 'phối hợp với các đơn vị '),
  repeated('phối hợp chặt chẽ', 'partners', inTask, 'chặt chẽ ', 'phối hợp '),
  repeated('phối hợp phối hợp', 'partners', inTask, 'phối hợp '),
  repeated('partners without an end', 'partners', inTask, 'Phòng Kinh tế, ', 'phối hợp với '),
  repeated('kinds without an end', 'partners', inTask, 'các sở, ban, ngành, ', 'phối hợp với '),
  repeated('chủ trì', 'role', inTask, 'chủ trì '),
  repeated('do … chủ trì', 'role', inTask, 'do Sở Y tế chủ trì '),
  repeated('chỉ tiêu', 'target numbers', inTask, 'chỉ tiêu 1, 2 '),
  repeated('numbers behind chỉ tiêu', 'target numbers', inTask, '1, ', 'chỉ tiêu '),
  repeated('spans of chỉ tiêu', 'target numbers', inTask, '1 đến 59, ', 'chỉ tiêu '),
  repeated('dates', 'days', inTask, 'trước ngày 01/6 và 15/11 '),
  repeated('dates in one list', 'days', inTask, 'trước ngày 01/6, '),
  repeated('dates joined', 'days', inTask, '01/6 và ', 'trước ngày '),
  repeated('dates with years', 'days', inTask, 'trước ngày 01/6/2026, '),
  repeated('dates among words of time', 'days', inTask, 'thường xuyên trước ngày 01/6 '),
  repeated('day and month in words', 'days', inTask, 'chậm nhất ngày 15 tháng 6 năm 2026 '),
  repeated('words of time', 'time words', inTask, 'định kỳ hằng năm '),
  repeated('định kỳ', 'time words', inTask, 'định kỳ '),
  repeated('half-years', 'time words', inTask, '6 tháng, '),
  repeated('kết thúc', 'time words', inTask, 'kết thúc đợt '),
  repeated('plans of the year', 'time words', inTask, 'vào kế hoạch hằng năm '),
  repeated('trong vòng', 'time words', inTask, 'trong vòng 15 ngày kể từ ngày '),
  repeated('báo cáo', 'duties', inReporting, 'báo cáo '),
  repeated('gửi báo cáo về', 'duties', inReporting, 'gửi báo cáo về UBND xã qua '),
  repeated('clauses that report', 'duties', inReporting, 'báo cáo về Sở; ', 'Hằng năm các đơn vị; '),
  repeated('dated reports', 'duties', inReporting, 'báo cáo trước ngày 30/11 hằng năm; '),
  repeated('dated reports as sentences', 'duties', inReporting, 'Phòng báo cáo trước ngày 30/11 hằng năm. '),
  {
    name: 'reports behind a long opening',
    aim: 'duties',
    oneLine: true,
    text: (size) => inReporting(`${fill('các đơn vị ', size / 2)}${fill('; báo cáo a', size / 2)}`),
  },
  repeated('để tổng hợp báo cáo', 'duties', inReporting, 'để tổng hợp báo cáo '),
  repeated('tham mưu', 'duties', inReporting, 'báo cáo tham mưu cho '),
  repeated('brackets behind reports', 'duties', inReporting, 'báo cáo ((( '),
  repeated('nếu khó khăn', 'duties', inReporting, 'nếu có khó khăn phản ánh '),
  repeated(
    'bodies that act in turn',
    'duties',
    inReporting,
    'báo cáo, Phòng Kinh tế tổng hợp, ',
    'Hằng năm các đơn vị ',
  ),
  repeated('leads without a subject', 'duties', inReporting, 'định kỳ (trước ngày 20), hằng Phòng gửi. Khi '),
  repeated('one lead without a subject', 'duties', inReporting, 'các của, ', 'Định kỳ '),
  repeated('đôn đốc các đơn vị', 'duties', inReporting, 'báo cáo đôn đốc các đơn vị thực hiện '),
  repeated('báo cáo khi có', 'duties', inReporting, 'báo cáo a khi có được '),
  repeated('acts and times in turn', 'duties', inReporting, 'báo cáo trước ngày 30/11, tổng kết trước ngày 15/12, '),
  repeated('times of no act', 'duties', inReporting, 'trước ngày 30/11 rồi ', '', 'báo cáo báo cáo'),
  repeated('days in brackets', 'times', inTask, 'báo cáo năm (ngày 20/12 (báo cáo '),
  repeated('ends of periods', 'duties', inReporting, 'báo cáo cuối mỗi '),
  repeated('times alone', 'duties', inReporting, 'đợt 2 trước ngày 30/8/2026; ', 'báo cáo trước ngày 30/4/2026; '),
  repeated('gửi tổng hợp', 'duties', inReporting, 'gửi về a tổng hợp '),
  repeated('plans from a day', 'duties', inReporting, 'xây dựng kế hoạch từ ngày 1/6/2026 đến ngày 30/6/2026 '),
  repeated('days of months', 'times', inTask, 'ngày 25 các tháng 3, 6, 9, 12, '),
  repeated('qua in brackets', 'duties', inReporting, 'báo cáo (qua Tổ giúp việc a '),
  repeated('để trình tổng hợp', 'duties', inReporting, 'gửi về để trình tổng hợp '),
  repeated('hours of a day', 'times', inTask, 'trước 16 giờ 30 phút, thứ Sáu ('),
  repeated(
    'sentences on reports below tasks',
    'closing',
    inSection,
    'Các thôn báo cáo.\n',
    '1. Công an xã\n- Tuần tra.\n',
  ),
  repeated('xây dựng kế hoạch', 'duties', inReporting, 'xây dựng kế hoạch trước ngày 15/7/2026, '),
  // Targets.
  repeated('figures', 'measures', inTarget, 'đạt 95% vào năm 2026 và 98% '),
  repeated('bare figures', 'measures', inTarget, '5% '),
  repeated('figures of groups', 'measures', inTarget, '5% đối với nông thôn '),
  repeated('ranges', 'measures', inTarget, 'từ 2% đến 3% '),
  repeated('years', 'years', inTarget, 'năm 2026 ', 'đạt 5% '),
  repeated('commas behind a figure', 'indicator', inTarget, ', ', 'Tỷ lệ 5% a', 'b'),
  repeated('leading words', 'indicator', inTarget, 'phấn đấu giảm ', '', ' 5%'),
  repeated('trailing words', 'indicator', inTarget, 'xuống còn dưới ', 'Tỷ lệ ', ' 5%'),
  {
    name: 'many figures of one long indicator',
    aim: 'output',
    oneLine: true,
    text: (size) => inTarget(`Tỷ lệ ${fill('trẻ em ', size / 2)} đạt ${fill('5%, ', size / 2)}`),
  },
  repeated('targets', 'targets', inTarget, '5%\n- '),
  // Head, preamble, foot.
  repeated('Căn cứ', 'legal bases', inPreamble, 'Căn cứ '),
  repeated('Căn cứ Luật', 'legal bases', inPreamble, 'Căn cứ Luật Trẻ em số 102/2016/QH13;\n'),
  repeated('numbers of papers', 'references', inPreamble, '12/KH-UBND, ', 'Căn cứ '),
  repeated('one number of a paper', 'references', inPreamble, '-A', 'Căn cứ Kế hoạch số 12/KH'),
  repeated('ban hành Kế hoạch', 'issuer', inPreamble, 'Ủy ban nhân dân xã ban hành Kế hoạch '),
  repeated('title lines', 'title', inHead, 'KẾ HOẠCH NĂM\n'),
  repeated('head lines', 'head', inHead, 'ỦY BAN NHÂN DÂN XÃ\n'),
  repeated('names before the date', 'place and date', inHead, 'An Hòa '),
  repeated('hyphens before the date', 'place and date', inHead, 'An - '),
  repeated('dots in the date', 'place and date', inHead, '.', 'An Hòa, ngày ', ' tháng'),
  repeated('dates in the head', 'place and date', inHead, 'An Hòa, ngày '),
  repeated('Số', 'number', inHead, 'Số ... '),
  repeated('years listed in the title', 'period', inHead, 'năm 2026, ', 'KẾ HOẠCH\n', '\n'),
  repeated('years in the title', 'period', inHead, 'năm 2026 đến ', 'KẾ HOẠCH\n', '\n'),
  repeated('recipients', 'recipients', inFoot, 'a;\n- '),
  repeated('commas in a recipient', 'recipients', inFoot, ', ', 'a', 'b'),
  repeated('brackets in a recipient', 'recipients', inFoot, '(b/c '),
  repeated('a recipient without an end', 'recipients', inFoot, 'a\n'),
  repeated('signatures', 'signature', inFoot, '\nKT. CHỦ TỊCH'),
  repeated('names of signers', 'signature', inFoot, '\nNguyễn Văn An'),
  repeated('closing words', 'closing', inTask, '\nTrên đây là Kế hoạch.'),
  repeated('words to all', 'closing', inTask, '\nCác cơ quan, đơn vị thực hiện.'),
  // Tasks in the section of activities.
  repeated(
    'brackets that assign',
    'activities',
    inActivities,
    '- Tuần tra (Đơn vị chủ trì: Công an xã; phối hợp: Trạm Y tế; thời gian: hằng năm).\n',
  ),
  repeated('brackets that assign, left open', 'activities', inActivities, '(Đơn vị chủ trì: '),
  repeated('chủ trì in activities', 'activities', inActivities, '1. Công an xã chủ trì tuần tra\n'),
  // Unicode.
  repeated('combining marks', 'NFC', inTask, '\u0301', 'a'),
  repeated('combining marks out of order', 'NFC', inTask, '\u0301\u0323', 'a'),
  repeated('decomposed letters', 'NFC', inTask, 'u\u031b\u0323 '),
  repeated('letters outside the basic plane', 'surrogates', inTask, '𝒜 '),
  repeated('half a surrogate pair', 'surrogates', inTask, '\ud835 '),
  repeated('letters that grow in lower case', 'fold', inTask, 'İ '),
  repeated('private use bullets', 'markers', inTask, '\n\uf0b7 a'),
  // Copies that have lost their shape.
  repeated('a paper without line ends: titles', 'lost line ends', alone, 'I. MỤC ĐÍCH, YÊU CẦU '),
  repeated('a paper without line ends: capitals', 'lost line ends', alone, 'A '),
  repeated('a paper without line ends: items', 'lost line ends', alone, 'Tuần tra. 1. Công an xã - Chủ trì '),
  repeated('a paper without line ends: kinds', 'lost line ends', alone, 'KẾ HOẠCH SỐ: /KH ngày 1 tháng 1 năm 2026 A '),
  repeated('marks of a quotation', 'quotation', alone, '> > '),
  repeated('lines quoted', 'quotation', alone, '> 1. Công an xã\n> - Tuần tra.\n'),
  repeated('ends of paragraphs in HTML', 'HTML', inTask, 'Tuần tra</p><br/>'),
  repeated('tags left open', 'HTML', inTask, '</p <br '),
  repeated('rows of one cell', 'cells', inSection, '| Công an xã |\n'),
  repeated('the country in a line of the head', 'head', inHead, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM '),
  repeated('purposes before who asks', 'orders', inSection, 'Để an toàn, Công an xã đề nghị '),
  repeated('lines that end in half a name', 'cut names', inTask, 'Sở\n'),
  repeated('names of one word', 'cut names', inFoot, '\nNguyễn'),
  repeated('written line breaks', 'escapes', inTask, '\\r\\n'),
  // Nothing of a plan.
  repeated('no plan: words', 'refusal', alone, 'đây không phải kế hoạch '),
  repeated('no plan: lines', 'refusal', alone, 'đây không phải kế hoạch\n'),
  repeated('no plan: spaces', 'refusal', alone, ' '),
  repeated('no plan: NUL', 'refusal', alone, '\0'),
  repeated('no plan: numbered lines', 'refusal', alone, '1. Mục đích\n'),
  repeated('no plan: markup', 'refusal', alone, '<p><br>&nbsp;'),
];
