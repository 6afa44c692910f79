import { sharedSample } from '../support/server';
import { startGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
});
afterAll(() => graph.close());

/** Each figure with fields that ask for something it never counts, what of that it names, and the same question without it. */
const figures: readonly (readonly [figure: string, fields: string, field: string, asked: string, refused: string, honoured: string])[] = [
  ['rotationByYear', 'schoolYear', 'state', '{ in: [ACTIVE, PROPOSED] }', 'PROPOSED', '{ in: [ACTIVE, COMPLETED] }'],
  ['rotationByYear', 'schoolYear', 'state', '{ eq: WITHDRAWN }', 'WITHDRAWN', '{ eq: COMPLETED }'],
  ['rotationByYear', 'schoolYear', 'kind', '{ in: [ITINERANT, SHADOWING] }', 'ITINERANT, SHADOWING', '{ eq: ROTATION }'],
  ['closuresByYear', 'completed', 'state', '{ eq: WITHDRAWN }', 'WITHDRAWN', '{ eq: COMPLETED }'],
  ['closuresByYear', 'completed', 'kind', '{ eq: SPLIT_INTO }', 'SPLIT_INTO', '{ eq: MERGED_INTO }'],
  ['closureReceivers', 'schools', 'state', '{ eq: PROPOSED }', 'PROPOSED', '{ eq: COMPLETED }'],
  ['closureReceivers', 'schools', 'kind', '{ in: [MERGED_INTO, RECODED] }', 'RECODED', '{ in: [MERGED_INTO] }'],
  ['roomUse', 'bookings', 'state', '{ eq: CANCELLED }', 'CANCELLED', '{ eq: BOOKED }'],
];

test.each(figures)('%s { %s } refuses a %s of %s', async (figure, fields, field, asked, refused, honoured) => {
  const { data, errors } = await graph.answer(`{ ${figure}(where: { ${field}: ${asked} }) { ${fields} } }`);
  expect(data).toEqual({ [figure]: null });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([expect.objectContaining({ code: 'BAD_FILTER', params: { field, value: refused, expected: expect.stringMatching(/^of [A-Z_, ]+: nothing else counts/) } })]);

  const narrowed = await graph.answer(`{ ${figure}(where: { ${field}: ${honoured} }) { ${fields} } }`);
  expect(narrowed.errors).toBeUndefined();
  expect(narrowed.data?.[figure]).not.toEqual([]);
});
