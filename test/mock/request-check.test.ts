import { describe, expect, it } from 'vitest';
import { fixtureDocument, jsonBody, jsonResponse } from '../support/fixture-document.js';
import { useFixtureMock } from '../support/fixture-mock.js';

const query = (name: string, schema: object, more: object = {}) => ({ name, in: 'query', schema, ...more });
const takes = (...parameters: object[]) => ({ parameters });
const integer = { type: 'integer', minimum: 1, maximum: 50 };
const letters = { type: 'array', items: { enum: ['a', 'b'] }, maxItems: 3 };
const form = (schema: object, encoding?: object) => ({
  requestBody: {
    required: true,
    content: { 'application/x-www-form-urlencoded': { schema, ...(encoding && { encoding }) } },
  },
});

const document = fixtureDocument(
  {
    'get /enum': takes(query('filter[statusId]', { enum: ['1', '2'] })),
    'get /pattern': takes(query('filter[title]', { type: 'string', pattern: '^[a-z]+$' })),
    'get /long': takes(query('ids', { type: 'array', items: { pattern: `^(${'a|'.repeat(99)}a)$` } })),
    'get /minimum': takes(query('filter[page]', integer)),
    'get /required': takes(query('filter[statusId]', { type: 'string' }, { required: true })),
    'get /uuid': takes(query('filter[itemId]', { type: 'string', format: 'uuid' })),
    'get /boolean': takes(query('filter[isOpen]', { type: 'boolean' })),
    'get /two': takes(query('filter[x]', integer), query('filter[X]', { type: 'string' })),
    'get /camel': takes(query('pageLimit', integer)),
    'get /list': takes(query('filter[letters]', letters, { style: 'form', explode: false })),
    'get /numbers': takes(query('ids', { type: 'array', items: integer }, { style: 'form', explode: false })),
    'get /repeated': takes(query('letter', letters)),
    'get /piped': takes(query('letters', letters, { style: 'pipeDelimited' })),
    'get /nullable': takes(query('letters', { ...letters, type: ['array', 'null'] }, { explode: false })),
    'get /shared': takes(query('letters', { $ref: '#/components/schemas/Letters' }, { explode: false })),
    'get /combined': takes(query('letters', { allOf: [{ $ref: '#/components/schemas/Letters' }] }, { explode: false })),
    'get /deep': takes(
      query(
        'filter',
        { type: 'object', properties: { statusId: integer }, required: ['statusId'], additionalProperties: false },
        { style: 'deepObject' },
      ),
    ),
    'get /spread': takes(query('filter', { type: 'object', properties: { statusId: integer } }, { explode: true })),
    "get /keys('{id}')": takes({ name: 'id', in: 'path', required: true, schema: { pattern: "^[A-Z']+$" } }),
    'get /flag(On={on})': takes({ name: 'on', in: 'path', required: true, schema: { type: 'boolean' } }),
    'get /header': takes({ name: 'x-Region', in: 'header', schema: { enum: ['US', 'EMEA'] } }),
    'get /headerList': takes({ name: 'X-Ids', in: 'header', schema: { type: 'array', items: integer } }),
    'get /draft': takes(query('value', { type: 'object', dependentRequired: { a: ['b'] } }, { style: 'deepObject' })),
    'post /formList': form({ type: 'object', properties: { letters } }, { letters: { style: 'form', explode: false } }),
    'post /formUnknown': form({ type: 'object', properties: { a: {} }, additionalProperties: false }),
    'post /formTree': form({ type: 'object', properties: { tree: { $ref: '#/components/schemas/Tree' }, a: integer } }),
    'post /readOnly': {
      requestBody: jsonBody({
        type: 'object',
        properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' } },
        required: ['id', 'name'],
      }),
    },
    'post /conditional': {
      requestBody: jsonBody({
        allOf: [{ if: { properties: { kind: { const: 'a' } } }, then: { required: ['reason'] } }],
      }),
    },
    'post /tree': { requestBody: jsonBody({ $ref: '#/components/schemas/Tree' }, false) },
    'post /oneOf': { requestBody: jsonBody({ oneOf: [{ required: ['companyId'] }, { required: ['taxId'] }] }) },
    'get /plain': {},
    'get /undocumented': {
      ...takes(query('filter[x]', integer)),
      responses: { 200: jsonResponse({}), 400: undefined },
    },
  },
  {
    schemas: {
      Letters: letters,
      Tree: {
        type: 'object',
        properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
      },
    },
  },
);
const mock = useFixtureMock(document);

const id = '767b5888-2c6a-413d-8487-613966dd64ce';

const right = [
  '/enum?filter[statusId]=1',
  '/enum?filter%5BstatusId%5D=2',
  '/enum?filter%5bstatusId%5d=2',
  '/enum',
  '/enum?filter[other]=9',
  '/pattern?filter[title]=abc',
  '/minimum?filter[page]=50',
  '/required?filter[statusId]=x',
  '/required?filter%5BstatusId%5D=x',
  `/uuid?filter[itemId]=${id}`,
  '/boolean?filter[isOpen]=false',
  '/two?filter[x]=1&filter[X]=many',
  '/camel?pageLimit=1',
  '/list?filter[letters]=a',
  '/list?filter[letters]=a,b,a',
  '/list?filter[letters]=a%2Cb',
  '/numbers?ids=1,2,3',
  '/repeated?letter=a&letter=b',
  '/piped?letters=a%7Cb',
  '/nullable?letters=a,b',
  '/shared?letters=a,b',
  '/combined?letters=a,b',
  '/deep?filter[statusId]=1',
  '/deep?filter%5BstatusId%5D=1',
  '/spread?statusId=1',
  "/keys('ABC')",
  '/keys(%27ABC%27)',
  "/keys('O''BRIEN')",
  '/keys(%27O%27%27BRIEN%27)',
  '/flag(On=true)',
];

const wrong: [string, string][] = [
  ['/enum?filter[statusId]=3', 'query.filter[statusId]: must be equal to one of the allowed values: 1, 2'],
  ['/enum?filter%5BstatusId%5D=3', 'query.filter[statusId]: must be equal'],
  ['/enum?filter%5bstatusId%5d=3', 'query.filter[statusId]: must be equal'],
  ['/enum?filter[statusId]=', 'query.filter[statusId]: must be equal'],
  ['/enum?filter[statusId]=1&filter[statusId]=2', 'query.filter[statusId]: is given twice'],
  ['/minimum?filter[page]=1&filter[page]=2&filter[page]=3', 'query.filter[page]: is given 3 times'],
  ['/long?ids=b', `query.ids.0: must match pattern "^(${'a|'.repeat(48)}a…`],
  ['/pattern?filter[title]=ABC', 'query.filter[title]: must match pattern'],
  ['/minimum?filter[page]=0', 'query.filter[page]: must be >= 1'],
  ['/minimum?filter[page]=51', 'query.filter[page]: must be <= 50'],
  ['/minimum?filter[page]=many', 'query.filter[page]: must be integer'],
  ['/minimum?filter[page]=', 'query.filter[page]: must be integer'],
  ['/required', 'query.filter[statusId]: is required'],
  ['/required?filter[statusid]=x', 'query.filter[statusId]: is required'],
  ['/uuid?filter[itemId]=b.1', 'query.filter[itemId]: must match format "uuid"'],
  ['/boolean?filter[isOpen]=yes', 'query.filter[isOpen]: must be boolean'],
  ['/two?filter[x]=many&filter[X]=many', 'query.filter[x]: must be integer'],
  ['/camel?pageLimit=0', 'query.pageLimit: must be >= 1'],
  ['/list?filter[letters]=c', 'query.filter[letters].0: must be equal'],
  ['/list?filter[letters]=a,c', 'query.filter[letters].1: must be equal'],
  ['/list?filter[letters]=a,,b', 'query.filter[letters].1: must be equal'],
  ['/list?filter[letters]=', 'query.filter[letters].0: must be equal'],
  ['/list?filter[letters]=a,b,a,b', 'query.filter[letters]: must NOT have more than 3 items'],
  ['/list?filter[letters]=a,b&filter[letters]=c', 'query.filter[letters].2: must be equal'],
  ['/list?filter%5Bletters%5D=a%2Cc', 'query.filter[letters].1: must be equal'],
  ['/numbers?ids=1,two', 'query.ids.1: must be integer'],
  ['/numbers?ids=1,99', 'query.ids.1: must be <= 50'],
  ['/repeated?letter=a&letter=c', 'query.letter.1: must be equal'],
  // Without explode: false a comma is part of the value.
  ['/repeated?letter=a,b', 'query.letter.0: must be equal'],
  ['/piped?letters=a%7Cc', 'query.letters.1: must be equal'],
  ['/nullable?letters=a,c', 'query.letters.1: must be equal'],
  ['/shared?letters=a,c', 'query.letters.1: must be equal'],
  ['/combined?letters=a,c', 'query.letters.1: must be equal'],
  ['/deep?filter[statusId]=0', 'query.filter.statusId: must be >= 1'],
  ['/deep?filter[other]=0', "query.filter: must have required property 'statusId'"],
  ['/deep?filter[statusId]=1&filter[other]=0', "found 'other'"],
  ['/spread?statusId=0', 'query.filter.statusId: must be >= 1'],
  ["/keys('abc')", 'path.id: must match pattern'],
  ['/keys(%27abc%27)', 'path.id: must match pattern'],
  ["/keys('')", 'path.id: is required'],
  ['/flag(On=perhaps)', 'path.on: must be boolean'],
  ['/draft?value[a]=1', 'query.value: must have property b when property a is present'],
];

const get = (path: string, headers: Record<string, string> = {}) => fetch(mock.url + path, { headers });
const post = (path: string, body: string, type = 'application/json') =>
  fetch(mock.url + path, { method: 'POST', body, headers: { 'Content-Type': type } });
const posted = (path: string, fields: string) => post(path, fields, 'application/x-www-form-urlencoded');

async function expectRefusal(response: Response, detail: string) {
  const text = await response.text();
  expect(response.status, text).toBe(400);
  expect((JSON.parse(text) as { detail: string }).detail).toContain(detail);
}

describe('a parameter', () => {
  it.each(right)('is right: %s', async (path) => {
    const response = await get(path);
    expect(response.status, await response.text()).toBe(200);
  });

  it.each(wrong)('is refused: %s', async (path, detail) => expectRefusal(await get(path), detail));

  it('in a header is checked, whatever the case of its name', async () => {
    expect((await get('/header', { 'X-REGION': 'EMEA' })).status).toBe(200);
    await expectRefusal(await get('/header', { 'x-region': 'APAC' }), 'header.x-Region: must be equal');
    expect((await get('/headerList', { 'x-ids': '1, 2' })).status).toBe(200);
    await expectRefusal(await get('/headerList', { 'x-ids': '1,two' }), 'header.X-Ids.1: must be integer');
  });

  it('is named as documented where no 400 is', async () => {
    const response = await get('/undocumented?filter%5Bx%5D=0');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      validation: [{ location: ['query', 'filter[x]'], code: 'minimum' }],
    });
  });
});

describe('a form', () => {
  it('has lists as its encoding says', async () => {
    expect((await posted('/formList', 'letters=a,b')).status).toBe(200);
    await expectRefusal(await posted('/formList', 'letters=a,c'), 'body.letters.1: must be equal');
  });

  it('may not have fields that are not documented, where the document says so', async () => {
    expect((await posted('/formUnknown', 'a=1')).status).toBe(200);
    await expectRefusal(await posted('/formUnknown', 'a=1&b=2'), "found 'b'");
  });

  it('is checked where its schema refers to itself', async () => {
    expect((await posted('/formTree', 'a=1')).status).toBe(200);
    await expectRefusal(await posted('/formTree', 'a=0'), 'body.a: must be >= 1');
  });
});

describe('a body', () => {
  it('need not have what only answers have', async () => {
    expect((await post('/readOnly', '{"name":"a"}')).status).toBe(200);
    await expectRefusal(await post('/readOnly', '{}'), "must have required property 'name'");
  });

  it('is checked where its schema refers to itself', async () => {
    expect((await post('/tree', '{"children":[{"children":[]}]}')).status).toBe(200);
    await expectRefusal(
      await post('/tree', '{"children":[{"children":1}]}'),
      'body.children.0.children: must be array',
    );
  });

  it('is checked on conditions', async () => {
    expect((await post('/conditional', '{"kind":"b"}')).status).toBe(200);
    await expectRefusal(await post('/conditional', '{"kind":"a"}'), "body: must have required property 'reason'");
  });

  it('is checked on alternatives', async () => {
    expect((await post('/oneOf', '{"taxId":"1"}')).status).toBe(200);
    await expectRefusal(
      await post('/oneOf', '{"taxId":"1","companyId":"2"}'),
      'must match exactly one schema in oneOf',
    );
  });

  it('may be missing where it is optional', async () => {
    expect((await post('/tree', '')).status).toBe(200);
  });

  it('that is nested as deeply as it fits is no failure', async () => {
    const deep = 300_000;
    const response = await post('/tree', '{"children":['.repeat(deep) + ']}'.repeat(deep));
    expect(response.status, await response.text()).toBeLessThan(500);
  });

  it('hears of its first fault only where it is long', async () => {
    const response = await post('/tree', JSON.stringify({ children: Array<number>(300_000).fill(1) }));
    await expectRefusal(response, 'body.children.0: must be object');
  });

  it.each(['nonsense', 'application/', ';', 'text/plain; charset'])('is refused as %j', async (type) => {
    await expectRefusal(await post('/tree', '{}', type), `Supported content types: application/json; ${type} was sent`);
  });
});
