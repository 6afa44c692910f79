import { principalRankSheet } from '../../subgraphs/staffing/principal/rank/principal-rank.sheet';
import type { PrincipalGrade } from '../../subgraphs/staffing/principal/rank/principal-grade';
import { countyOfRanks, headsOf } from '../network/heads';
import type { SampleTeacher } from '../network/teacher';
import { generated, table } from '../table';

const source = '001-298';

const gradeOf = ({ title, role }: SampleTeacher): PrincipalGrade => {
  if (title === 'FULL_SENIOR') return 'SPECIAL';
  if (title === 'SENIOR') return role === 'PRINCIPAL' ? 'SENIOR' : 'INTERMEDIATE';
  return role === 'PRINCIPAL' ? 'INTERMEDIATE' : 'JUNIOR';
};

/** Ranks are brought in step by step: one head in six has none yet, and one in five began as a junior. */
export const principalRanks = table(principalRankSheet, function* (network) {
  for (const [index, teacher] of network.counties.flatMap(headsOf).entries()) {
    const origin = generated(teacher.school.countyCode === countyOfRanks ? source : null);
    if (index % 6 === 5) continue;
    const promoted = index % 5 === 2 && gradeOf(teacher) !== 'JUNIOR';
    if (promoted) yield { teacher: teacher.code, grade: 'JUNIOR', granted_on: '2023-09-01', ...origin };
    yield { teacher: teacher.code, grade: gradeOf(teacher), granted_on: promoted ? '2026-03-01' : '2024-09-01', ...origin };
  }
});
