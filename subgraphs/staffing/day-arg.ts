import { Arg } from 'type-graphql';
import { DateScalar } from '../kit';

/** The `on` argument of a field whose answer changes with the day. */
export const DayArg = (): ParameterDecorator =>
  Arg('on', () => DateScalar, { nullable: true, description: 'As on this day; today when left out (截至日期).' }) as ParameterDecorator;
