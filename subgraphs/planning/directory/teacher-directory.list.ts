import sql, { type Sql } from 'sql-template-tag';
import { conditionOn, defineList, orderEnum } from '../../kit';
import { standingColumns, type Standing } from '../eligibility/standing';
import { PublishedTeacher } from '../foreign/published-teacher.entity';
import { TeacherDirectoryWhere } from './teacher-directory.where';
import { TeacherStanding } from './teacher-standing.types';

const on = (column: Sql, type: string) => (filter: object): Sql => conditionOn('', { sql: column, type }, filter);

/** A condition that depends on the day and the rules: made where these are known. */
const ready = (condition: Sql): Sql => condition;

/** Over the standing of each teacher, joined as `st`. */
export const teacherDirectory = defineList<PublishedTeacher, TeacherStanding>({
  name: 'TeacherStanding',
  zh: '教师交流情况',
  entity: PublishedTeacher,
  nodeType: TeacherStanding,
  node: (row) => Object.assign(new TeacherStanding(), { standing: row as unknown as Standing }),
  where: TeacherDirectoryWhere,
  order: orderEnum('TeacherDirectoryOrder', { CODE: ['code', '教师编号'], YEARS_AT_SCHOOL: ['years', '连续任教年数'] }),
  computed: standingColumns,
  filters: {
    backbone: on(sql`st.backbone`, 'boolean'),
    yearsAtSchool: on(sql`st.years`, 'integer'),
    school: (filter: object) => conditionOn('school', { sql: sql`st.school_id`, type: 'uuid' }, filter),
    honour: ready,
    due: ready,
    available: ready,
    urban: ready,
    group: ready,
    county: ready,
  },
});
