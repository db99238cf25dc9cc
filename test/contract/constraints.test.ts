import { describe, expect, it } from 'vitest';
import { methods, resolve, type RequestBody } from '../../src/toolchain/openapi.js';
import { listParameters, requestSamples } from '../../src/toolchain/samples.js';
import { operations } from '../support/documents.js';
import { useMock } from '../support/mock.js';
import { rawRequest } from '../support/raw-request.js';
import { violations } from './violations.js';

const mock = useMock();

/** Keywords a value in a path, a query or a header cannot break: all of them are strings there, and never empty ones. */
const breaksAsText = (keyword: string, type: unknown) =>
  keyword !== 'type' || (type !== 'string' && type !== undefined);

describe.each(operations)('$family $id refuses', ({ method, path, document, item, operation }) => {
  const [{ init }] = requestSamples(document, item, operation) as [ReturnType<typeof requestSamples>[0]];

  /** Sends the request and expects the documented 400 that names the place. */
  async function expectRefusal(changed: typeof init, place: string, headers?: Record<string, string>) {
    const response = await rawRequest(mock.url, { method, path, ...changed }, headers);
    const text = await response.text();
    expect({ status: response.status, names: text.includes(place) }, text).toEqual({ status: 400, names: true });
  }

  it('a method its path does not have', async () => {
    const other = methods.find((name) => !item[name])!;
    const response = await rawRequest(mock.url, { method: other, path, params: init.params });
    expect(response.status, await response.text()).toBe(405);
  });

  for (const parameter of listParameters(document, item, operation)) {
    const schema = resolve(document, parameter.schema);
    const set = (value: unknown): typeof init => ({
      ...init,
      params: { ...init.params, [parameter.in]: { ...init.params[parameter.in], [parameter.name]: value } },
    });
    for (const { keyword, how, value } of violations(document, schema, parameter.example)) {
      if (!breaksAsText(keyword, schema.type)) continue;
      it(`${parameter.in} ${parameter.name} that ${how} (${keyword})`, () =>
        expectRefusal(set(keyword === 'type' ? 'no-such-type' : value), `${parameter.in}.${parameter.name}`));
    }
    if (parameter.required && parameter.in !== 'path') {
      it(`a request without ${parameter.in} ${parameter.name}`, () => expectRefusal(set(''), parameter.name));
    }
  }

  if (operation.requestBody) {
    const requestBody = resolve<RequestBody>(document, operation.requestBody);
    const [[mediaType, { schema }]] = Object.entries(requestBody.content) as [[string, RequestBody['content'][string]]];

    for (const { keyword, place, how, value } of violations(document, schema, init.body)) {
      it(`${['body', ...place].join('.')} that ${how} (${keyword})`, () =>
        expectRefusal({ ...init, body: value }, ['body', ...place].join('.')));
    }

    it(`a body that is not ${mediaType}`, async () => {
      const response = await rawRequest(mock.url, { method, path, ...init }, { 'Content-Type': 'text/plain' });
      const expected = '415' in operation.responses ? 415 : 400;
      expect(response.status, await response.text()).toBe(expected);
    });

    if (requestBody.required) {
      it('a request without a body', () => expectRefusal({ ...init, body: undefined }, 'ody'));
    }
  }
});
