/** The messages of commander on wrong use, in Vietnamese; what is not listed stays as it is. */
const WORDINGS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^error: missing required argument '(.+)'/, (name) => `thiếu <${name}>`],
  [/^error: option '(.+)' argument missing/, (option) => `tùy chọn ${option} thiếu giá trị`],
  [/^error: required option '(.+)' not specified/, (option) => `thiếu tùy chọn bắt buộc ${option}`],
  [/^error: unknown option '(.+?)'/, (option) => `không có tùy chọn ${option}`],
  [/^error: unknown command '(.+?)'/, (command) => `không có lệnh ${command}`],
  [/^error: too many arguments.*Expected (\d+) .*got (\d+)/, (wanted, got) => `thừa tham số: cần ${wanted}, có ${got}`],
  [
    /^error: option '(.+)' argument '(.*)' is invalid/,
    (option, value) => `giá trị ${value} của ${option} không hợp lệ`,
  ],
];

/** Words an error of wrong use for the user. */
export function usageError(message: string): string {
  for (const [pattern, wording] of WORDINGS) {
    const match = pattern.exec(message);
    if (match) return `Lỗi: ${wording(...match.slice(1))}.\n`;
  }
  return message;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
};

/** A heading of commander's help, in Vietnamese. */
export const helpTitle = (title: string): string => TITLES[title] ?? title;

/** The line of usage, with commander's placeholders in Vietnamese. */
export const helpUsage = (usage: string): string =>
  usage.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]');
