import { studioMemberSheet } from '../../subgraphs/staffing/studio/studio-member.sheet';
import { isServing, type SampleTeacher } from '../network/teacher';
import { random } from '../random';
import { generated, table } from '../table';
import { studiosOf } from './studios';

const membersPerStudio = 7;
const since = '2021-09-01';
/** The last of them has left. */
const leaves = membersPerStudio - 1;
const lastDay = '2025-07-31';

/** Members teach the subject of the leader at the same stage, at any school of the county. */
export const studioMembers = table(studioMemberSheet, function* (network) {
  for (const county of network.counties) {
    for (const { code, leader } of studiosOf(county)) {
      const likeLeader = ({ subject, stage }: SampleTeacher): boolean => subject === leader.subject && stage === leader.stage;
      const colleagues = county.teachers.filter((one) => one !== leader && !one.leftOn && likeLeader(one) && isServing(one, since, since));
      for (const [index, teacher] of random(`studio ${code}`).shuffle(colleagues).slice(0, membersPerStudio).entries()) {
        yield { studio: code, teacher: teacher.code, starts_on: since, ends_on: index === leaves ? lastDay : null, ...generated() };
      }
    }
  }
});
