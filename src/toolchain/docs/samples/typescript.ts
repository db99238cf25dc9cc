import { format } from 'prettier';
import { camelCase } from '../../families.js';
import { onlyRedirects, type OpenApiDocument, type OperationObject } from '../../openapi.js';
import { shownRequest, type FoundOperation, type ShownRequest } from './request.js';

/** A module that calls an operation with our client. Credentials are placeholders in capitals. */
export async function typescriptSample(
  family: string,
  document: OpenApiDocument,
  found: FoundOperation,
): Promise<string> {
  const name = camelCase(family);
  const factory = `create${name[0]!.toUpperCase()}${name.slice(1)}Client`;
  const auth = authentication(found.operation);
  const lines = [
    ...auth.imports,
    `import { ${factory} } from 'aps-contracts/${family}';`,
    '',
    ...auth.lines,
    `const ${name} = ${factory}(${auth.lines.length > 0 ? '{ auth }' : ''});`,
    '',
    ...call(name, found, shownRequest(document, found)),
  ];
  // Narrow, as the panel it stands in.
  const source = await format(lines.join('\n'), { parser: 'typescript', singleQuote: true, printWidth: 72 });
  return source.trimEnd();
}

function authentication({ 'x-auth-context': context, security }: OperationObject) {
  if (context === 'none' || context === 'client') return { imports: [], lines: [] };
  if (context === 'user') {
    const scopes = Object.values(security[0] ?? {}).flat();
    const allowed = scopes.length > 0 ? ` that allows ${scopes.join(' ')}` : '';
    return {
      imports: [],
      lines: [
        `// A user's token${allowed}. authorizationCode() of`,
        `// 'aps-contracts/auth' gets one and keeps it fresh.`,
        `const auth = 'USER_TOKEN';`,
      ],
    };
  }
  return {
    imports: [`import { clientCredentials } from 'aps-contracts/auth';`],
    lines: [`const auth = clientCredentials({ clientId: 'CLIENT_ID', clientSecret: 'CLIENT_SECRET' });`],
  };
}

function call(client: string, { path, method, operation }: FoundOperation, request: ShownRequest): string[] {
  const init = initObject(request);
  // A method takes a redirect for an error; the plain client underneath hands it over.
  if (onlyRedirects(operation)) {
    const all = [...init, `redirect: 'manual'`].join(', ');
    return [
      `const { response } = await ${client}.raw.${method.toUpperCase()}(${JSON.stringify(path)}, { ${all} });`,
      `console.log(response.headers.get('Location'));`,
    ];
  }
  const invocation = `${client}.${operation.operationId}(${init.length > 0 ? `{ ${init.join(', ')} }` : ''})`;
  const paging = operation['x-pagination'];
  if (paging) {
    const [one, all] = paging.items === undefined ? ['page', 'pages'] : ['item', 'items'];
    // A name for the call, or the loop's head would run over many lines.
    return [`const call = ${invocation};`, `for await (const ${one} of call.${all}()) {`, `console.log(${one});`, '}'];
  }
  if (!hasContent(operation)) return [`await ${invocation};`];
  return [`const result = await ${invocation};`, `console.log(result);`];
}

/** The members of the init object. */
function initObject({ path, query, header, body, basic }: ShownRequest): string[] {
  const params = Object.entries({ path, query, header }).filter(([, values]) => Object.keys(values).length > 0);
  return [
    ...(params.length > 0 ? [`params: ${JSON.stringify(Object.fromEntries(params))}`] : []),
    ...(body === undefined ? [] : [`body: ${JSON.stringify(body)}`]),
    ...(basic ? ["headers: { Authorization: `Basic ${btoa('CLIENT_ID:CLIENT_SECRET')}` }"] : []),
  ];
}

const hasContent = ({ responses }: OperationObject) =>
  Object.entries(responses).some(([status, response]) => status.startsWith('2') && !isEmpty(response));

const isEmpty = (response: object) => !('$ref' in response) && !('content' in response);
