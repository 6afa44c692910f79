import { choice, code, date, goneFrom, origin, reference, text, type Sheet } from '../../../kit';
import { PortfolioItemKind } from './portfolio-item-kind';
import { PortfolioItem } from './portfolio-item.entity';

export const portfolioItemSheet: Sheet = {
  name: 'portfolio_items',
  zh: '校长业绩档案',
  description: 'Items of the performance portfolios of principals and vice principals.',
  entity: PortfolioItem,
  key: ['code'],
  columns: [
    code(),
    reference('teacher', '教师编号', 'staffing.teachers'),
    choice('kind', '业绩类别', PortfolioItemKind),
    date('happened_on', '日期'),
    text('text', '内容', { maxLength: 1000 }),
    goneFrom('withdrawn_on', '撤回日期'),
    ...origin(),
  ],
};
