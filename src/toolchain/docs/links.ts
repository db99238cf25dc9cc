import type { OperationObject } from '../openapi.js';

/** Address of a family's reference page, from the root of the site. */
export const referencePage = (family: string) => `reference/${family}.html`;

/** Address of an operation, from the root of the site. Redoc makes its routes of tag and operationId. */
export const operationLink = (family: string, { operationId, tags }: OperationObject) =>
  `${referencePage(family)}#/${tags?.[0] ? `${slug(tags[0])}/` : 'paths/'}${slug(operationId)}`;

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
