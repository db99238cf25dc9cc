import { documentPath } from '../../../src/toolchain/families.js';
import { redoclyIn } from '../../../src/toolchain/redocly.js';
import type { FixtureRepository } from '../../support/fixture-repository.js';

/** A commit on top of the fixture's contract and the verdict it must get. */
export interface Step {
  what: string;
  change: (repository: FixtureRepository) => Promise<void>;
  /** Impact for the family `pets`, unless it is another one's; none where nothing changed. */
  impact?: 'major' | 'minor' | 'patch';
  family?: string;
  /** Impact, direction, operation and place of every change that is more than a patch, and of all where none is. */
  finds: string[];
}

const edit =
  (file: string, from: string, to: string): Step['change'] =>
  (repository) =>
    repository.edit(file, from, to);

const pets = 'pets/paths/pets.yaml';
const pet = 'pets/paths/pets_{petId}.yaml';
const search = 'pets/paths/pets_search.yaml';

const deletion = /delete:[^]*$/;

const everyPet = 'findPets: responses › 200 › content › application/json › schema › properties › results › items';
const newPet = 'createPet: requestBody › content › application/json › schema';

export const history: Step[] = [
  // Operations
  {
    what: 'removes an operation',
    change: async (repository) => {
      const text = await repository.read(`openapi/${pet}`);
      await repository.write(`openapi/${pet}`, text.replace(deletion, ''));
    },
    impact: 'major',
    finds: ['major - deletePet: '],
  },
  {
    what: 'removes a path',
    change: edit('pets/openapi.yaml', '  /pets:search:\n    $ref: paths/pets_search.yaml\n', ''),
    impact: 'major',
    finds: ['major - searchPets: /pets:search'],
  },
  {
    what: 'adds an operation',
    change: async (repository) => {
      const text = await repository.read(`openapi/${search}`);
      await repository.write('openapi/pets/paths/pets_count.yaml', text.replace('searchPets', 'countPets'));
      const from = '  /pets:search:';
      await repository.edit('pets/openapi.yaml', from, `  /pets:count:\n    $ref: paths/pets_count.yaml\n${from}`);
    },
    impact: 'minor',
    finds: ['minor - countPets: /pets:count'],
  },
  {
    what: 'renames an operationId',
    change: edit(pets, 'findPets', 'listPets'),
    impact: 'major',
    finds: ['major - listPets: '],
  },
  {
    what: 'deprecates an operation',
    change: edit(pets, 'description: Finds pets.', 'description: Finds pets.\n  deprecated: true'),
    impact: 'minor',
    finds: ['minor - findPets: '],
  },
  // Parameters
  {
    what: 'adds a required query parameter',
    change: edit(
      pets,
      '  parameters:\n',
      '  parameters:\n    - { name: shop, in: query, required: true, schema: {} }\n',
    ),
    impact: 'major',
    finds: ['major request findPets: parameters › shop'],
  },
  {
    what: 'adds an optional query parameter',
    change: edit(pets, '  parameters:\n', '  parameters:\n    - { name: shop, in: query, schema: {} }\n'),
    impact: 'minor',
    finds: ['minor request findPets: parameters › shop'],
  },
  {
    what: 'removes a query parameter',
    change: edit(
      'stores/paths/stores.yaml',
      '    - name: city\n      in: query\n      schema:\n        type: string\n',
      '    []\n',
    ),
    impact: 'major',
    family: 'stores',
    finds: ['major request findStores: parameters › city'],
  },
  {
    what: 'narrows an enum on a request',
    change: edit(pets, '[available, sold]', '[available]'),
    impact: 'major',
    finds: ['major request findPets: parameters › status › schema'],
  },
  {
    what: 'widens an enum on a request',
    change: edit(pets, '[available, sold]', '[available, pending, sold]'),
    impact: 'minor',
    finds: ['minor request findPets: parameters › status › schema'],
  },
  {
    what: 'puts an enum into another order',
    change: edit(pets, '[available, sold]', '[sold, available]'),
    impact: 'patch',
    finds: ['patch request findPets: parameters › status › schema'],
  },
  {
    what: 'relaxes a maximum on a request',
    change: edit(pets, 'maximum: 50', 'maximum: 100'),
    impact: 'minor',
    finds: ['minor request findPets: parameters › limit › schema'],
  },
  {
    what: 'tightens a maximum on a request',
    change: edit(pets, 'maximum: 50', 'maximum: 20'),
    impact: 'major',
    finds: ['major request findPets: parameters › limit › schema'],
  },
  {
    what: 'renames the parameter of a path',
    change: async (repository) => {
      await repository.edit('pets/openapi.yaml', '/pets/{petId}:', '/pets/{id}:');
      await repository.edit(pet, 'name: petId', 'name: id');
    },
    impact: 'major',
    finds: ['major request /pets/{id}: parameters › id'],
  },
  // Request bodies
  {
    what: 'requires a property of a request',
    change: edit('pets/schemas/NewPet.yaml', '  - name\n', '  - name\n  - nickname\n'),
    impact: 'major',
    finds: [`major request ${newPet}`],
  },
  {
    what: 'requires a property of a request no longer',
    change: edit('pets/schemas/NewPet.yaml', 'required:\n  - name\n', ''),
    impact: 'minor',
    finds: [`minor request ${newPet}`],
  },
  {
    what: 'adds an optional property to a request',
    change: edit('pets/schemas/NewPet.yaml', 'properties:\n', 'properties:\n  age: { type: integer }\n'),
    impact: 'minor',
    finds: [`minor request ${newPet} › properties › age`],
  },
  {
    what: 'removes a property from a request',
    change: edit(
      'pets/schemas/NewPet.yaml',
      '  nickname:\n    type: string\n    description: What it is called at home.\n',
      '',
    ),
    impact: 'major',
    finds: [`major request ${newPet} › properties › nickname`],
  },
  {
    what: 'lets a request leave out its body',
    change: edit(pets, '    required: true\n    content', '    content'),
    impact: 'minor',
    finds: ['minor request createPet: requestBody'],
  },
  // Responses
  {
    what: 'widens an enum on a response',
    change: edit('pets/schemas/Pet.yaml', '[cat, dog]', '[bird, cat, dog]'),
    impact: 'major',
    finds: [`major response ${everyPet} › properties › kind`],
  },
  {
    what: 'narrows an enum on a response',
    change: edit('pets/schemas/Pet.yaml', '[cat, dog]', '[cat]'),
    impact: 'minor',
    finds: [`minor response ${everyPet} › properties › kind`],
  },
  {
    what: 'removes a property from a response',
    change: edit('pets/schemas/Pet.yaml', '  owner:\n    $ref: Owner.yaml\n', ''),
    impact: 'major',
    finds: [`major response ${everyPet} › properties › owner`],
  },
  {
    what: 'makes a property of a response optional',
    change: edit('pets/schemas/Pet.yaml', '  - kind\n', ''),
    impact: 'major',
    finds: [`major response ${everyPet}`],
  },
  {
    what: 'promises a property of a response',
    change: edit('pets/schemas/Pet.yaml', '  - kind\n', '  - kind\n  - owner\n'),
    impact: 'minor',
    finds: [`minor response ${everyPet}`],
  },
  {
    what: 'adds a property to a response',
    change: edit('pets/schemas/Pet.yaml', 'properties:\n', 'properties:\n  age: { type: integer }\n'),
    impact: 'minor',
    finds: [`minor response ${everyPet} › properties › age`],
  },
  {
    what: 'adds null to a property of a response',
    change: edit('pets/schemas/Pet.yaml', '  name:\n    type: string', '  name:\n    type: [string, "null"]'),
    impact: 'major',
    finds: [`major response ${everyPet} › properties › name`],
  },
  {
    what: 'documents another error',
    change: edit(pet, "    '204':", "    '404': { description: There is none. }\n    '204':"),
    impact: 'minor',
    finds: ['minor response deletePet: responses › 404'],
  },
  {
    what: 'documents another answer of success',
    change: edit(pet, "    '204':", "    '200': { description: What it was. }\n    '204':"),
    impact: 'major',
    finds: ['major response deletePet: responses › 200'],
  },
  {
    what: 'changes a response that both families share',
    change: edit('shared/responses/BadRequest.yaml', '        code:', '        title: { type: string }\n        code:'),
    impact: 'minor',
    family: 'stores',
    finds: ['minor response findStores: responses › 400 › content › application/json › schema › properties › title'],
  },
  // What the client goes by
  {
    what: 'asks for another scope',
    change: edit(pet, '- threeLegged:\n        - data:read\n  x-', '- threeLegged:\n        - data:write\n  x-'),
    impact: 'major',
    finds: ['major - getPet: security › 0'],
  },
  {
    what: 'asks for one scope less',
    change: edit(pet, '        - data:read\n        - data:write\n', '        - data:write\n'),
    impact: 'minor',
    finds: ['minor - deletePet: security › 0'],
  },
  {
    what: 'takes x-retry away',
    change: edit(search, '  x-retry: safe\n', ''),
    impact: 'major',
    finds: ['major - searchPets: '],
  },
  {
    what: 'adds x-retry',
    change: edit(pets, '  description: Creates a pet.\n', '  description: Creates a pet.\n  x-retry: safe\n'),
    impact: 'minor',
    finds: ['minor - createPet: '],
  },
  {
    what: 'takes x-pagination away',
    change: async (repository) => {
      const text = await repository.read(`openapi/${pets}`);
      await repository.write(`openapi/${pets}`, text.replace(/ {2}x-pagination:\n( {4}.*\n)+/, ''));
    },
    impact: 'major',
    finds: ['major - findPets: x-pagination'],
  },
  {
    what: 'adds x-pagination',
    change: edit(
      'stores/paths/stores.yaml',
      '  x-auth-context: either\n',
      "  x-auth-context: either\n  x-pagination: { style: offset, offset: { in: query, name: city }, items: '' }\n",
    ),
    impact: 'minor',
    family: 'stores',
    finds: ['minor - findStores: x-pagination'],
  },
  {
    what: 'takes the items of a page from another place',
    change: edit(pets, 'items: /results', 'items: /data'),
    impact: 'major',
    finds: ['major - findPets: x-pagination'],
  },
  {
    what: "refuses the app's own token",
    change: edit(pet, 'x-auth-context: either', 'x-auth-context: user'),
    impact: 'major',
    finds: ['major - getPet: '],
  },
  {
    what: "takes the app's own token",
    change: edit(pet, 'x-auth-context: user', 'x-auth-context: either'),
    impact: 'minor',
    finds: ['minor - deletePet: '],
  },
  {
    what: 'gives an error no code any longer',
    change: edit('shared/responses/BadRequest.yaml', '          x-error-role: code\n', ''),
    impact: 'major',
    finds: ['major response findPets: responses › 400 › content › application/json › schema › properties › code'],
  },
  // What callers do not notice
  {
    what: 'changes a description only',
    change: edit(pets, 'Finds pets.', 'Finds all pets.'),
    impact: 'patch',
    finds: ['patch - findPets: '],
  },
  {
    what: 'changes the value of an example',
    change: edit(pets, 'name: Tom', 'name: Felix'),
    impact: 'patch',
    finds: ['patch - createPet: requestBody › content › application/json › examples › cat'],
  },
  {
    what: 'adds a doubt',
    change: edit(
      'pets/schemas/Pet.yaml',
      'type: object\n',
      'type: object\nx-doubts: [{ unsure: Is it?, sources: [page] }]\n',
    ),
    impact: 'patch',
    finds: [`patch response ${everyPet} › x-doubts`],
  },
  {
    what: 'moves a file',
    change: async (repository) => {
      await repository.move('pets/schemas/Owner.yaml', 'pets/schemas/people/PetOwner.yaml');
      await repository.edit('pets/schemas/people/PetOwner.yaml', 'Pet.yaml', '../Pet.yaml');
      await repository.edit('pets/schemas/Pet.yaml', 'Owner.yaml', 'people/PetOwner.yaml');
      await repository.move(search, 'pets/paths/search.yaml');
      await repository.edit('pets/openapi.yaml', 'pets_search', 'search');
    },
    finds: [],
  },
  {
    what: 'moves a schema to the shared ones',
    change: async (repository) => {
      await repository.move('pets/schemas/NewPet.yaml', 'shared/schemas/NewPet.yaml');
      await repository.edit(pets, '../schemas/NewPet.yaml', '../../shared/schemas/NewPet.yaml');
    },
    finds: [],
  },
  {
    what: 'refers to what stood in place',
    change: async (repository) => {
      const inPlace = 'type: object\n          properties:\n            text:\n              type: string\n';
      await repository.edit(search, inPlace, '$ref: ../schemas/Search.yaml\n');
      await repository.write('openapi/pets/schemas/Search.yaml', inPlace.replaceAll('\n          ', '\n'));
    },
    finds: [],
  },
  {
    what: 'puts in place what was referred to',
    change: async (repository) => {
      const text = await repository.read('openapi/pets/schemas/NewPet.yaml');
      const inPlace = text.trimEnd().replaceAll('\n', '\n          ');
      await repository.edit(pets, '$ref: ../schemas/NewPet.yaml', inPlace);
      await repository.remove('pets/schemas/NewPet.yaml');
    },
    finds: [],
  },
  {
    what: 'moves a $ref that leads to the same',
    change: async (repository) => {
      await repository.write('openapi/pets/schemas/AnyPet.yaml', '$ref: Pet.yaml\n');
      await repository.edit(pets, '$ref: ../schemas/Pet.yaml', '$ref: ../schemas/AnyPet.yaml');
    },
    finds: [],
  },
  {
    what: 'changes comments and layout only',
    change: edit(
      'pets/schemas/Pet.yaml',
      'required:\n  - id\n  - name\n  - kind\n',
      '# Always there.\nrequired: [id, name, kind]\n',
    ),
    finds: [],
  },
  {
    what: 'puts the whole document into one file',
    change: async ({ folder }) => {
      const document = documentPath('pets');
      await redoclyIn(folder, 'bundle', document, '--output', document);
    },
    finds: [],
  },
];
