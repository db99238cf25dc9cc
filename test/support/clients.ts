import { createApsClients, type ApsCall } from 'aps-contracts';
import { camelCase } from '../../src/toolchain/families.js';
import type { Sample } from '../../src/toolchain/samples.js';

type Init = Sample['init'] & { headers?: Record<string, string> };

/** A method of the typed client by its name, for tests that go through all operations. */
export function clientMethod(baseUrl: string, family: string, operationId: string): (init: Init) => ApsCall<unknown> {
  const clients = createApsClients({ auth: 'test-token', baseUrl, retry: false }) as unknown as Record<
    string,
    Record<string, (init: Init) => ApsCall<unknown>>
  >;
  const method = clients[camelCase(family)]?.[operationId];
  if (!method) throw new Error(`createApsClients gives no ${family} ${operationId}.`);
  return method;
}
