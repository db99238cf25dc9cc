import type { PlacedDoubt } from '../doubts.js';
import type { FamilySummary } from '../families.js';
import { html, type Html } from '../html.js';
import { operationLink, referencePage } from '../links.js';
import { renderInline } from '../markdown.js';
import { sourceLink } from '../notes.js';
import type { Page } from '../page.js';

/** What is not settled, by family and place, with the sources that disagree or are silent. */
export function doubtsPage(families: FamilySummary[]): Page {
  const total = families.reduce((sum, { doubts }) => sum + doubts.length, 0);
  return {
    path: 'doubts.html',
    title: 'Doubts',
    body: html` <h1>What is not settled</h1>
      <p class="lead">
        ${total} places where the sources disagree or are silent. Each names those sources. Whoever knows better: a
        recorded answer of the service settles most of them.
      </p>
      <ul class="contents">
        ${families.map(({ family, title, doubts }) => html`<li><a href="#${family}">${title}</a> ${doubts.length}</li>`)}
      </ul>
      ${families.map(section)}`,
  };
}

function section(summary: FamilySummary): Html {
  const { family, title, doubts, document } = summary;
  const groups = new Map<string, PlacedDoubt[]>();
  for (const doubt of doubts) {
    const name = doubt.operation?.operationId ?? doubt.shared!;
    groups.set(name, [...(groups.get(name) ?? []), doubt]);
  }
  return html` <section aria-labelledby="${family}">
    <h2 id="${family}"><a href="${referencePage(family)}">${title}</a></h2>
    ${doubts.length === 0 && html`<p>None.</p>`}
    ${[...groups.values()].map(
      (group) =>
        html`<h3>${heading(family, group[0]!)}</h3>
          <ul class="doubts">
            ${group.map((doubt) => entry(summary, doubt))}
          </ul>`,
    )}
    ${document['x-left-out'] && leftOut(summary)}
  </section>`;
}

/** The operation, or the part that several operations share. */
function heading(family: string, { operation, shared = '' }: PlacedDoubt): Html {
  if (operation) return html`<a href="${operationLink(family, operation)}"><code>${operation.operationId}</code></a>`;
  const [name, ...kind] = shared.split(' ').reverse();
  return html`${kind
      .reverse()
      .join(' ')
      .replace(/^./, (letter) => letter.toUpperCase())} <code>${name}</code>`;
}

const entry = (summary: FamilySummary, { place, unsure, sources }: PlacedDoubt): Html =>
  html`<li>
    <p>${place.length > 0 && html`<span class="place">${place.join(' › ')}</span> `}${renderInline(unsure)}</p>
    ${sourceList(summary, sources)}
  </li>`;

const leftOut = (summary: FamilySummary): Html =>
  html` <h3>Left out</h3>
    <p>Operations that a source names and the contract leaves out.</p>
    <ul class="doubts">
      ${summary.document['x-left-out']!.map(
        ({ operation, reason, sources }) =>
          html`<li>
            <p><code>${operation}</code> ${renderInline(reason)}</p>
            ${sourceList(summary, sources)}
          </li>`,
      )}
    </ul>`;

/** Sources with their links, in one line. */
export const sourceList = ({ document }: Pick<FamilySummary, 'document'>, keys: string[]): Html =>
  html`<p class="sources">
    ${keys.map((key, index) => [index > 0 && ' · ', renderInline(sourceLink(document, key))])}
  </p>`;
