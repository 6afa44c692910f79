import type { Stage } from '../../subgraphs/schools/class-group/stage';
import type { StudioKind } from '../../subgraphs/staffing/studio/studio-kind';
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
  // Where no plan gives the number, a stage that nobody is honoured in has no studio.
  const led = stages.filter((stage) => profile.studios?.source || candidates.some((teacher) => teacher.stage === stage));
  return Array.from({ length: profile.studios?.count ?? 0 }, (_, index) => {
    const stage = led[index % led.length];
    const free = candidates.filter((teacher) => teacher.stage === stage && !leaders.has(teacher));
    const taken = new Set([...leaders].filter((teacher) => teacher.stage === stage).map(({ subject }) => subject));
    const leader = free.find(({ subject }) => !taken.has(subject)) ?? free[0];
    if (!leader) throw new Error(`${profile.county.name} has no holder of an honour left to lead a studio of ${String(stage)}.`);
    leaders.add(leader);
    const number = String(index + 1).padStart(2, '0');
    return { code: `ST${code}-${number}`, leader, name: `${profile.county.name}示例名师工作室${number}` };
  });
}

/** The plan that gives a number gives it of master teachers. */
const kinds: readonly StudioKind[] = ['MASTER_TEACHER', 'MASTER_CLASS_TEACHER', 'SKILL_MASTER', 'MASTER_PRINCIPAL'];
const kindOf = ({ profile }: SampleCounty, index: number): StudioKind => (profile.studios?.source ? 'MASTER_TEACHER' : (kinds[index % kinds.length] ?? 'MASTER_TEACHER'));

export const studios = table(studioSheet, function* (network) {
  for (const county of network.counties) {
    for (const [index, { code, leader, name }] of studiosOf(county).entries()) {
      yield {
        code,
        name,
        kind: kindOf(county, index),
        level: !county.profile.studios?.source && index === 1 ? 'MUNICIPAL' : 'COUNTY',
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
