import { randomBytes } from 'node:crypto';
import { SEARCH_ATTRIBUTES } from '#workflows';
import { prepareNamespace } from '../../apps/cli/src/local-stack/index.js';
import { stackAddresses, TEST_NAMESPACE } from './addresses.js';

/** Where a spec finds the Temporal server. */
export interface TestTemporal {
  address: string;
  namespace: string;
}

/** The namespace all specs share: keep apart by task queue and workflow ids. */
export function testTemporal(): TestTemporal {
  return { address: stackAddresses().temporalAddress, namespace: TEST_NAMESPACE };
}

/** A namespace of the spec's own, for what counts or lists all workflows; ready when this returns. */
export async function temporalNamespace(): Promise<TestTemporal> {
  const address = stackAddresses().temporalAddress;
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  await prepareNamespace({ address, namespace, searchAttributes: Object.values(SEARCH_ATTRIBUTES), retentionDays: 1 });
  return { address, namespace };
}
