import { honourSheet } from '../../subgraphs/staffing/honour/honour.sheet';
import { sampleDay } from '../calendar';
import type { SampleMentorLink } from '../network/mentors';
import type { SampleTeacher } from '../network/teacher';
import { random } from '../random';
import { generated, table } from '../table';

/** Who was guided and holds but the honour of a backbone teacher won it in the year the first pair ended: that is what came of it. */
function wonAfterGuidance({ honours }: SampleTeacher, pairs: readonly SampleMentorLink[]): number | undefined {
  const [first] = pairs.filter(({ to }) => to <= sampleDay).map(({ to }) => Number(to.slice(0, 4))).sort((a, b) => a - b);
  return honours.length === 1 && honours[0]?.kind === 'BACKBONE' ? first : undefined;
}

/** How many hold each honour is published; who holds it and since when is not. */
export const honours = table(honourSheet, function* (network) {
  for (const { code, teachers, mentorLinks } of network.counties) {
    const chance = random(`honour years ${code}`);
    let serial = 0;
    for (const teacher of teachers) {
      const won = wonAfterGuidance(teacher, mentorLinks.filter(({ mentee }) => mentee === teacher));
      for (const { name, kind, level, source } of teacher.honours) {
        serial += 1;
        // Drawn for everyone, so that the years of the others stay what they are.
        const usual = chance.int(2016, 2020);
        yield {
          code: `H${code}-${serial}`,
          teacher: teacher.code,
          name,
          kind,
          level,
          awarded_year: won ?? usual,
          ...generated(source),
        };
      }
    }
  }
});
