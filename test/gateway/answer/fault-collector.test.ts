import { FaultCollector } from '../../../gateway/answer/fault-collector';

describe('FaultCollector', () => {
  it('tells faults of one code at one place of the query once, at the first row, and counts them', () => {
    const faults = new FaultCollector();
    for (const row of [4, 5, 6]) faults.add({ code: 'INTERNAL', path: ['rows', row, 'name'] });
    faults.add({ code: 'BAD_FILTER', path: ['rows', 4, 'name'] });
    faults.add({ code: 'INTERNAL', path: ['rows', 4, 'code'] });
    expect(faults.groups.map(({ code, path, count }) => [code, path, count])).toEqual([
      ['INTERNAL', ['rows', 4, 'name'], 3],
      ['BAD_FILTER', ['rows', 4, 'name'], 1],
      ['INTERNAL', ['rows', 4, 'code'], 1],
    ]);
  });

  it('explains nulls at, above and below a fault, and no other row', () => {
    const faults = new FaultCollector();
    faults.add({ code: 'INTERNAL', path: ['rows', 1, 'school', 'name'] }, ['rows', 1, 'school']);
    expect(faults.explains(['rows', 1, 'school', 'motto'])).toBe(true);
    expect(faults.explains(['rows', 1, 'school'])).toBe(true);
    expect(faults.explains(['rows', 1])).toBe(true);
    expect(faults.explains(['rows', 2, 'school'])).toBe(false);
    expect(faults.explains(['rows', 1, 'name'])).toBe(false);
    expect(faults.explains(['rows', 11])).toBe(false);
  });

  it('keeps a subgraph’s error id, and replaces what is none', () => {
    const id = '0198f6a0-0000-7000-8000-000000000000';
    const faults = new FaultCollector();
    faults.add({ code: 'INTERNAL', path: ['a'], id });
    faults.add({ code: 'INTERNAL', path: ['b'], id: 'select * from teacher' });
    expect(faults.groups[0]?.id).toBe(id);
    expect(faults.groups[1]?.id).toMatch(/^[0-9a-f-]{36}$/);
  });
});
