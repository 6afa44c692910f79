import type { ConstructionKind, ConstructionStage } from '../../subgraphs/facilities/construction-project/construction.enums';
import { currentYear } from '../calendar';
import type { SampleCounty } from '../network/network';
import { compulsorySchools } from '../network/schools-of';
import { generated, type Row } from '../table';

interface Work {
  readonly kind: ConstructionKind;
  readonly name: string;
  readonly stage: ConstructionStage;
  /** Years from now in which it begins and is to end. */
  readonly begins: number;
  readonly ends: number;
  /** Yuan; what it came to is known once the accounts are. */
  readonly investment: number;
  readonly finalCost?: number;
  /** Pupils who find room in what it adds. */
  readonly placesAdded?: number;
}

/** One work at every stage: some in their years, one not accepted a year after it was to end, one that came to more than was planned, some to less, one that is to add places and one that has. */
const works: readonly Work[] = [
  { kind: 'REPAIR', name: '屋面维修', stage: 'DESIGN', begins: 0, ends: 1, investment: 380_000 },
  { kind: 'EXTENSION', name: '教学楼扩建', stage: 'BUDGET', begins: 0, ends: 1, investment: 1_200_000, placesAdded: 90 },
  { kind: 'NEW_BUILD', name: '食堂新建', stage: 'APPROVAL', begins: 0, ends: 2, investment: 2_600_000 },
  { kind: 'REPAIR', name: '厕所改造', stage: 'FINANCIAL_REVIEW', begins: 0, ends: 1, investment: 260_000 },
  { kind: 'EQUIPMENT_PURCHASE', name: '课桌椅更新', stage: 'TENDER', begins: 0, ends: 0, investment: 190_000 },
  { kind: 'EXTENSION', name: '运动场扩建', stage: 'CONSTRUCTION', begins: -3, ends: -1, investment: 1_750_000 },
  { kind: 'REPAIR', name: '校门及围墙维修', stage: 'ACCEPTANCE', begins: -1, ends: 0, investment: 420_000 },
  { kind: 'NEW_BUILD', name: '值班室新建', stage: 'FINAL_ACCOUNTS', begins: -2, ends: -1, investment: 310_000, finalCost: 372_000 },
  { kind: 'EXTENSION', name: '附属教室扩建', stage: 'AUDIT', begins: -4, ends: -3, investment: 960_000, finalCost: 958_200, placesAdded: 45 },
  { kind: 'REPAIR', name: '供暖管网改造', stage: 'AUDIT', begins: -3, ends: -2, investment: 880_000, finalCost: 845_500 },
];

/** Works that no plan lists, at schools one after another. */
export function* yearlyWorks(county: SampleCounty): Iterable<Row> {
  const schools = compulsorySchools(county);
  for (const [index, { kind, name, stage, begins, ends, investment, finalCost, placesAdded }] of works.entries()) {
    const school = schools[index % schools.length];
    yield {
      name: `${school?.name ?? ''}${name}`,
      school: school?.code,
      kind,
      stage,
      programme: '校舍维修长效机制(示例)',
      investment,
      final_cost: finalCost,
      places_added: placesAdded,
      start_year: currentYear + begins,
      end_year: currentYear + ends,
      ...generated(),
    };
  }
}
