import { Field, Int, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { HonourKind, HonourLevel } from './honour.enums';
import { SeenBy } from '../../kit';
import { Subject } from '../teacher/subject';

/** Honours and their holders are two figures: one teacher may hold several. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Honours over a set (荣誉合计); those taken away count only when asked for.' })
export class HonourSummary {
  @Field(() => Int, { description: 'Honours, not persons (荣誉项次).' })
  honours!: number;

  @Field(() => Int, { description: 'Teachers who hold at least one of them, persons (获得者人数).' })
  holders!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Honours of one level (某级别荣誉合计).' })
export class HonourLevelSummary extends HonourSummary {
  @Field(() => HonourLevel, { description: 'Level (级别).' })
  level!: HonourLevel;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Honours of one kind (某类别荣誉合计).' })
export class HonourKindSummary extends HonourSummary {
  @Field(() => HonourKind, { description: 'Kind (荣誉类别).' })
  kind!: HonourKind;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Honours of one name (某名称荣誉合计).' })
export class HonourNameSummary extends HonourSummary {
  @Field(() => String, { description: 'Name of the honour (荣誉名称).' })
  name!: string;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Honours whose holders teach one subject (某学科荣誉合计).' })
export class HonourSubjectSummary extends HonourSummary {
  @Field(() => Subject, { description: 'Main subject of the holders (获得者任教学科).' })
  subject!: Subject;
}

export const honourFigures = { honours: sql`count(*)::int`, holders: sql`count(DISTINCT t.teacher_id)::int` };
