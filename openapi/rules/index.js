import { extendTypes } from './vocabulary.js';
import { changes, impacts } from './changes/index.js';
import { errorBody } from './error-body.js';
import { examples } from './examples.js';
import { fileRefs } from './file-refs.js';
import { knownExtensions } from './known-extensions.js';
import { migration } from './migration.js';
import { operationId } from './operation-id.js';
import { paginationPlaces } from './pagination-places.js';
import { propertyDescription } from './property-description.js';
import { provenance } from './provenance.js';
import { requiredConfidence } from './required-confidence.js';
import { retryAfter } from './retry-after.js';

/** The house rules, as the Redocly plugin `house`. */
export default function plugin() {
  return {
    id: 'house',
    typeExtension: { oas3: extendTypes },
    rules: {
      oas3: {
        'error-body': errorBody,
        examples,
        'file-refs': fileRefs,
        'known-extensions': knownExtensions,
        migration,
        'operation-id': operationId,
        'pagination-places': paginationPlaces,
        'property-description': propertyDescription,
        provenance,
        'required-confidence': requiredConfidence,
        'retry-after': retryAfter,
      },
    },
    diff: { oas3: changes },
    configs: {
      all: {
        diff: impacts,
        rules: {
          'house/error-body': 'error',
          'house/examples': 'error',
          'house/file-refs': 'error',
          'house/known-extensions': 'error',
          'house/migration': 'error',
          'house/operation-id': 'error',
          'house/pagination-places': 'error',
          'house/property-description': 'error',
          'house/provenance': 'error',
          'house/required-confidence': 'error',
          'house/retry-after': 'error',
        },
      },
    },
  };
}
