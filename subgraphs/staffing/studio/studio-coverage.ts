import sql from 'sql-template-tag';
import { Field, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import { Stage } from '../teacher/stage';
import { Subject } from '../teacher/subject';
import { inService } from '../teacher/in-service';
import { Studio } from './studio.entity';
import { studioFilters, type StudioWhere } from './studio.list';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Studios of one stage (某学段工作室).' })
export class StageStudios {
  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Field(() => Int, { description: 'Studios (工作室数).' })
  studios!: number;

  @Field(() => [Subject], { description: 'Subjects that have one (已有工作室的学科).' })
  subjects!: Subject[];
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Studios of one stage and subject (某学段学科工作室).' })
export class SubjectStudios {
  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Field(() => Subject, { nullable: true, description: 'Subject (学科); null for studios that are for all.' })
  subject!: Subject | null;

  @Field(() => Int, { description: 'Studios (工作室数).' })
  studios!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'A subject of a stage that has teachers and no studio (某学段学科无工作室).' })
export class StudioGap {
  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Field(() => Int, { description: 'Teachers in service who teach it as their main subject, persons (任教教师数).' })
  teachers!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Which stages and subjects have studios (工作室学段学科覆盖).' })
export class StudioCoverage {
  @Field(() => Int, { description: 'Studios (工作室数).' })
  studios!: number;

  @Field(() => [StageStudios], { description: 'Stages that have studios (已覆盖学段).' })
  stages!: StageStudios[];

  @Field(() => [Stage], { description: 'Stages that have none (未覆盖学段).' })
  missingStages!: Stage[];

  @Field(() => [SubjectStudios], { description: 'Studios by stage and subject (分学段学科工作室数).' })
  subjects!: SubjectStudios[];

  @Field(() => [StudioGap], {
    nullable: true,
    description: 'Subjects of a stage that somebody in service teaches there and that no studio is for (无工作室的学段学科), of the county, stage, subject and host school that are asked about; a studio for all subjects is for none of them in particular.',
  })
  missingSubjects!: Promise<StudioGap[]>;
}

/** Studios by stage and subject: what is told of a stage is the sum of its rows, since a studio is of one stage and at most one subject. */
const studiosOfSubjects = { entity: Studio, filters: studioFilters, groupBy: ['stage', 'subject'], figures: { studios: sql`count(*)::int` } };

/** Stages and subjects without a studio are part of the answer, so the stages are those of the enumeration, and the subjects those that are taught. */
export async function coverageOf(scope: Scope, where: StudioWhere | undefined): Promise<StudioCoverage> {
  const subjects = await readAggregate<SubjectStudios & Record<string, unknown>>(scope, studiosOfSubjects, where as never);
  const covered = [...new Set(subjects.map(({ stage }) => stage))];
  return {
    studios: sumOf(subjects),
    stages: covered.map((stage) => {
      const ofStage = subjects.filter((row) => row.stage === stage);
      return { stage, studios: sumOf(ofStage), subjects: ofStage.flatMap(({ subject }) => subject ?? []) };
    }),
    missingStages: Object.values(Stage).filter((stage) => !covered.includes(stage)),
    subjects,
    get missingSubjects() {
      return gapsOf(scope, subjects, where);
    },
  };
}

const sumOf = (rows: readonly SubjectStudios[]): number => rows.reduce((sum, { studios }) => sum + studios, 0);

async function gapsOf(scope: Scope, studios: readonly SubjectStudios[], { countyCode, stage, subject, hostSchool }: StudioWhere = {}): Promise<StudioGap[]> {
  const taught = await inService<StudioGap & Record<string, unknown>>(scope, { groupBy: ['stage', 'subject'] }, { countyCode, stage, subject, servingSchool: hostSchool });
  return taught.filter((gap) => !studios.some((row) => row.stage === gap.stage && row.subject === gap.subject));
}
