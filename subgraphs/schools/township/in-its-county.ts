import sql, { type Sql } from 'sql-template-tag';
import { rule } from '../../network/row-rules';

/** A school lies in a township of its own county: whether the township (an id) is another county's. No township is nobody's. */
export const inAnotherCounty = (township: Sql, county: Sql): Sql => sql`EXISTS (SELECT FROM township w WHERE w.id = ${township} AND w.county_id <> ${county})`;

/** The same of a stored school. */
export const townshipOfItsCounty = rule('INVALID_VALUE', ['townshipId', 'countyId'], inAnotherCounty(sql`t.township_id`, sql`t.county_id`), {
  en: 'the township lies in another county than the school; correct the code of the township or of the county',
  zh: '该乡镇不属于学校所在的县区；请更正乡镇代码或县区代码',
});

/** The same of a stored township, which leaves no school behind in the county that it was told of before. */
export const countyOfItsSchools = rule('INVALID_VALUE', ['countyId'], sql`EXISTS (SELECT FROM school s WHERE s.township_id = t.id AND ${inAnotherCounty(sql`s.township_id`, sql`s.county_id`)})`, {
  en: 'schools of the township lie in another county; give their county in schools, or correct the county of the township',
  zh: '该乡镇的学校属于另一县区；请在“学校”表中一并填写其县区代码，或更正乡镇的县区代码',
});
