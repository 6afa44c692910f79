import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';
import { SchoolStub } from '../foreign/school.stub';

@SeenBy('OFFICE')
@ObjectType({ description: 'A school with how it is staffed for compulsory education (学校师资对照), as an entry of the directory.' })
export class SchoolStanding {
  id!: string;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  get school(): SchoolStub {
    return { id: this.id };
  }

  @Field(() => Int, { nullable: true, description: 'Pupils of compulsory education, persons (义务教育学生数); null when no class is on record.' })
  pupils!: number | null;

  @Field(() => Int, { nullable: true, description: 'Teachers of compulsory education who serve there, persons (任职教师数).' })
  teachers!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers due to it by its pupils, persons (应配教师数).' })
  required!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers over what is due; below 0 they are short, persons (超配教师数).' })
  surplus!: number | null;

  @Field(() => Float, { nullable: true, description: 'Pupils for each teacher (生师比); null without teachers.' })
  pupilsPerTeacher!: number | null;

  @Field(() => Int, { nullable: true, description: 'Backbone teachers of them, persons (骨干教师数).' })
  backbone!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of backbone teachers (骨干教师占比); null without teachers.' })
  backboneShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers missing, persons (缺额): in the subject that was asked for, else in all.' })
  gap!: number | null;
}
