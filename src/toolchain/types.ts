import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { eachOperation, type OpenApiDocument, type OperationObject } from './openapi.js';

/** `generated/<family>.ts`: the types of a family's documents. */
export async function writeTypes(family: string, document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    // A property with a default is not one the caller must send.
    defaultNonNullable: false,
    transform(schema) {
      const { not, 'x-extensible-enum': values } = schema as { not?: object; 'x-extensible-enum'?: string[] };
      // `not: {}` is how a request schema says that the caller may not send a property.
      if (not && Object.keys(not).length === 0) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
      return values ? extensible(values) : undefined;
    },
  });
  const operations = new Map<string, OperationObject>();
  for (const { operation } of eachOperation(document)) operations.set(operation.operationId, operation);
  for (const node of nodes)
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'operations') explain(node, operations);
  return `// Generated from openapi/${family}/ by \`npm run generate\`. Do not edit.\n\n${astToString(nodes)}`;
}

/** The values that are known, and any other string. */
function extensible(values: string[]): ts.TypeNode {
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const other = ts.factory.createIntersectionTypeNode([string, ts.factory.createTypeLiteralNode([])]);
  const known = values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  return ts.factory.createUnionTypeNode([...known, ts.factory.createParenthesizedType(other)]);
}

/** Client methods are mapped from this interface and inherit its comments: what an editor shows on a method. */
function explain(node: ts.InterfaceDeclaration, operations: Map<string, OperationObject>) {
  for (const member of node.members) {
    const operation = member.name && operations.get((member.name as ts.Identifier | ts.StringLiteral).text);
    if (!operation) continue;
    const scopes = Object.values(operation.security[0] ?? {}).flat();
    const token = operation['x-auth-context'] === 'user' ? 'three-legged token' : 'two- or three-legged token';
    const lines = [
      operation.summary + '.',
      '',
      ...operation.description.trim().split('\n'),
      '',
      `Needs a ${token} with ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`,
      ...(operation.deprecated ? ['', '@deprecated See the description.'] : []),
    ];
    const comment = `*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n `.replaceAll('*/', '*\\/');
    ts.addSyntheticLeadingComment(member, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
  }
}
