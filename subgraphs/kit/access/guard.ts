import type { GraphQLFieldResolver } from 'graphql';
import type { Role } from '../context/viewer';
import type { Scope } from '../context/scope';
import type { ConcreteClass } from '../definition';
import { CodedError } from '../errors/coded-error';
import type { Reference } from '../read/reference';
import { isFor, type AudienceName } from './audience';
import type { FieldAccess } from './field-access';
import type { MutationRule } from './mutation-rule';
import { showsInFull } from './rows-seen';

type Resolver = GraphQLFieldResolver<object, Scope>;

/** A field that answers only those it is for. `entity` is the class of the records that have the field. */
export function guarded({ audience, detail }: FieldAccess, entity: ConcreteClass | undefined, resolve: Resolver): Resolver {
  return (source, args, scope, info) => {
    if (!isFor(audience, scope.viewer.role)) throw forbidden(scope.viewer.role);
    if (detail && !showsInFull(scope, entity, source)) throw new CodedError('WITHHELD', { reason: 'SHOWN_IN_BRIEF' });
    return resolve(source, args, scope, info) as unknown;
  };
}

/** A mutation that only the roles of its rule may make; how far each reaches is looked at inside its transaction. */
export function guardedMutation(rule: MutationRule, resolve: Resolver): Resolver {
  return (source, args, scope, info) => {
    if (!rule[scope.viewer.role]) throw forbidden(scope.viewer.role);
    return resolve(source, args, scope, info) as unknown;
  };
}

/**
 * Entities found by their keys are for those their type is for: every field that leads to one has its guard, and whoever comes
 * by its key alone must not get past them all.
 */
export function guardedReference(audience: AudienceName, resolve: Reference['resolve']): Reference['resolve'] {
  return async (representation, scope) => {
    if (!isFor(audience, scope.viewer.role)) throw forbidden(scope.viewer.role);
    return resolve(representation, scope);
  };
}

const forbidden = (role: Role): CodedError => new CodedError('FORBIDDEN', { role });
