import sql, { empty, join, type Sql } from 'sql-template-tag';
import { readAggregateOf, type Scope } from '../../kit';
import { servingOn } from '../../network/serving';
import { isBackbone } from '../honour/backbone';
import type { TitleCount } from '../teacher/qualification';
import { establishedOn } from '../teacher/established';
import { Teacher } from '../teacher/teacher.entity';
import { ProfessionalTitle } from '../teacher/teacher.enums';

export interface Staff {
  readonly teachers: number;
  readonly fromElsewhere: number;
  readonly backboneTeachers: number;
  readonly dualQualified: number;
  readonly byTitle: TitleCount[];
}

/** Through which tables a teacher's serving school (alias `serving`) leads to the parent, and the column of its id. */
export interface StaffParent {
  readonly name: string;
  readonly joins?: Sql;
  readonly parent: Sql;
}

type Row = Readonly<Record<string, number>>;

/** Distinct, for a school can be in a group twice, in two roles. */
const teachersWhere = (condition: Sql): Sql => sql`count(DISTINCT t.id) FILTER (WHERE ${condition})::int`;

const titleFigures = Object.fromEntries(
  Object.values(ProfessionalTitle).map((title) => [`title_${title}`, teachersWhere(sql`t.title = ${title}`)]),
);

const titlesOf = (row: Row): TitleCount[] => [
  ...Object.values(ProfessionalTitle).map((title) => ({ title, teachers: row[`title_${title}`] ?? 0 })),
  { title: null, teachers: row['untitled'] ?? 0 },
];

/** The staff of a school or group on a day, null where no teacher is recorded; one statement for all that are asked. */
export async function readStaff(scope: Scope, { name, joins, parent }: StaffParent, day: string, id: string): Promise<Staff | null> {
  const path = [
    sql`JOIN ${servingOn(day)} AS serving ON serving.teacher_id = t.id`,
    sql`LEFT JOIN ${establishedOn(day)} AS established ON established.teacher_id = t.id`,
    joins ?? empty,
  ];
  const figures = {
    teachers: sql`count(DISTINCT t.id)::int`,
    fromElsewhere: teachersWhere(sql`established.school_id <> serving.school_id`),
    backboneTeachers: teachersWhere(isBackbone(sql`t.id`, sql`extract(year FROM ${day}::date)`)),
    dualQualified: teachersWhere(sql`t.dual_qualified`),
    ...titleFigures,
    untitled: teachersWhere(sql`t.title IS NULL`),
  };
  const source = { entity: Teacher, joins: join(path, ' '), figures };
  const row = await readAggregateOf<Record<string, number>>(scope, `staff:${name}:${day}`, source, parent, id);
  return row && { ...(row as unknown as Omit<Staff, 'byTitle'>), byTitle: titlesOf(row) };
}
