import { describe, expect, it } from 'vitest';
import { methods, resolve, type RequestBody } from '../../src/toolchain/openapi.js';
import { credentialHeaders, listParameters, requestSamples } from '../../src/toolchain/samples.js';
import { operations } from '../support/documents.js';
import { useMock } from '../support/mock.js';
import { rawRequest } from '../support/raw-request.js';
import { violations } from './violations.js';

const mock = useMock();

describe.each(operations)('$family $id refuses', (found) => {
  const { document, item, operation } = found;
  const samples = requestSamples(document, item, operation);
  const [{ init }] = samples as [(typeof samples)[0]];

  /**
   * Sends the request and expects the documented 400 that names the place.
   *
   * The pages for browsers, authorizeUser and logOut, have no documented status for a wrong request: their only client
   * error is 429. There Prism refuses in its own name, with 422 and a problem document.
   */
  async function expectRefusal(changed: typeof init, place: string, headers?: Record<string, string>) {
    const response = await rawRequest(mock.url, { ...found, ...changed }, headers);
    const text = await response.text();
    if ('400' in operation.responses) {
      expect({ status: response.status, names: text.includes(place) }, text).toEqual({ status: 400, names: true });
      return;
    }
    expect(response.status, text).toBe(422);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const { validation } = JSON.parse(text) as { validation: { location: string[]; message: string }[] };
    const named = validation.map(({ location, message }) => `${location.join('.')} ${message}`);
    expect(named.join('\n')).toContain(place);
  }

  it('a method its path does not have', async () => {
    const other = methods.find((name) => !item[name])!;
    const response = await rawRequest(mock.url, { ...found, method: other, params: init.params });
    expect(response.status, await response.text()).toBe(405);
  });

  for (const parameter of listParameters(document, item, operation)) {
    const set = (value: unknown): typeof init => ({
      ...init,
      params: { ...init.params, [parameter.in]: { ...init.params[parameter.in], [parameter.name]: value } },
    });
    for (const { keyword, how, value } of violations(document, parameter.schema, [parameter.example], 'text')) {
      it(`${parameter.in} ${parameter.name} that ${how} (${keyword})`, () =>
        expectRefusal(set(value), `${parameter.in}.${parameter.name}`));
    }
    if (parameter.required && parameter.in !== 'path') {
      it(`a request without ${parameter.in} ${parameter.name}`, () => expectRefusal(set(undefined), parameter.name));
    }
  }

  if (operation.requestBody) {
    const requestBody = resolve<RequestBody>(document, operation.requestBody);
    const [[mediaType, { schema }]] = Object.entries(requestBody.content) as [[string, RequestBody['content'][string]]];
    const bases = samples.map(({ init }) => init.body);
    const form = mediaType === 'application/x-www-form-urlencoded';

    for (const { keyword, place, how, value, lacks } of violations(document, schema, bases, form ? 'text' : 'json')) {
      const name = ['body', ...place].join('.');
      it(`${name} that ${how} (${keyword})`, async () => {
        const changed = { params: init.params, body: value, ...credentialHeaders(operation, value) };
        await expectRefusal(changed, name);
        if (lacks) await expectRefusal(changed, lacks);
      });
    }

    it(`a body that is not ${mediaType}`, async () => {
      const response = await rawRequest(mock.url, { ...found, ...init }, { 'Content-Type': 'text/plain' });
      const expected = '415' in operation.responses ? 415 : 400;
      expect(response.status, await response.text()).toBe(expected);
    });

    if (requestBody.required) {
      it('a request without a body', () => expectRefusal({ ...init, body: undefined }, 'ody'));
    }
  }
});
