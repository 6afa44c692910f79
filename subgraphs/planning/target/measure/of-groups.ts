import sql, { type Sql } from 'sql-template-tag';
import { memberOn } from '../../../network/member';
import { groupOpenOn } from '../../../network/open-group';
import { counted, held, ofCounty, open, schools, type Measure } from './measure';

const led = (kind: Sql): Measure => {
  const groups = sql`FROM groups_published.education_group g WHERE g.county_id = w.county_id AND g.kind = ${kind}`;
  return {
    ...counted(),
    over: 'DAY',
    of: sql`${groups} AND ${groupOpenOn(sql`g`, sql`w.day`)}
      AND EXISTS (SELECT FROM groups_published.membership m WHERE m.group_id = g.id AND m.role = 'LEAD' AND ${memberOn(sql`m`, sql`w.day`)})`,
    register: groups,
  };
};

const helped = sql`EXISTS (SELECT FROM groups_published.support_pairing p JOIN schools_published.school urban ON urban.id = p.supporter_id AND urban.urban
  WHERE p.supported_id = s.id AND ${held(sql`p`)})`;

export const ofGroups = {
  SCHOOL_DISTRICTS_WITH_LEAD: led(sql`'SCHOOL_DISTRICT'`),
  EDUCATION_GROUPS_WITH_LEAD: led(sql`'EDUCATION_GROUP'`),
  RURAL_SCHOOLS_WITHOUT_PARTNER: {
    ...counted(),
    over: 'DAY',
    of: sql`FROM ${schools} WHERE ${ofCounty} AND NOT s.urban AND ${open} AND NOT ${helped}`,
    register: sql`FROM groups_published.support_pairing p JOIN ${schools} ON s.id = p.supported_id WHERE ${ofCounty}`,
  },
} satisfies Record<string, Measure>;
