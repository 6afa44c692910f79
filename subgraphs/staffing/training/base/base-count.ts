import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../../kit';
import { holderOn } from '../../../network/holdings';
import { memberOn } from '../../../network/member';
import { EducationGroupStub } from '../../foreign/education-group';
import { TownshipStub } from '../../foreign/township';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Training bases at the schools of one township (乡镇培训基地校数).' })
export class TownshipBases {
  readonly townshipId!: string | null;

  @Field(() => TownshipStub, { nullable: true, description: 'The township (乡镇); null for schools of none.' })
  get township(): TownshipStub | null {
    return this.townshipId === null ? null : { id: this.townshipId };
  }

  @Field(() => Int, { description: 'Training bases (基地校数).' })
  bases!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Training bases among the members of one group (集团培训基地校数); a base in two groups is counted in each.' })
export class GroupBases {
  readonly groupId!: string | null;

  @Field(() => EducationGroupStub, { nullable: true, description: 'The group (集团); null for the bases in none.' })
  get group(): EducationGroupStub | null {
    return this.groupId === null ? null : { id: this.groupId };
  }

  @Field(() => Int, { description: 'Training bases (基地校数).' })
  bases!: number;
}

const figures = { bases: sql`count(DISTINCT t.id)::int` };

export const basesByTownship = {
  joins: sql`JOIN schools_published.school s ON s.id = t.school_id`,
  groupBy: [{ name: 'townshipCode', of: sql`s.township_code` }, { name: 'townshipId', of: sql`s.township_id` }],
  figures,
};

/** By membership on a day. */
export const basesByGroup = (day: string) => ({
  joins: sql`LEFT JOIN groups_published.membership m ON m.school_id = ${holderOn(sql`t.school_id`, day)} AND ${memberOn(sql`m`, day)}
    LEFT JOIN groups_published.education_group g ON g.id = m.group_id`,
  groupBy: [{ name: 'groupCode', of: sql`g.code` }, { name: 'groupId', of: sql`g.id` }],
  figures,
});
