import { mentorSessionSheet } from '../../subgraphs/staffing/mentor-session/mentor-session.sheet';
import { sampleDay } from '../calendar';
import { random } from '../random';
import { generated, table } from '../table';

const topics = ['随堂听课与评课', '同课异构', '集体备课', '教学设计打磨', '课堂管理'];

/** Pairs meet at least once a term; meetings a plan does not count are shown once in autumn and once in spring. */
const termDays = ['03-18', '10-21'];

export const mentorSessions = table(mentorSessionSheet, function* (network) {
  for (const { code, mentorLinks } of network.counties) {
    const chance = random(`mentor sessions ${code}`);
    for (const { mentor, mentee, menteeSchool, from, to } of mentorLinks) {
      for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
        for (const held_on of termDays.map((day) => `${year}-${day}`)) {
          if (held_on < from || held_on >= to || held_on > sampleDay) continue;
          yield {
            mentor: mentor.code,
            mentee: mentee.code,
            subject: mentee.subject,
            held_on,
            topic: chance.pick(topics),
            hours: chance.int(1, 3),
            place: menteeSchool.name,
            ...generated(),
          };
        }
      }
    }
  }
});
