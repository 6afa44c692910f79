import { Arg } from 'type-graphql';
import { DateScalar } from '../../../kit';

/** The `since` argument of figures on what was used. */
export const SinceArg = (): ParameterDecorator =>
  Arg('since', () => DateScalar, { nullable: true, description: 'Only uses from this day on; ever, when left out (自该日起).' }) as ParameterDecorator;
