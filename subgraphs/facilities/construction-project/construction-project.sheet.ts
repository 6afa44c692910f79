import { choice, code, decimal, integer, origin, reference, text, type Sheet } from '../../kit';
import { ConstructionProject } from './construction-project.entity';
import { ConstructionKind, ConstructionStage } from './construction.enums';

export const constructionProjectSheet: Sheet = {
  name: 'construction_projects',
  zh: '建设项目',
  description: 'Construction and equipment projects. Amounts are in yuan (元): 1 万元 is written 10000.',
  entity: ConstructionProject,
  key: ['code'],
  columns: [
    code(),
    text('name', '项目名称'),
    reference('county', '县区代码', 'schools.counties'),
    reference('school', '学校标识码', 'schools.schools', { optional: true }),
    reference('building', '校舍编号', 'facilities.buildings', { optional: true }),
    choice('kind', '建设项目类别', ConstructionKind),
    choice('stage', '所处环节', ConstructionStage, { optional: true }),
    text('programme', '所属工程', { optional: true }),
    decimal('investment', '投资额(元)', { scale: 2, optional: true }),
    decimal('final_cost', '决算金额(元)', { scale: 2, optional: true }),
    decimal('floor_area', '建筑面积(平方米)', { optional: true }),
    integer('start_year', '起始年份', { min: 1950, max: 2100, optional: true }),
    integer('end_year', '终止年份', { min: 1950, max: 2100, optional: true }),
    integer('places_added', '新增学位', { optional: true }),
    ...origin(),
  ],
};
