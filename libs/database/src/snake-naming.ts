import { DefaultNamingStrategy, type Table, type View } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

const nameOf = (table: Table | View | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? '';

/** PostgreSQL cuts longer names off in silence. */
const LONGEST_NAME = 63;

/**
 * Tables and columns in snake_case, constraints and indexes named as PostgreSQL itself names them, so that migrations and
 * error messages read like SQL written by hand.
 */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(targetName: string, userSpecifiedName: string | undefined): string {
    return userSpecifiedName ?? snake(targetName);
  }

  override columnName(propertyName: string, customName: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snake), customName ?? snake(propertyName)].join('_');
  }

  override primaryKeyName(table: Table | View | string): string {
    return this.named(table, [], 'pkey');
  }

  override uniqueConstraintName(table: Table | View | string, columns: string[]): string {
    return this.named(table, columns, 'key');
  }

  override foreignKeyName(table: Table | View | string, columns: string[]): string {
    return this.named(table, columns, 'fkey');
  }

  override indexName(table: Table | View | string, columns: string[], where?: string): string {
    if (where) throw new Error(`A partial index of ${nameOf(table)} needs a name that says what it is for.`);
    return this.named(table, columns, 'idx');
  }

  private named(table: Table | View | string, columns: string[], ending: string): string {
    const name = [nameOf(table), ...columns.map(snake), ending].join('_');
    if (name.length > LONGEST_NAME)
      throw new Error(`The name ${name} is too long for PostgreSQL: give it a short one.`);
    return name;
  }
}
