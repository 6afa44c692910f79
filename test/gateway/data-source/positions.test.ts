import { align, positionsAt } from '../../../gateway/data-source/positions';

const school = (id: string) => ({ __typename: 'School', id });
const office = (id: string) => ({ __typename: 'Office', id });

describe('positionsAt', () => {
  const roots = [
    { groups: [{ members: [school('a'), null, school('b')] }, null, { members: null }, { members: [[school('c')]] }] },
    { teacher: { school: school('a') } },
  ];

  it('finds every object along a path, nulls left out, in order', () => {
    const found = positionsAt(roots, ['groups', '@', 'members', '@']);
    expect(found.map(({ path }) => path)).toEqual([
      ['groups', 0, 'members', 0],
      ['groups', 0, 'members', 2],
    ]);
  });

  it('gives the objects themselves', () => {
    expect(positionsAt(roots, ['teacher', 'school'])[0]?.value).toBe((roots[1] as { teacher: { school: object } }).teacher.school);
  });

  it.each([[[]], [['nothing']], [['groups', 'members']], [['teacher', '@']], [['teacher', 'school', 'id']]])('finds nothing at %j', (path) => {
    expect(positionsAt(roots, path)).toEqual([]);
  });
});

describe('align', () => {
  const positions = [office('x'), school('a'), office('y'), school('b'), school('a')].map((value, index) => ({ path: ['places', index], value }));

  it('gives each representation the row it was made from', () => {
    const rows = align([school('a'), school('b'), school('a')], positions).map((position) => position?.path[1]);
    expect(rows).toEqual([1, 3, 4]);
  });

  it('looks into compound keys', () => {
    const compound = [{ key: { parts: [1] } }, { key: { parts: [2] } }].map((value, index) => ({ path: [index], value }));
    expect(align([{ key: { parts: [2] } }], compound)[0]?.path).toEqual([1]);
  });

  it('gives nothing rather than a wrong row for a representation that no row holds', () => {
    expect(align([school('z')], positions)).toEqual([undefined]);
  });
});
