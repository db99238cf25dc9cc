import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { eachOperation, type OpenApiDocument, type OperationObject } from './openapi.js';

/** `generated/<family>.ts`: the types of a family's documents. */
export async function writeTypes(family: string, document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document, listKnownValues), {
    // A property with a default is not one the caller must send.
    defaultNonNullable: false,
    transform(schema) {
      // `not: {}` is how a request schema says that the caller may not send a property.
      const { not } = schema as { not?: object };
      if (not && Object.keys(not).length === 0) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
      return undefined;
    },
  });
  const operations = new Map<string, OperationObject>();
  for (const { operation } of eachOperation(document)) operations.set(operation.operationId, operation);
  for (const node of nodes)
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'operations') explain(node, document, operations);
  return `// Generated from openapi/${family}/ by \`npm run generate\`. Do not edit.\n\n${astToString(nodes)}`;
}

/**
 * Says in the description which values of an open enumeration are known. The type stays a plain string: the usual
 * trick that offers the known values to an editor, `string & {}`, does not survive openapi-fetch's mapped types.
 */
function listKnownValues(_: string, node: unknown): unknown {
  const { description, 'x-extensible-enum': values } = (node ?? {}) as {
    description?: string;
    'x-extensible-enum'?: string[];
  };
  if (!Array.isArray(values)) return node;
  const known = `Known values: ${values.map((value) => `\`${value}\``).join(', ')}.`;
  return { ...(node as object), description: description ? `${description}\n\n${known}` : known };
}

/** Client methods are mapped from this interface and inherit its comments: what an editor shows on a method. */
function explain(node: ts.InterfaceDeclaration, document: OpenApiDocument, operations: Map<string, OperationObject>) {
  for (const member of node.members) {
    const operation = member.name && operations.get((member.name as ts.Identifier | ts.StringLiteral).text);
    if (!operation) continue;
    const link = operation['x-source'].operation?.map((key) => document['x-sources'][key]?.url).find(Boolean);
    const lines = [
      operation.summary + '.',
      '',
      ...operation.description.trim().split('\n'),
      '',
      explainSecurity(operation),
      ...(link ? ['', `@see ${link}`] : []),
      ...(operation.deprecated ? ['', '@deprecated See the description.'] : []),
    ];
    const comment = `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n `.replaceAll('*/', '*\\/');
    ts.addSyntheticLeadingComment(member, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
  }
}

function explainSecurity({ 'x-auth-context': context, security }: OperationObject): string {
  if (context === 'none') return 'Needs no token.';
  if (context === 'client') return "Needs the app's own credentials instead of a token.";
  const token = context === 'user' ? 'three-legged token' : 'two- or three-legged token';
  const scopes = Object.values(security[0] ?? {}).flat();
  return `Needs a ${token}${scopes.length > 0 ? ` with ${scopes.map((scope) => `\`${scope}\``).join(', ')}` : ''}.`;
}
