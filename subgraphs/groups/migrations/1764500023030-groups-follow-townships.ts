import { followRules, Migration, type FollowRule } from '../../kit';
import { chooseOfCounty, schoolGoesOver } from '../../network/follow-townships';

/** A group is the county's that founded it; when the school that leads it goes to another county, somebody decides whose it is. */
const reported: readonly FollowRule[] = [
  {
    reference: 'county',
    kind: 'EDUCATION_GROUP',
    table: 'education_group',
    treatment: 'REPORT',
    when: 't.county_id = $1 AND (t.dissolved_on IS NULL OR t.dissolved_on > $3)',
    chosen: [`EXISTS (SELECT FROM group_membership m WHERE m.group_id = t.id AND m.role = 'LEAD' AND (m.ends_on IS NULL OR m.ends_on > $3) AND ${schoolGoesOver('m.school_id')})`],
    reason: 'OTHER_COUNTY',
  },
];

/** What of a county's groups goes to another one with a township. */
export class GroupsFollowTownships1764500023030 extends Migration {
  readonly name = 'GroupsFollowTownships1764500023030';
  protected readonly statements = [
    chooseOfCounty('groups', { cooperation_agreement: schoolGoesOver('t.school_id'), research_organisation: schoolGoesOver('t.school_id') }),
    followRules('groups', reported),
  ];
}
