import { Field, ID, InputType } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../../kit';
import { PrincipalGrade } from '../principal-grade';

@InputType({ description: 'Which principal is granted which rank (认定校长职级).' })
export class GrantPrincipalRankInput extends CreationInput {
  @Field(() => ID, { description: 'The principal or vice principal (校长或副校长).' })
  teacher!: string;

  @Field(() => PrincipalGrade, { description: 'Grade (职级).' })
  grade!: PrincipalGrade;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds, not one to come (认定日期); today when left out.' })
  grantedOn?: string;
}
