import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Scope } from '../../kit';
import { SchoolStub } from '../foreign/school';
import { StaffOfClosedSchools, staffOfClosedSchools } from './staff-of-closed-schools';

@Resolver(() => StaffOfClosedSchools)
export class StaffOfClosedSchoolsResolver {
  @FieldResolver(() => SchoolStub, { nullable: true, description: 'Where they serve on the day after (去向学校); null for those who serve nowhere then.' })
  receiver(@Root() { receiverId }: StaffOfClosedSchools): SchoolStub | null {
    return receiverId === null ? null : { id: receiverId };
  }

  @Query(() => [StaffOfClosedSchools], {
    nullable: true,
    description: 'Where the staff of the schools of a county went that have closed on a day that is known, by receiver; who does not see the staff of the county is told of five teachers and more (撤并学校教师去向).',
  })
  staffOfClosedSchools(@Arg('countyCode', () => String, { description: 'Code of the county (县区代码).' }) countyCode: string, @Ctx() scope: Scope): Promise<StaffOfClosedSchools[]> {
    return staffOfClosedSchools(scope, countyCode);
  }
}
