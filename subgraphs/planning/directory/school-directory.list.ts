import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, defineList, orderEnum } from '../../kit';
import { PublishedSchool } from '../foreign/published-school.entity';
import { SchoolDirectoryWhere } from './school-directory.where';
import { SchoolStanding } from './school-standing.types';

/** What is not known counts as lowest when schools are sorted by it. */
const sortable = (expression: Sql): { sql: Sql; type: string } => ({ sql: sql`coalesce(${expression}, -1e9)::float8`, type: 'float8' });

/** Over the staffing of each school, joined as `m`, and what it lacks of the subject asked for, joined as `v`. */
const figures = {
  pupils: sql`m.pupils`,
  classes: sql`m.classes`,
  teachers: sql`m.teachers`,
  leaders: sql`m.leaders`,
  present: sql`m.present`,
  required: sql`m.required`,
  spare: sql`m.spare`,
  surplus: sql`(m.present - m.required)`,
  pupilsPerTeacher: sql`(m.pupils::float8 / nullif(m.teachers, 0))`,
  backbone: sql`m.backbone`,
  backboneShare: sql`(m.backbone::float8 / nullif(m.teachers, 0))`,
  gap: sql`v.gap`,
};

const range = (expression: Sql) => (filter: object): Sql => conditionOn('', { sql: expression, type: 'float8' }, filter);

/** A condition that depends on the day and the rules: made where these are known. */
const ready = (condition: Sql): Sql => condition;

/** Row of the directory as it is read: the figures themselves, and each again as what pages are sorted by. */
type Row = PublishedSchool & { readonly [Figure in keyof typeof figures]: number | null };

export const schoolDirectory = defineList<PublishedSchool, SchoolStanding>({
  name: 'SchoolStanding',
  zh: '学校师资对照',
  entity: PublishedSchool,
  nodeType: SchoolStanding,
  node: (row) => {
    const { id, pupils, classes, teachers, leaders, present, required, surplus, spare, pupilsPerTeacher, backbone, backboneShare, gap } = row as Row;
    return Object.assign(new SchoolStanding(), { id, pupils, classes, teachers, leaders, present, required, surplus, spare, pupilsPerTeacher, backbone, backboneShare, gap });
  },
  where: SchoolDirectoryWhere,
  order: orderEnum('SchoolDirectoryOrder', {
    CODE: ['code', '学校标识码'],
    NAME: ['name', '校名'],
    GAP: ['byGap', '缺额'],
    SURPLUS: ['bySurplus', '超配教师数'],
    PUPILS: ['byPupils', '学生数'],
    PUPILS_PER_TEACHER: ['byPupilsPerTeacher', '生师比'],
    BACKBONE_SHARE: ['byBackboneShare', '骨干教师占比'],
  }),
  computed: {
    ...Object.fromEntries(Object.entries(figures).map(([name, expression]) => [name, { sql: expression, type: 'float8' }])),
    byGap: sortable(figures.gap),
    bySurplus: sortable(figures.surplus),
    byPupils: sortable(figures.pupils),
    byPupilsPerTeacher: sortable(figures.pupilsPerTeacher),
    byBackboneShare: sortable(figures.backboneShare),
  },
  filters: {
    pupilsPerTeacher: range(figures.pupilsPerTeacher),
    backboneShare: range(figures.backboneShare),
    surplus: range(figures.surplus),
    stage: ready,
    group: ready,
    groupRole: ready,
    groupHas: ready,
    vacancyIn: ready,
    hasRooms: ready,
    lacksRooms: ready,
    county: ready,
  },
});
