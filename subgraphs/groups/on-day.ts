import { ArgsType, Field } from 'type-graphql';
import { DateScalar, PeriodInput, type ConcreteClass, type ConnectionArgs, type When } from '../kit';

const dayDescription = 'The day that is asked about; today when left out (查询日期).';

@ArgsType()
export class DayArgs {
  @Field(() => DateScalar, { nullable: true, description: dayDescription })
  on?: string;
}

/** The arguments of a list whose rows are no dated records themselves, but are reached through some. */
export function withDay(args: ConcreteClass<ConnectionArgs>): ConcreteClass<ConnectionArgs & When> {
  @ArgsType()
  class Args extends args {
    @Field(() => DateScalar, { nullable: true, description: dayDescription })
    on?: string;
  }
  return Args as ConcreteClass<ConnectionArgs & When>;
}

export function withPeriod(args: ConcreteClass<ConnectionArgs>): ConcreteClass<ConnectionArgs & When> {
  @ArgsType()
  class Args extends args {
    @Field(() => PeriodInput, { description: 'The stretch of time that is asked about; {} for all of it (查询时间段).' })
    during!: PeriodInput;
  }
  return Args as ConcreteClass<ConnectionArgs & When>;
}
