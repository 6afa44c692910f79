import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { ConcreteClass } from '../../definition';
import type { EnumObject } from '../../schema/described-enum';
import { DateScalar, DateTimeScalar } from '../../schema/scalars';

@InputType({ description: 'Condition on an identifier (标识条件).' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'Equal to (等于).' })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: 'One of (属于).' })
  in?: string[];
}

@InputType({ description: 'Condition on a text (文本条件). Every character is taken literally.' })
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Equal to (等于).' })
  eq?: string;

  @Field(() => [String], { nullable: true, description: 'One of (属于).' })
  in?: string[];

  @Field(() => String, { nullable: true, description: 'Contains, ignoring case, width of characters, spaces and the points between parts of a name (包含, 不分大小写、全半角、空格与间隔号).' })
  contains?: string;

  @Field(() => String, { nullable: true, description: 'Begins with (开头为).' })
  startsWith?: string;
}

@InputType({ description: 'Condition on a whole number (整数条件).' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'Equal to (等于).' })
  eq?: number;

  @Field(() => [Int], { nullable: true, description: 'One of (属于).' })
  in?: number[];

  @Field(() => Int, { nullable: true, description: 'At least (不小于).' })
  gte?: number;

  @Field(() => Int, { nullable: true, description: 'At most (不大于).' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: 'Not known, or known with false (未知).' })
  isNull?: boolean;
}

@InputType({ description: 'Condition on a measured number (数值条件).' })
export class FloatFilter {
  @Field(() => Float, { nullable: true, description: 'At least (不小于).' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: 'At most (不大于).' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: 'Not known, or known with false (未知).' })
  isNull?: boolean;
}

@InputType({ description: 'Condition on a day (日期条件).' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day (等于).' })
  eq?: string;

  @Field(() => DateScalar, { nullable: true, description: 'On or after (不早于).' })
  gte?: string;

  @Field(() => DateScalar, { nullable: true, description: 'On or before (不晚于).' })
  lte?: string;

  @Field(() => Boolean, { nullable: true, description: 'True for records without such a day, false for those with one (为空).' })
  isNull?: boolean;
}

@InputType({ description: 'Condition on an instant (时间条件).' })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At or after (不早于).' })
  gte?: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At or before (不晚于).' })
  lte?: Date;
}

@InputType({ description: 'Condition on a yes or no (是否条件).' })
export class BooleanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Equal to (等于).' })
  eq?: boolean;
}

export interface EnumFilter {
  eq?: string;
  in?: string[];
}

/** The input type `<Name>Filter` for an enumeration. */
export function enumFilter(name: string, values: EnumObject): ConcreteClass<EnumFilter> {
  @InputType(`${name}Filter`, { description: `Condition on ${name} (枚举条件).` })
  class Filter implements EnumFilter {
    @Field(() => values, { nullable: true, description: 'Equal to (等于).' })
    eq?: string;

    @Field(() => [values], { nullable: true, description: 'One of (属于).' })
    in?: string[];
  }
  return Filter;
}
