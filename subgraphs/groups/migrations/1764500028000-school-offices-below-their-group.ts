import { followRules, Migration } from '../../kit';
import { chooseOfCounty, schoolGoesOver } from '../../network/follow-townships';

/**
 * A school's research office works below that of a group, in the group's county, and no office of a county can stand in for it. When a township takes the
 * school to another county, an office below none goes along; one below a group's stays there and is told, so that somebody decides where it belongs.
 */
export class SchoolOfficesBelowTheirGroup1764500028000 extends Migration {
  readonly name = 'SchoolOfficesBelowTheirGroup1764500028000';
  protected readonly statements = [
    chooseOfCounty('groups', { research_organisation: `t.parent_id IS NULL AND ${schoolGoesOver('t.school_id')}` }),
    followRules('groups', [
      {
        reference: 'county',
        kind: 'RESEARCH_OFFICE',
        table: 'research_organisation',
        treatment: 'REPORT',
        when: '$4 IS NOT NULL AND t.county_id = $1 AND t.parent_id IS NOT NULL AND (t.ends_on IS NULL OR t.ends_on > $3)',
        chosen: [schoolGoesOver('t.school_id')],
        reason: 'OTHER_COUNTY',
      },
    ]),
  ];
}
