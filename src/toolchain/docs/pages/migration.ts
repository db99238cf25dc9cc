import type { FamilySummary } from '../families.js';
import { html, type Html } from '../html.js';
import { operationLink, referencePage } from '../links.js';
import { renderInline } from '../markdown.js';
import type { Migration, Replacement } from '../../openapi.js';
import type { Page } from '../page.js';
import { sourceList } from './doubts.js';

type Retired = FamilySummary & { migration: Migration };

/** What became of retired APIs: each operation, property and status with what took its place. */
export function migrationPage(families: FamilySummary[]): Page {
  const retired = families.flatMap((family): Retired[] => {
    const migration = family.document['x-migration'];
    return migration ? [{ ...family, migration }] : [];
  });
  return {
    path: 'migration.html',
    title: 'Migration',
    body: html` <h1>What became of retired APIs</h1>
      <p class="lead">
        Autodesk has retired the APIs below. For each operation, property and status: what took its place, as far as the
        sources tell.
      </p>
      ${retired.length === 0 && html`<p>No family has a migration table.</p>`} ${retired.map(section)}`,
  };
}

function section(retired: Retired): Html {
  const { family, title, migration } = retired;
  const parts = [
    { name: 'Operations', rows: migration.operations },
    { name: 'Properties', rows: migration.fields },
    { name: 'Statuses', rows: migration.statuses },
  ].filter(({ rows }) => rows.length > 0);
  return html` <section aria-labelledby="${family}">
    <h2 id="${family}">
      <a href="${referencePage(family)}">${title}</a> <span aria-hidden="true">→</span><span class="unseen"> to </span>
      <a href="${migration.url}">${migration.title}</a>
    </h2>
    <ul class="contents">
      ${parts.map(({ name, rows }) => html`<li><a href="#${idOf(family, name)}">${name}</a> ${rows.length}</li>`)}
    </ul>
    ${parts.map(({ name, rows }) => table(retired, name, rows))}
  </section>`;
}

function table(retired: Retired, name: string, rows: Replacement[]): Html {
  const id = idOf(retired.family, name);
  return html` <h3 id="${id}">${name}</h3>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="${id}">
      <table class="migration">
        <thead>
          <tr>
            <th>Before</th>
            <th>After</th>
            <th>Note</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => tableRow(retired, row))}
        </tbody>
      </table>
    </div>`;
}

function tableRow(retired: Retired, { from, to, note, sources }: Replacement): Html {
  const operation = retired.operations.find(({ operationId }) => operationId === from);
  const before = html`<code>${breakable(from)}</code>`;
  return html`<tr>
    <th scope="row">
      ${operation ? html`<a href="${operationLink(retired.family, operation)}">${before}</a>` : before}
    </th>
    <td class="to">
      ${to.length === 0 ? html`<span class="none">nothing</span>` : to.map((one) => html`<code>${breakable(one)}</code> `)}
    </td>
    <td>${note && renderInline(note)}${sourceList(retired, sources)}</td>
  </tr>`;
}

/** Long names may break where a part ends. */
const breakable = (name: string): Html =>
  html`${name.split(/(?<=[./])/).map((part, index) => [index > 0 && html`<wbr />`, part])}`;

const idOf = (family: string, name: string) => `${family}-${name.toLowerCase()}`;
