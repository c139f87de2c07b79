/** The environment does not say what a program needs to start. Names every wrong variable, never a value: values may be passwords. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(
    /** One Vietnamese sentence for each variable that is missing or wrong. */
    readonly problems: readonly string[],
  ) {
    super(`Cấu hình chưa đúng:\n${problems.map((one) => `  - ${one}`).join('\n')}`);
  }
}
