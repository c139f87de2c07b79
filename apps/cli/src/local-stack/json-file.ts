import { readFile } from 'node:fs/promises';
import { codeOf } from './stack-error.js';

/**
 * Reads a JSON file we wrote ourselves. Undefined when it is not there, or not what it should be: a file broken off by a power cut is as good as none.
 */
export async function readJsonFile<T>(file: string, fits: (value: unknown) => value is T): Promise<T | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return fits(value) ? value : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether the value is an object that has these keys, each a string. */
export function hasStrings<K extends string>(value: unknown, ...keys: K[]): value is Record<K, string> {
  if (value === null || typeof value !== 'object') return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return keys.every((key) => typeof fields.get(key) === 'string');
}
