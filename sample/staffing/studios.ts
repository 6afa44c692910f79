import type { Stage } from '../../subgraphs/schools/class-group/stage';
import { studioSheet } from '../../subgraphs/staffing/studio/studio.sheet';
import type { SampleCounty } from '../network/network';
import type { SampleTeacher } from '../network/teacher';
import { generated, table } from '../table';

export interface SampleStudio {
  readonly code: string;
  readonly leader: SampleTeacher;
  readonly name: string;
}

// Every stage of schooling in turn, so that the studios cover all of them whatever their number.
const stages: readonly Stage[] = ['PRIMARY', 'JUNIOR_SECONDARY', 'PRESCHOOL', 'SENIOR_SECONDARY', 'VOCATIONAL', 'PRIMARY', 'JUNIOR_SECONDARY'];

/** The studios of a county: led by those with most honours of each stage, one subject after another. */
export function studiosOf({ code, profile, teachers }: SampleCounty): SampleStudio[] {
  const leaders = new Set<SampleTeacher>();
  // The sort is stable: teachers with as many honours stay in the order of their codes.
  const candidates = teachers.filter(({ honours }) => honours.length > 0).sort((a, b) => b.honours.length - a.honours.length);
  return Array.from({ length: profile.studios?.count ?? 0 }, (_, index) => {
    const stage = stages[index % stages.length];
    const free = candidates.filter((teacher) => teacher.stage === stage && !leaders.has(teacher));
    const taken = new Set([...leaders].filter((teacher) => teacher.stage === stage).map(({ subject }) => subject));
    const leader = free.find(({ subject }) => !taken.has(subject)) ?? free[0];
    if (!leader) throw new Error(`${profile.county.name} has no holder of an honour left to lead a studio of ${String(stage)}.`);
    leaders.add(leader);
    const number = String(index + 1).padStart(2, '0');
    return { code: `ST${code}-${number}`, leader, name: `${profile.county.name}示例名师工作室${number}` };
  });
}

export const studios = table(studioSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, leader, name } of studiosOf(county)) {
      yield {
        code,
        name,
        kind: 'MASTER_TEACHER',
        level: 'COUNTY',
        leader: leader.code,
        host_school: leader.school.code,
        subject: leader.subject,
        stage: leader.stage,
        founded_year: 2018,
        ...generated(county.profile.studios?.source),
      };
    }
  }
});
