import { boolean, choice, integer, origin, reference, type Sheet } from '../../kit';
import { HonourKind, HonourLevel } from '../honour/honour.enums';
import { SelectionCycle } from './selection-cycle.entity';

export const selectionCycleSheet: Sheet = {
  name: 'selection_cycles',
  zh: '评选周期',
  description: 'How often a county selects for a kind and level of honour, and how many each time.',
  entity: SelectionCycle,
  key: ['county', 'kind', 'level'],
  columns: [
    reference('county', '县区代码', 'schools.counties'),
    choice('kind', '荣誉类别', HonourKind),
    choice('level', '级别', HonourLevel),
    integer('years_at_least', '评选间隔下限', { min: 1, max: 50 }),
    integer('years_at_most', '评选间隔上限', { min: 1, max: 50 }),
    boolean('renews', '是否重新评选'),
    integer('places', '每次评选名额', { optional: true, min: 1 }),
    integer('first_year', '首次评选年份', { optional: true, min: 1950, max: 2100 }),
    ...origin(),
  ],
};
