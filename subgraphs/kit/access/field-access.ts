import { getNamedType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { audiences, type AudienceName } from './audience';
import { declaredOn } from './seen-by';

/** For whom a field is, after all that is declared on it, its type and what it leads to. */
export interface FieldAccess {
  readonly type: string;
  readonly field: string;
  readonly audience: AudienceName;
  readonly detail: boolean;
  /** Whether it is for fewer than the object that has it: only these need a guard. */
  readonly guarded: boolean;
}

/** The audience of an object type; null when none is declared. Pages and their edges are for those who may see what they hold. */
export function audienceOfType(type: GraphQLObjectType): AudienceName | null {
  const declared = declaredOn(type);
  if (declared) return declared.audience;
  const held = type.getFields()['node'] ?? type.getFields()['nodes'];
  const node = held && getNamedType(held.type);
  return node && isObjectType(node) && node !== type ? audienceOfType(node) : null;
}

/** Every field of every object type but the mutations, for which there is a list of its own. Throws for a type without a declared audience. */
export function fieldAccessOf(schema: GraphQLSchema): FieldAccess[] {
  const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));
  return types.filter((type) => type !== schema.getMutationType()).flatMap((type) => Object.values(type.getFields()).map((field) => accessOf(type, field, schema)));
}

function accessOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, schema: GraphQLSchema): FieldAccess {
  const holder = type === schema.getQueryType() ? 'EVERYONE' : requiredAudience(type);
  const named = getNamedType(field.type);
  const declared = declaredOn(field);
  const audience = declared?.audience ?? narrower(holder, isObjectType(named) ? requiredAudience(named) : holder);
  const guarded = (declared?.detail ?? false) || audiences[audience].roles.length < audiences[holder].roles.length;
  if (guarded && isNonNullType(field.type)) {
    throw new Error(`${type.name}.${field.name} is for fewer than ${type.name} and must be nullable, so that it can be withheld and the rest shown.`);
  }
  return { type: type.name, field: field.name, audience, detail: declared?.detail ?? false, guarded };
}

/** The same; throws for a type that declares none. */
export function requiredAudience(type: GraphQLObjectType): AudienceName {
  const audience = audienceOfType(type);
  if (audience) return audience;
  throw new Error(`${type.name} declares no audience: say with @SeenBy for whom it is.`);
}

const narrower = (one: AudienceName, other: AudienceName): AudienceName => (audiences[one].roles.length <= audiences[other].roles.length ? one : other);
