import { teacherSheet } from '../../subgraphs/staffing/teacher/teacher.sheet';
import { random } from '../random';
import { generated, table } from '../table';

/** How many there are is published for one county; who they are is made up. */
export const teachers = table(teacherSheet, function* (network) {
  for (const county of network.counties) {
    const chance = random(`teacher flags ${county.code}`);
    for (const teacher of county.teachers) {
      yield {
        code: teacher.code,
        name: teacher.name,
        subject: teacher.subject,
        stage: teacher.stage,
        title: teacher.title,
        degree: teacher.degree,
        joined_on: teacher.joinedOn,
        left_on: teacher.leftOn,
        dual_qualified: teacher.stage === 'VOCATIONAL' && chance.next() < 0.6,
        home_teaching: teacher.stage === 'PRIMARY' && chance.next() < 0.02,
        ...generated(county.profile.staff.source),
      };
    }
  }
});
