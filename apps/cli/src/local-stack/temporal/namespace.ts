import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { pause } from '../processes.js';
import { reasonOf, StackError } from '../stack-error.js';
import { withConnection } from './connection.js';

/** What the program needs to find on the server. */
export interface NamespaceOptions {
  address: string;
  namespace: string;
  /** Names of the keyword attributes workflows are found by. */
  searchAttributes: readonly string[];
  /** How long ended workflows stay visible. */
  retentionDays?: number;
  /** Stops waiting when it fires. */
  signal?: AbortSignal;
}

/** gRPC status. */
const ALREADY_EXISTS = 6;
/** temporal.api.enums.v1.IndexedValueType: exact words, no full-text search. */
const INDEXED_VALUE_TYPE_KEYWORD = 2;
const VISIBLE_WITHIN_MS = 30_000;

/** Registers the namespace and its search attributes where missing, and returns when both can be used. Repeat-safe. Throws StackError. */
export async function prepareNamespace(options: NamespaceOptions): Promise<void> {
  try {
    await withConnection(options.address, async (connection) => {
      await registerNamespace(connection, options);
      await registerSearchAttributes(connection, options);
      await untilUsable(connection, options);
    });
  } catch (cause) {
    throw new StackError(
      `Không chuẩn bị được không gian làm việc "${options.namespace}" trên máy chủ Temporal ${options.address} (${reasonOf(cause)}).`,
      'Kiểm tra quyền quản trị trên máy chủ đó, hoặc nhờ người quản trị Temporal tạo sẵn.',
      { cause },
    );
  }
}

async function registerNamespace(
  connection: Connection,
  { namespace, retentionDays = 30 }: NamespaceOptions,
): Promise<void> {
  await unlessExists(() =>
    connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs(`${retentionDays} days`),
    }),
  );
}

async function registerSearchAttributes(
  connection: Connection,
  { namespace, searchAttributes, signal }: NamespaceOptions,
): Promise<void> {
  // a namespace of a moment ago is not known to every service yet
  const known = await retry(signal, () => connection.operatorService.listSearchAttributes({ namespace }));
  const missing = searchAttributes.filter((name) => !(name in (known.customAttributes ?? {})));
  if (missing.length === 0) return;
  const wanted = Object.fromEntries(missing.map((name) => [name, INDEXED_VALUE_TYPE_KEYWORD]));
  await unlessExists(() =>
    retry(signal, () => connection.operatorService.addSearchAttributes({ namespace, searchAttributes: wanted })),
  );
}

/** A query that names every attribute is refused until all of them are known. */
async function untilUsable(
  connection: Connection,
  { namespace, searchAttributes, signal }: NamespaceOptions,
): Promise<void> {
  const query = searchAttributes.map((name) => `${name} = 'x'`).join(' AND ');
  await retry(signal, () => connection.workflowService.countWorkflowExecutions({ namespace, query }));
}

async function unlessExists(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === ALREADY_EXISTS)) throw error;
  }
}

async function retry<T>(signal: AbortSignal | undefined, act: () => Promise<T>): Promise<T> {
  for (const giveUp = Date.now() + VISIBLE_WITHIN_MS; ;) {
    try {
      return await act();
    } catch (error) {
      if (
        signal?.aborted ||
        Date.now() > giveUp ||
        (error instanceof Error && 'code' in error && error.code === ALREADY_EXISTS)
      )
        throw error;
      await pause(100);
    }
  }
}
