import sql, { type Sql } from 'sql-template-tag';

/** Whether a school (in `school`) is what each township is to have one of by the plans (寄宿制学校或九年一贯制学校). A kindergarten whose children stay is none. */
export const boardingOrNineYear = (school: Sql): Sql => sql`(${school}.boarding OR ${school}.kind = 'NINE_YEAR') AND ${school}.kind <> 'KINDERGARTEN'`;
