import type { QueryResultRow } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { readAggregate, type Scope } from '../../kit';
import { everyCounty } from '../../network/every-county';
import { Teacher } from './teacher.entity';
import { teacherFilters } from './teacher.filters';
import type { TeacherWhere } from './teacher.where';

interface Counted {
  /** By what teachers are counted, and how many groups there can be, where that is known. */
  readonly groupBy: string | readonly string[];
  readonly groups?: number;
  readonly figures?: Readonly<Record<string, Sql>>;
  /** Figures of a part of the teachers, each with those that follow from it. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}

const teachers = sql`count(*)::int`;
const chosenBy = { count: teachers, counties: everyCounty, naming: ['code', 'name'], schools: ['servingSchool', 'establishmentSchool'], county: 'countyCode' };

/** Figures speak of the teachers in service; the list also has those who left. */
export function inService<Row extends QueryResultRow>(scope: Scope, { groupBy, groups, figures = { teachers }, parts }: Counted, where: TeacherWhere | undefined): Promise<Row[]> {
  const source = {
    entity: Teacher,
    filters: teacherFilters,
    conditions: [sql`(t.left_on IS NULL OR t.left_on > ${scope.today}::date)`],
    groupBy,
    figures,
    persons: { ...chosenBy, groups, parts },
  };
  return readAggregate(scope, source, where as never);
}
