import { describe, expect, it } from 'vitest';
import { findOperations } from '../../src/toolchain/docs/browser/find.js';
import { summarize } from '../../src/toolchain/docs/families.js';
import { searchIndex } from '../../src/toolchain/docs/search-index.js';
import { documents, operations } from '../support/documents.js';

const index = searchIndex([...documents].map(([family, document]) => summarize(family, document)));
const find = (query: string) => findOperations(index, query);
const ids = (query: string) => find(query).map(({ id }) => id);

describe('the search', () => {
  it.each(operations)(
    'finds $family $id by name, path, method with path, and summary',
    ({ id, path, method, operation }) => {
      const fits = (query: string) => find(query).filter((entry) => entry.id === id && entry.path === path);
      expect(ids(id)[0]).toBe(id);
      expect(find(path)[0]?.path).toBe(path);
      expect(fits(`${method.toUpperCase()} ${path}`)).toHaveLength(1);
      expect(fits(operation.summary)).toHaveLength(1);
    },
  );

  it.each(operations)('finds $family $id by a URL as it goes over the wire', ({ path, document }) => {
    const url = `${document.servers[0]!.url}${path.replace(/\{\w+\}/g, '1234-abcd')}?limit=10`;
    expect(find(url).map((entry) => entry.path)).toContain(path);
  });

  it('wants every term to fit', () => {
    expect(ids('relationships sync')[0]).toBe('syncRelationships');
    expect(ids('relationships sync')).not.toContain('getRelationship');
    expect(ids('relationships nosuchword')).toEqual([]);
  });

  it('finds an operation by what it takes and gives', () => {
    expect(ids('continuationToken')).toContain('searchRelationships');
    expect(ids('urnTypeId')).toContain('createAttachment');
  });

  it('finds nothing for nothing, and takes signs as they are', () => {
    expect(find('   ')).toEqual([]);
    expect(find('(')).toEqual(find('('));
    expect(ids('[a-z]+')).toEqual([]);
    expect(ids('/.*/')).toEqual([]);
  });
});
