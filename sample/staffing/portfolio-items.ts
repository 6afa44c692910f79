import type { PortfolioItemKind } from '../../subgraphs/staffing/principal/portfolio/portfolio-item-kind';
import { portfolioItemSheet } from '../../subgraphs/staffing/principal/portfolio/portfolio-item.sheet';
import { countyOfRanks, headsOf } from '../network/heads';
import { random } from '../random';
import { generated, table } from '../table';

const source = '001-276';
const items: readonly (readonly [PortfolioItemKind, string])[] = [
  ['SCHOOL_RESULT', '学校办学水平评估达到优秀'],
  ['EXHIBITION', '参加优秀校长办学成果展示'],
  ['AWARD', '获县级优秀校长表彰'],
  ['RESEARCH', '主持的县级课题结题'],
  ['APPRAISAL', '年度考核为优秀'],
  ['STUDY', '完成校长任职资格提高培训'],
];
const months = ['2024-12', '2025-05', '2025-12', '2026-05', '2026-09'];

/** Two or three items for each head of a school since the ranks came in; one in forty was wrong and is withdrawn. */
export const portfolioItems = table(portfolioItemSheet, function* (network) {
  for (const county of network.counties) {
    const published = county.code === countyOfRanks;
    const chance = random(published ? 'portfolio items' : `portfolio items ${county.code}`);
    let number = 0;
    for (const [index, teacher] of headsOf(county).entries()) {
      // Of the others one head in three keeps one.
      if (!published && index % 3 !== 0) continue;
      for (const [kind, text] of chance.shuffle(items).slice(0, chance.int(2, 3))) {
        number += 1;
        const happened_on = `${chance.pick(months)}-${String(chance.int(10, 28))}`;
        const withdrawn_on = number % 40 === 7 ? '2026-10-12' : null;
        yield { code: `PI${county.code}-${String(number).padStart(3, '0')}`, teacher: teacher.code, kind, happened_on, text, withdrawn_on, ...generated(published ? source : null) };
      }
    }
  }
});
