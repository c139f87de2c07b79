import { ConsoleLogger, type LogLevel as NestLevel } from '@nestjs/common';
import type { LogLevel } from '#config';

const LEVELS: Record<LogLevel, NestLevel[]> = {
  error: ['fatal', 'error'],
  warn: ['fatal', 'error', 'warn'],
  info: ['fatal', 'error', 'warn', 'log'],
  debug: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
};

/** What Nest tells of each route and module at every start: of use to a developer only. */
const BOOT_CONTEXTS = ['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication'];

/** Lines without the hundred of the boot, and without colours where nobody sees them. */
export class QuietLogger extends ConsoleLogger {
  private readonly tellsBoot: boolean;

  constructor(level: LogLevel) {
    super({ logLevels: LEVELS[level], colors: process.stdout.isTTY === true });
    this.tellsBoot = level === 'debug';
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!this.tellsBoot && BOOT_CONTEXTS.includes(String(rest.at(-1)))) return;
    super.log(message, ...rest);
  }
}
