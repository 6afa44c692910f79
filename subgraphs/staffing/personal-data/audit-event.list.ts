import { Args, Ctx, Field, FieldResolver, InputType, Query, Resolver, Root } from 'type-graphql';
import { DateTimeFilter, defineList, IdFilter, orderEnum, StringFilter, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { Teacher } from '../teacher/teacher.entity';
import { AuditEvent } from './audit-event.entity';

@InputType({ description: 'Conditions on entries of the audit log (审计日志筛选条件).' })
class AuditEventWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Whose data (教师).' })
  teacher?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'Who (操作人).' })
  actor?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When (时间).' })
  at?: DateTimeFilter;
}

const auditEvents = defineList({
  name: 'AuditEvent',
  zh: '审计日志',
  entity: AuditEvent,
  where: AuditEventWhere,
  order: orderEnum('AuditEventOrder', { AT: ['at', '时间'] }),
});

@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @Query(() => auditEvents.Connection, { nullable: true, description: 'Who saw or changed whose personal data (审计日志).' })
  auditEvents(@Args(() => auditEvents.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<AuditEvent> {
    return auditEvents.read(scope, args);
  }

  @FieldResolver(() => Teacher, { nullable: true, description: 'Whose data (教师).' })
  teacher(@Root() event: AuditEvent, @Ctx() scope: Scope): Promise<Teacher | null> {
    return scope.linked(Teacher, event.teacherId);
  }
}
