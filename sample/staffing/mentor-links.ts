import { mentorLinkSheet } from '../../subgraphs/staffing/mentor-link/mentor-link.sheet';
import { lastDayBefore, sampleDay } from '../calendar';
import { random } from '../random';
import { generated, table } from '../table';

const outcomes = ['徒弟能独立承担本学科教学', '徒弟获校级优质课奖', '徒弟成长为校级骨干'];

export const mentorLinks = table(mentorLinkSheet, function* (network) {
  for (const { code, mentorLinks } of network.counties) {
    const chance = random(`mentor outcomes ${code}`);
    for (const { mentor, mentee, mentorSchool, menteeSchool, from, to } of mentorLinks) {
      yield {
        mentor: mentor.code,
        mentee: mentee.code,
        subject: mentee.subject,
        mentor_school: mentorSchool.code,
        mentee_school: menteeSchool.code,
        outcome: to <= sampleDay ? chance.pick(outcomes) : null,
        starts_on: from,
        ends_on: lastDayBefore(to),
        ...generated(),
      };
    }
  }
});
