import { Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { argument, supergraphDocument } from '../support/supergraph';

const objects = supergraphDocument().definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION);

const graphsOf = (node: ObjectTypeDefinitionNode, directive: 'join__type' | 'join__field'): string[] =>
  (node.directives ?? []).filter(({ name }) => name.value === directive).map((use) => argument(use, 'graph') ?? '');
const graphOfField = (field: FieldDefinitionNode): string | undefined => {
  const use = field.directives?.find(({ name }) => name.value === 'join__field');
  return use && argument(use, 'graph');
};
const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** The owner of an entity is the subgraph with most of its fields: a stub has its key and a few contributed ones. */
const ownerOf = new Map(
  objects.map((node) => {
    const graphs = graphsOf(node, 'join__type');
    if (graphs.length < 2) return [node.name.value, graphs[0]] as const;
    // Scalars of an entity (its code, its name) come from its owner alone.
    const provenance = node.fields?.find((field) => field.name.value === 'provenance');
    return [node.name.value, provenance && graphOfField(provenance)] as const;
  }),
);

const crossing = objects.flatMap((node) =>
  (node.fields ?? []).flatMap((field) => {
    const owner = ownerOf.get(node.name.value);
    // Fields of a type that lives in one subgraph carry no directive of their own.
    const graph = graphOfField(field) ?? owner;
    if (!graph || node.name.value === 'Query' || node.name.value === 'Mutation') return [];
    const contributed = owner !== undefined && owner !== graph;
    const target = ownerOf.get(namedType(field.type));
    const returnsForeign = target !== undefined && target !== graph && graphsOf(objects.find((object) => object.name.value === namedType(field.type)) as ObjectTypeDefinitionNode, 'join__type').length > 1;
    return contributed || returnsForeign ? [{ name: `${node.name.value}.${field.name.value}`, nullable: field.type.kind !== Kind.NON_NULL_TYPE }] : [];
  }),
);

test('there are fields that cross a boundary', () => {
  expect(crossing.map(({ name }) => name)).toEqual(expect.arrayContaining(['School.teachers', 'School.rooms', 'School.memberships', 'RotationAssignment.toSchool']));
});

test.each(crossing.map(({ name, nullable }) => [name, nullable] as const))('%s is nullable, so that one subgraph down never empties another’s answer', (_, nullable) => {
  expect(nullable).toBe(true);
});
