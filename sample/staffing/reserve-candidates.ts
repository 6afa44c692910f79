import type { StaffRole } from '../../subgraphs/staffing/appointment/appointment.enums';
import { reserveCandidateSheet } from '../../subgraphs/staffing/reserve-candidate/reserve-candidate.sheet';
import type { ReserveMode, ReserveStage } from '../../subgraphs/staffing/reserve-candidate/reserve-candidate.enums';
import { random } from '../random';
import { generated, table } from '../table';

const modes: readonly ReserveMode[] = ['TASK', 'PROJECT', 'SHADOWING', 'FORUM'];
const eligibleRoles: readonly StaffRole[] = ['HEAD_OF_OFFICE', 'HEAD_OF_SUBJECT', 'VICE_PRINCIPAL'];
const stages: readonly ReserveStage[] = ['ENTERED', 'DEVELOPING', 'DEVELOPING', 'READY'];

/** The first of them show every stage. */
const everyStage: readonly ReserveStage[] = ['APPOINTED', 'ENTERED', 'DEVELOPING', 'READY'];

/** The plan sets up the pool and names the four ways of development; its size and who is in it are made up. */
export const reserveCandidates = table(reserveCandidateSheet, function* (network) {
  for (const { code, profile, teachers } of network.counties) {
    if (!profile.reserve) continue;
    const { count, enteredOn, source } = profile.reserve;
    const chance = random(`reserve ${code}`);
    const eligible = teachers.filter(({ role, leftOn, joinedOn }) => eligibleRoles.includes(role) && !leftOn && joinedOn < '2015');
    for (const [index, teacher] of chance.shuffle(eligible).slice(0, count).entries()) {
      const ways = modes.filter(() => chance.next() < 0.6);
      yield {
        teacher: teacher.code,
        school: teacher.school.code,
        entered_on: enteredOn,
        left_on: index % 9 === 4 ? '2025-09-01' : null,
        stage: index < everyStage.length ? everyStage[index] : chance.pick(stages),
        modes: ways,
        ...generated(source),
      };
    }
  }
});
