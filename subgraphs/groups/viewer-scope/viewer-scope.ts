import { Field, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';
import { SchoolStub } from '../foreign/school.stub';

@SeenBy('OFFICE')
@ObjectType({ description: 'Whose records an account sees today (数据可见范围): of a school its own, and the partners in groups it leads as far as they consent; of a county planner the counties.' })
export class ViewerScope {
  @Field(() => SchoolStub, { nullable: true, description: 'The school the account acts for (本校); null when there is none of its code.' })
  ownSchool!: SchoolStub | null;

  @Field(() => [String], { nullable: true, description: 'Codes that the counties an account plans for have today (所辖县区代码), also where it names them by former ones; none for accounts that act for a school.' })
  counties!: readonly string[];

  @Field(() => [SchoolStub], { nullable: true, description: 'Partners that show their staff (已同意共享师资的伙伴校).' })
  staffing!: readonly SchoolStub[];

  @Field(() => [SchoolStub], { nullable: true, description: 'Partners that show their rooms, hazards and bookings (已同意共享设施的伙伴校).' })
  facilities!: readonly SchoolStub[];

  @Field(() => [SchoolStub], { nullable: true, description: 'All partners, those that agreed to nothing included (全部伙伴校).' })
  partners!: readonly SchoolStub[];
}
