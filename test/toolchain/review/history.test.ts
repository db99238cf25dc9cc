import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/toolchain/review/change.js';
import { reviewContract } from '../../../src/toolchain/review/review.js';
import { useFixtureRepositories } from '../../support/fixture-repository.js';
import { history } from './history.js';

const newRepository = useFixtureRepositories();

const line = ({ impact, direction, operation, place }: Change) =>
  `${impact} ${direction || '-'} ${operation}: ${place}`;

describe('the verdict on a commit that', () => {
  it.concurrent.each(history)('$what', async ({ change, impact, family = 'pets', finds }) => {
    const repository = await newRepository();
    await change(repository);
    await repository.commit('Change');
    const { families } = await reviewContract(repository.folder, 'base', { quality: false });
    const review = families.find((found) => found.family === family)!;
    const telling = review.changes.filter((found) => found.impact !== 'patch' || impact === 'patch');
    expect(telling.map(line)).toEqual(finds);
    expect(review.impact).toBe(impact);
  });
});
