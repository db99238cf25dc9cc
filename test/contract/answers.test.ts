import { ApsError } from 'aps-contracts';
import { describe, expect, it } from 'vitest';
import { onlyRedirects, resolve, type Example, type Header, type Response } from '../../src/toolchain/openapi.js';
import { requestSamples } from '../../src/toolchain/samples.js';
import { clientMethod } from '../support/clients.js';
import { demandsCredentials, operations } from '../support/documents.js';
import { useMock } from '../support/mock.js';
import { rawRequest } from '../support/raw-request.js';

const mock = useMock();

describe.each(operations)('$family $id', (found) => {
  const { family, id, document, item, operation } = found;
  const samples = requestSamples(document, item, operation);
  const [{ init }] = samples as [(typeof samples)[0]];

  for (const [status, reference] of Object.entries(operation.responses)) {
    const response = resolve<Response>(document, reference);
    const examples = Object.entries(Object.values(response.content ?? {})[0]?.examples ?? {});

    if (status.startsWith('3') && response.headers?.Location) {
      it(`answers ${status} with the place to go to`, async () => {
        const answer = await rawRequest(mock.url, { ...found, ...init }, { Prefer: `code=${status}` });
        const location = resolve<Header>(document, response.headers!.Location!);
        expect(answer.status).toBe(Number(status));
        expect(answer.headers.get('Location')).toBe(location.example);
        expect(await answer.text()).toBe('');
      });
    } else if (!response.content) {
      it(`answers ${status} without a body`, async () => {
        const call = clientMethod(
          mock.url,
          family,
          id,
        )({ ...init, headers: { ...init.headers, Prefer: `code=${status}` } });
        if (!status.startsWith('2')) {
          await expect(call).rejects.toMatchObject({ status: Number(status), body: undefined });
          return;
        }
        const { data, response } = await call.withResponse();
        expect(response.status).toBe(Number(status));
        expect(data).toBeUndefined();
      });
    }

    for (const [name, example] of examples) {
      it(`answers ${status} ${name}`, async () => {
        const call = clientMethod(
          mock.url,
          family,
          id,
        )({
          ...init,
          headers: { ...init.headers, Prefer: `code=${status}, example=${name}` },
        });
        const { value } = resolve<Example>(document, example);
        if (status.startsWith('2')) {
          const { data, response } = await call.withResponse();
          expect(response.status).toBe(Number(status));
          expect(data).toEqual(value);
        } else {
          const error: unknown = await call.catch((reason: unknown) => reason);
          expect(error).toBeInstanceOf(ApsError);
          expect(error).toMatchObject({ status: Number(status), operationId: id, body: value });
        }
      });
    }

    if (status === '429') {
      it('says with 429 when to try again', async () => {
        const call = clientMethod(mock.url, family, id)({ ...init, headers: { ...init.headers, Prefer: 'code=429' } });
        const error: unknown = await call.catch((reason: unknown) => reason);
        expect((error as ApsError).headers.get('Retry-After')).toMatch(/^\d+$/);
      });
    }
  }

  it.each(samples)('accepts the request example $name', async ({ init }) => {
    if (onlyRedirects(operation)) {
      const response = await rawRequest(mock.url, { ...found, ...init });
      expect(Object.keys(operation.responses)).toContain(String(response.status));
      expect(response.headers.get('Location')).toMatch(/^https:/);
    } else {
      const { response } = await clientMethod(mock.url, family, id)(init).withResponse();
      expect(response.ok).toBe(true);
    }
  });

  // The first sample of an operation for apps has its credentials in the header; OpenAPI calls them optional.
  if (demandsCredentials(operation) || operation['x-auth-context'] === 'client') {
    it('refuses a call without a token or credentials', async () => {
      const response = await rawRequest(mock.url, { ...found, ...init }, { Authorization: '' });
      expect(response.status).toBe(401);
    });
  } else {
    it('accepts a call without a token', async () => {
      const response = await rawRequest(mock.url, { ...found, ...init }, { Authorization: '' });
      expect(response.status).toBe(Number(Object.keys(operation.responses)[0]));
      expect(response.status).toBeLessThan(400);
    });
  }
});
