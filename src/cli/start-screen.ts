import { eachOperation, type OpenApiDocument } from '../toolchain/openapi.js';
import { colours } from './request-log.js';
import { thingsToTry } from './try-out.js';

/** What there is to see when the mock has started: where it is, what it serves, what to try. */
export function startScreen(url: string, documents: Map<string, OpenApiDocument>, notes: string[]): string {
  const width = Math.max(...[...documents.keys()].map((family) => family.length));
  const families = [...documents].map(([family, document]) => {
    const count = [...eachOperation(document)].length;
    return `  ${family.padEnd(width)}  ${count} ${count === 1 ? 'operation' : 'operations'}`;
  });
  const tries = thingsToTry(documents.values(), url).map(
    ({ what, curl, status }) => `  ${colours.dim(`# ${what}: ${status}`)}\n  ${curl}`,
  );
  return [
    `Mock at ${colours.bold(url)} (Ctrl-C stops it)`,
    families.join('\n'),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...(tries.length > 0 ? [`Try:\n${tries.join('\n')}`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}
