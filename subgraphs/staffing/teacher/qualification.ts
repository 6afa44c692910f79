import { Field, Float, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { Stage } from './stage';
import { ProfessionalTitle } from './teacher.enums';
import { SeenBy } from '../../kit';

/** Shares are of the teachers whose degree is known: an unknown one must not count as a low one. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Qualification of the teachers of one stage (学历与资格结构).' })
export class StageQualification {
  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Field(() => Int, { description: 'Teachers, persons (教师数).' })
  teachers!: number;

  @Field(() => Int, { nullable: true, description: 'Teachers whose degree is not known, persons (学历未知人数).' })
  degreeUnknown!: number | null;

  @Field(() => Int, { nullable: true, description: 'Teachers with a master or doctor degree, persons (研究生学历人数).' })
  postgraduates!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Postgraduates in percent of those whose degree is known, unrounded (研究生学历占比, %); null when none is known.',
  })
  postgraduatePercent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Dual-qualified teachers, persons (双师型教师数).' })
  dualQualified!: number | null;

  @Field(() => Float, { nullable: true, description: 'Dual-qualified teachers in percent of all, unrounded (双师型教师占比, %).' })
  dualQualifiedPercent!: number | null;
}

/** Of few, or of all but few, they would tell of persons. */
export const qualificationParts = { degreeUnknown: [], postgraduates: ['postgraduatePercent'], dualQualified: ['dualQualifiedPercent'] };

export const qualificationFigures = {
  teachers: sql`count(*)::int`,
  degreeUnknown: sql`(count(*) - count(t.degree))::int`,
  postgraduates: sql`count(*) FILTER (WHERE t.degree IN ('MASTER', 'DOCTOR'))::int`,
  postgraduatePercent: sql`100.0 * count(*) FILTER (WHERE t.degree IN ('MASTER', 'DOCTOR')) / nullif(count(t.degree), 0)`,
  dualQualified: sql`count(*) FILTER (WHERE t.dual_qualified)::int`,
  dualQualifiedPercent: sql`100.0 * count(*) FILTER (WHERE t.dual_qualified) / count(*)`,
};

@SeenBy('EVERYONE')
@ObjectType({ description: 'Teachers of one professional title (职称结构).' })
export class TitleCount {
  @Field(() => ProfessionalTitle, {
    nullable: true,
    description: 'Professional title (职称); null for those without or with an unknown one.',
  })
  title!: ProfessionalTitle | null;

  @Field(() => Int, { description: 'Teachers, persons (教师数).' })
  teachers!: number;
}
