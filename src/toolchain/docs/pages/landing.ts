import { eachOperation, type OperationObject } from '../../openapi.js';
import type { FamilySummary } from '../families.js';
import { html, type Html } from '../html.js';
import { referencePage } from '../links.js';
import type { Page } from '../page.js';
import { typescriptSample } from '../samples/typescript.js';

/** What this is, for whom, how to begin, and what there is. */
export async function landingPage(families: FamilySummary[]): Promise<Page> {
  const operations = families.reduce((sum, family) => sum + family.operations.length, 0);
  return {
    path: 'index.html',
    title: 'aps-contracts',
    body: html` <h1>OpenAPI contracts for Autodesk APIs that have none</h1>
      <p class="lead">
        ${operations} operations of Autodesk Platform Services in OpenAPI 3.1, written by hand from public sources, and
        what follows from a contract: a typed fetch client, a mock, checks, these pages. What the sources leave open is
        marked.
      </p>

      <h2 id="uses">Who it is for</h2>
      <ul class="cards">
        ${use('Integrators', 'call the services with a typed client: tokens, retry and paging included.', "import { createApsClients } from 'aps-contracts'")}
        ${use('Frontend teams', 'build against a mock that answers like the services, on one port.', 'npx aps-contracts mock --port 4010', 'npm run mock -- --port 4010 # in the repository')}
        ${use('Reviewers', 'see what a change of the contract breaks, place by place.', 'npm run review -- --base main # in the repository')}
        ${use('Readers', 'look up an operation, where its facts come from, and what is not settled.', `aps-contracts/openapi/${families[0]!.family}.json`, 'npm run docs -- --serve # in the repository')}
      </ul>

      <h2 id="start">Quick start</h2>
      <pre tabindex="0"><code>${await quickStart(families)}</code></pre>
      <p>
        One method for each operation, named by its <code>operationId</code>. Every operation of the reference shows a
        call like this one, and the same with curl. Press <kbd>/</kbd> to search them all.
      </p>

      <h2 id="families">Families</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Families">
        <table>
          <thead>
            <tr>
              <th>Family</th>
              <th>What it is for</th>
              <th class="number">Operations</th>
              <th>Evidence</th>
              <th class="number">Doubts</th>
            </tr>
          </thead>
          <tbody>
            ${families.map(row)}
          </tbody>
        </table>
      </div>
      <dl class="legend">
        <dt>documented</dt>
        <dd>Autodesk describes the operation in public.</dd>
        <dt>observed</dt>
        <dd>It was seen in code or in answers that are public; no page describes it.</dd>
        <dt>inferred</dt>
        <dd>It is concluded from what is known of others.</dd>
      </dl>`,
  };
}

/** A sample that shows the most: a list that goes over several pages. */
async function quickStart(families: FamilySummary[]): Promise<string> {
  const all = families.flatMap(({ family, document }) =>
    [...eachOperation(document)].map((found) => ({ family, document, found })),
  );
  const one = all.find(({ found: { operation } }) => isFirstChoice(operation)) ?? all[0]!;
  return typescriptSample(one.family, one.document, one.found);
}

const isFirstChoice = ({ deprecated, ...operation }: OperationObject) =>
  !deprecated && operation['x-auth-context'] === 'user' && operation['x-pagination']?.items !== undefined;

/** Commands of a project that has the package go first, then those of this repository. */
const use = (who: string, what: string, ...commands: string[]): Html =>
  html`<li><strong>${who}</strong> ${what}${commands.map((command) => html`<code>${command}</code>`)}</li>`;

function row({ family, title, summary, operations, confidence, deprecated, doubts }: FamilySummary): Html {
  const known = Object.entries(confidence).filter(([, count]) => count > 0);
  const state = known.map(([name, count]) => (count === operations.length ? name : `${count} ${name}`)).join(', ');
  return html`<tr>
    <th scope="row"><a href="${referencePage(family)}">${title}</a></th>
    <td>${summary}</td>
    <td class="number">${operations.length}</td>
    <td>
      ${state}${deprecated > 0 && html` <span class="tag">${deprecated === operations.length ? 'retired' : `${deprecated} deprecated`}</span>`}
    </td>
    <td class="number">
      <a href="doubts.html#${family}">${doubts.length}<span class="unseen"> doubts about ${title}</span></a>
    </td>
  </tr>`;
}
