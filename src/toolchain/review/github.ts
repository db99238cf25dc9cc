import type { Review } from './review.js';

/** The report as workflow commands, which GitHub shows beside the lines of a pull request. */
export function asAnnotations({ problems, families, findings }: Review): string {
  const lines = problems.map(({ file, line, field, message }) =>
    annotate('error', { file, line, title: field }, message),
  );
  for (const { file, line, rule, message } of findings)
    lines.push(annotate('warning', { file, line, title: rule }, message));
  for (const { family, state, changes } of families) {
    if (state === 'removed') lines.push(annotate('warning', { title: 'major' }, `The family ${family} was removed.`));
    for (const { impact, operation, place, direction, what, file, line } of changes) {
      if (impact === 'patch') continue;
      const where = [operation, place].filter(Boolean).join(': ');
      const title = direction ? `${impact}, ${direction}` : impact;
      const level = impact === 'major' ? 'warning' : 'notice';
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
