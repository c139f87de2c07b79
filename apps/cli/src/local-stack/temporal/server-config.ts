import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJsonFile } from '../json-file.js';
import { freePort, freePorts, LOCALHOST } from '../ports.js';

const DEFAULT_PORT = 7233;
/** Of four services, each with one for calls and one for finding one another. */
const PORTS = 8;

/** The files of one local server, and where it will listen. */
export interface ServerFiles {
  configFile: string;
  databaseFile: string;
  port: number;
}

/** Writes the server's configuration for this start: a file database, one shard, four services on free ports of localhost. */
export async function writeServerConfig(
  dir: string,
  options: { port?: number; quickSkips: boolean },
): Promise<ServerFiles> {
  await mkdir(dir, { recursive: true });
  const [port = 0, ...others] = await portsOf(dir, options.port);
  const files = { configFile: join(dir, 'server.yaml'), databaseFile: join(dir, 'temporal.db'), port };
  const dynamicFile = join(dir, 'dynamic.yaml');
  // JSON is YAML: nothing to escape, nothing to indent
  await writeFile(files.configFile, JSON.stringify(serverConfig({ ...files, others, dynamicFile }), null, 2));
  await writeFile(dynamicFile, JSON.stringify(dynamicConfig(options.quickSkips), null, 2));
  return files;
}

/**
 * The server's eight ports, those of the last start where they are still free. Its database remembers for half a minute which addresses belong to
 * the server: on other ports a restarted one would first wait for its own dead predecessor, and hand out no work meanwhile.
 */
async function portsOf(dir: string, wanted: number | undefined): Promise<number[]> {
  const file = join(dir, 'ports.json');
  const last = (await readJsonFile(file, isPorts)) ?? [];
  const fresh = await freePorts(PORTS);
  const ports = [await freePort(wanted ?? last[0] ?? DEFAULT_PORT)];
  for (let index = 1; index < PORTS; index += 1) ports.push(await freePort(last[index] ?? fresh[index]));
  await writeFile(file, JSON.stringify(ports));
  return ports;
}

function isPorts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((one) => Number.isInteger(one));
}

/** After `config/development-sqlite-file.yaml` of the server's module. */
function serverConfig(work: ServerFiles & { others: number[]; dynamicFile: string }): object {
  const [matching, history, worker, ...membership] = work.others;
  const service = (grpcPort: number | undefined, membershipPort: number | undefined): object => ({
    rpc: { grpcPort, membershipPort, bindOnLocalHost: true },
  });
  return {
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'sqlite',
      visibilityStore: 'sqlite',
      numHistoryShards: 1,
      datastores: { sqlite: { sql: sqlite(work.databaseFile) } },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: LOCALHOST } },
    services: {
      frontend: service(work.port, membership[0]),
      matching: service(matching, membership[1]),
      history: service(history, membership[2]),
      worker: service(worker, membership[3]),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `${LOCALHOST}:${work.port}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: work.dynamicFile, pollInterval: '10s' },
  };
}

function sqlite(databaseName: string): object {
  return {
    pluginName: 'sqlite',
    databaseName,
    connectAddr: 'localhost',
    connectProtocol: 'tcp',
    connectAttributes: { cache: 'private', setup: true, journal_mode: 'wal', synchronous: 2 },
    maxConns: 1,
    maxIdleConns: 1,
    maxConnLifetime: '1h',
  };
}

/** Switches of a server that one machine has for itself. Time skipping is asked for by each workflow: on, it changes nothing for the others. */
export function dynamicConfig(quickSkips: boolean): Record<string, { value: boolean | number | string }[]> {
  return {
    // the server's own housekeeping is for clusters of years: without these workers a local one starts quicker and takes less memory
    'worker.perNamespaceWorkerCount': [{ value: 0 }],
    'worker.taskQueueScannerEnabled': [{ value: false }],
    'worker.buildIdScavengerEnabled': [{ value: false }],
    'worker.historyScannerEnabled': [{ value: false }],
    'worker.executionsScannerEnabled': [{ value: false }],
    'system.enableParentClosePolicyWorker': [{ value: false }],
    'frontend.WorkflowTimeSkippingEnabled': [{ value: true }],
    // one machine has nothing to spread; with more, a worker's first poll may go where nobody looks for it yet
    'matching.numTaskqueueReadPartitions': [{ value: 1 }],
    'matching.numTaskqueueWritePartitions': [{ value: 1 }],
    // search attributes just registered are known at once, not after a minute
    'system.forceSearchAttributesCacheRefreshOnRead': [{ value: true }],
    // each skip waits for this long by default one second
    ...(quickSkips
      ? {
          'history.timerProcessorMaxTimeShift': [{ value: '1ms' }],
          'system.namespaceCacheRefreshInterval': [{ value: '500ms' }],
        }
      : {}),
  };
}
