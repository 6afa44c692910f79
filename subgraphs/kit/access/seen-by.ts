import { Extensions } from 'type-graphql';
import type { ConcreteClass } from '../definition';
import type { AudienceName } from './audience';

/** Who may see a type or a field. */
export interface SeenBy {
  readonly audience: AudienceName;
  /** Only for those who see all of a record, not those who see in brief whom they work with. */
  readonly detail: boolean;
}

const key = 'seenBy';

const declared = new WeakMap<object, AudienceName>();

type Either = ClassDecorator & PropertyDecorator & MethodDecorator;

/**
 * Declares for whom a type is, or a field that is for fewer than its type. A field without a declaration of its own is for
 * those who may see what it leads to, or else whoever sees the record. Enforced in `guard.ts`, shown in every description.
 */
export const SeenBy = (audience: AudienceName): Either =>
  ((target: object, property?: string): void => {
    if (property === undefined) declared.set(target, audience);
    (Extensions({ [key]: { audience, detail: false } }) as (target: object, property?: string) => void)(target, property);
  }) as Either;

/** Declares a field of a record that shows only to those who see all of it. */
export const InDetail = (audience: AudienceName = 'SIGNED_IN'): Either => Extensions({ [key]: { audience, detail: true } }) as Either;

/** What was declared, if anything. */
export const declaredOn = ({ extensions }: { readonly extensions: object }): SeenBy | undefined => (extensions as Record<string, SeenBy | undefined>)[key];

/** For whom a type is. */
export const audienceOf = (type: ConcreteClass): AudienceName => declared.get(type) ?? 'EVERYONE';
