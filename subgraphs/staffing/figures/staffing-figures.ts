import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, SeenBy, type EnumValue } from '../../kit';
import { TitleCount } from '../teacher/qualification';

export const StaffingUnknown = describedEnum('StaffingUnknown', 'Why a figure on staff is not known (未知原因).', {
  NO_TEACHERS_RECORDED: { en: 'No teacher is recorded as serving there on that day', zh: '无任职教师记录' },
  NOT_OPEN: { en: 'It is not open on that day, or no school of it is, so that there are no pupils: it has closed, has become part of another one, or is yet to open', zh: '当日未在办' },
  PUPILS_NOT_REPORTED: { en: 'Pupils are not reported, of at least one school', zh: '在校生数未填报' },
});
export type StaffingUnknown = EnumValue<typeof StaffingUnknown>;

@SeenBy('EVERYONE')
@ObjectType({ description: 'Staff of a school or group on a day (师资概况): those who serve there, rotations counted. All of it counts persons, each once: who teaches itinerantly (走教) stays on the books of the school where they serve, and is whole there. To who does not see them only how many there were on the first day of the term is shown.' })
export class StaffingFigures {
  @Field(() => DateScalar, { description: 'The day (截至日期); the first of the term for who does not see the staff.' })
  on!: string;

  @Field(() => Int, { nullable: true, description: 'Teachers who serve there, persons (任职教师数).' })
  teachers!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them on another establishment, persons (编制在外校人数).' })
  fromElsewhere!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them backbone teachers of county level and above, persons (县级及以上骨干教师数).' })
  backboneTeachers!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them dual-qualified, persons (双师型教师数).' })
  dualQualified!: number | null;

  @Field(() => [TitleCount], { nullable: true, description: 'By professional title (职称结构); empty when no teacher is recorded.' })
  byTitle!: TitleCount[] | null;

  @Field(() => Int, { nullable: true, description: 'Pupils, persons, as reported now (在校生数); of a later day with those of schools that become part of it by then.' })
  pupils!: number | null;

  @Field(() => Float, { nullable: true, description: 'Pupils per teacher, unrounded (生师比).' })
  pupilsPerTeacher!: number | null;

  @Field(() => [StaffingUnknown], { description: 'Why figures above are null (未知原因); empty when all are known.' })
  unknown!: StaffingUnknown[];
}
