import fc from 'fast-check';
import { deduplicate } from '../../../gateway/data-source/deduplicate';

const representation = fc.record({ __typename: fc.constantFrom('School', 'Teacher'), id: fc.constantFrom('1', '2', 1, null) });

describe('deduplicate', () => {
  it('sends nothing twice and gives every index its own representation back', () => {
    fc.assert(
      fc.property(fc.array(representation), (representations) => {
        const { distinct, placeOf } = deduplicate(representations);
        expect(new Set(distinct.map((each) => JSON.stringify(each))).size).toBe(distinct.length);
        expect(placeOf.map((place) => distinct[place])).toEqual(representations);
      }),
    );
  });

  it('keeps apart keys that only look alike', () => {
    const alike = [{ id: '1' }, { id: 1 }, { id: '1', code: null }, { id: 'a","b' }, { id: ['1'] }];
    expect(deduplicate(alike).distinct).toEqual(alike);
  });
});
