import { nameOperation } from './change.js';
import { groupFindings } from './findings.js';
import type { Review } from './review.js';

/** The report as workflow commands, which GitHub shows beside the lines of a pull request. */
export function asAnnotations({ problems, families, findings, generated }: Review): string {
  const lines = problems.map(({ file, line, field, message }) =>
    annotate('error', { file, line, title: field }, message),
  );
  for (const { first, more } of groupFindings(findings)) {
    const { file, line, rule, message } = first;
    lines.push(annotate('warning', { file, line, title: rule }, more ? `${message} (and ${more} more)` : message));
  }
  if (generated.length > 0) {
    const message = `${generated.join(' ')} Run npm run generate and commit the result.`;
    lines.push(annotate('warning', { title: 'generated' }, message));
  }
  for (const { family, state, changes } of families) {
    if (state === 'removed') lines.push(annotate('warning', { title: 'major' }, `The family ${family} was removed.`));
    for (const change of changes) {
      const { impact, place, direction, what, side, file } = change;
      if (impact === 'patch') continue;
      const { name, more } = nameOperation(change);
      const where = [more ? `${name} and ${more} more` : name, place].filter(Boolean).join(': ');
      const title = direction ? `${impact}, ${direction}` : impact;
      const level = impact === 'major' ? 'warning' : 'notice';
      // A line of the base is another one here.
      const line = side === 'head' ? change.line : undefined;
      lines.push(annotate(level, { file, line, title }, `${where ? `${where}: ` : ''}${what.join(' ')}`));
    }
  }
  return lines.join('\n');
}

function annotate(level: 'error' | 'warning' | 'notice', properties: Record<string, unknown>, message: string): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escape(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${level} ${list.join(',')}::${escape(message)}`;
}

const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
