import { Arg } from 'type-graphql';
import type { ConcreteClass } from '../kit';

/** The `where` argument of a query for figures, the same conditions as those of the list. */
export const WhereArg = (where: ConcreteClass): ParameterDecorator =>
  Arg('where', () => where, { nullable: true, description: 'Only what meets all of these conditions (筛选条件).' }) as ParameterDecorator;
