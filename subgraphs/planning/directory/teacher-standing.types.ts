import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, SeenBy } from '../../kit';
import type { Standing } from '../eligibility/standing';
import { TeacherStub } from '../foreign/teacher.stub';

@SeenBy('OFFICE')
@ObjectType({ description: 'A teacher with how they stand towards rotation (教师交流情况), as an entry of the directory.' })
export class TeacherStanding {
  standing!: Standing;

  @Field(() => TeacherStub, { nullable: true, description: 'The teacher (教师).' })
  get teacher(): TeacherStub {
    return { id: this.standing.teacherId };
  }

  @Field(() => Boolean, { description: 'Whether a backbone teacher (是否骨干教师).' })
  get backbone(): boolean {
    return this.standing.backbone;
  }

  @Field(() => Int, { description: 'Whole years at the school without a break (连续任教年数).' })
  get yearsAtSchool(): number {
    return this.standing.years;
  }

  @Field(() => DateScalar, { description: 'Since when (连续任教起始日期).' })
  get since(): string {
    return this.standing.since;
  }
}
