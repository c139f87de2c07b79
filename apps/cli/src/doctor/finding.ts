/** One thing `doctor` looked at. `bad` keeps the program from working, `warn` from working well. */
export interface Finding {
  state: 'ok' | 'warn' | 'bad';
  /** What was found, Vietnamese. */
  text: string;
  /** What to do about it. */
  advice?: string;
}

export const ok = (text: string): Finding => ({ state: 'ok', text });
export const warn = (text: string, advice: string): Finding => ({ state: 'warn', text, advice });
export const bad = (text: string, advice: string): Finding => ({ state: 'bad', text, advice });

const MARKS = { ok: '✓', warn: '!', bad: '✗' } as const;

/** As it is printed. */
export function findingLines(finding: Finding): string[] {
  const [first = '', ...rest] = finding.text.split('\n');
  const advice = finding.advice ? [`    → ${finding.advice}`] : [];
  return [`${MARKS[finding.state]} ${first}`, ...rest.map((line) => `    ${line}`), ...advice];
}
