import { parse, type DocumentNode, type GraphQLFieldResolver, type GraphQLScalarType } from 'graphql';
import type { Envelope } from '../../../subgraphs/kit/context/envelope/envelope';

export interface ToyContext {
  readonly envelope: Envelope;
}

export interface ToyTeacher {
  readonly id: string;
  readonly schoolId: string;
}

export type ToyResolver = GraphQLFieldResolver<never, ToyContext>;

/** Written `Type.field`; `School.__resolveReference` takes (reference, context). */
export type ToyResolvers = Readonly<Record<string, ToyResolver>>;

export interface ToySubgraph {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly resolvers: ToyResolvers;
  readonly scalars?: readonly GraphQLScalarType[];
}

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])';

export const schoolIds = ['s1', 's2', 's3'];

/** 100 teachers at 3 schools: the case whose duplicates were measured. */
export const teachers: readonly ToyTeacher[] = Array.from({ length: 100 }, (_, index) => ({
  id: `t${index}`,
  schoolId: schoolIds[index % schoolIds.length] ?? 's1',
}));

const directory = { totalCount: schoolIds.length, nodes: schoolIds.map((id) => ({ id })), edges: schoolIds.map((id) => ({ node: { id } })) };

const schools: ToySubgraph = {
  name: 'schools',
  typeDefs: parse(`${link}
    type Query { schools: [School!] school(id: ID!): School today: String! directory(first: Int, last: Int): SchoolConnection }
    type School @key(fields: "id") { id: ID! name: String! motto: String neighbours(first: Int, last: Int): SchoolConnection }
    type SchoolConnection { totalCount: Int! nodes: [School!]! edges: [SchoolEdge!]! }
    type SchoolEdge { node: School! }
  `),
  resolvers: {
    'Query.schools': () => schoolIds.map((id) => ({ id })),
    'Query.school': (_, { id }) => (schoolIds.includes(id as string) ? { id } : null),
    'Query.directory': () => directory,
    'School.neighbours': () => directory,
    'Query.today': (_, __, { envelope }) => envelope.today,
    'School.name': ({ id }: { id: string }) => `School ${id}`,
    'School.motto': ({ id }: { id: string }) => `Motto of ${id}`,
    'School.__resolveReference': async ({ id }: { id: string }) => (schoolIds.includes(id) ? { __typename: 'School', id } : null),
  },
};

const staffing: ToySubgraph = {
  name: 'staffing',
  typeDefs: parse(`${link}
    type Query { teachers: [Teacher!] teacher(id: ID!): Teacher places: [Place] }
    type Teacher @key(fields: "id") { id: ID! name: String! phone: String school: School homeSchool: School! }
    type School @key(fields: "id") { id: ID! staffCount: Int leader: Teacher }
    type Office { id: ID! floor: Int }
    union Place = School | Office
  `),
  resolvers: {
    'Query.teachers': () => teachers,
    'Query.teacher': (_, { id }) => teachers.find((teacher) => teacher.id === id) ?? null,
    'Query.places': () => [
      { __typename: 'Office', id: 'o1', floor: 2 },
      null,
      { __typename: 'School', id: 's1' },
      { __typename: 'Office', id: 'o2', floor: 3 },
      { __typename: 'School', id: 's2' },
    ],
    'Teacher.name': ({ id }: ToyTeacher) => `Teacher ${id}`,
    'Teacher.school': ({ schoolId }: ToyTeacher) => ({ id: schoolId }),
    'Teacher.homeSchool': ({ schoolId }: ToyTeacher) => ({ id: schoolId }),
    'School.__resolveReference': async ({ id }: { id: string }) => ({ __typename: 'School', id }),
    'School.staffCount': ({ id }: { id: string }) => teachers.filter(({ schoolId }) => schoolId === id).length,
    'School.leader': ({ id }: { id: string }) => teachers.find(({ schoolId }) => schoolId === id) ?? null,
  },
};

const rooms: ToySubgraph = {
  name: 'rooms',
  typeDefs: parse(`${link}
    type Query { rooms(kind: RoomKind): Int }
    type Mutation { closeRoom(id: ID!): Boolean }
    enum RoomKind { LABORATORY LIBRARY }
    type School @key(fields: "id") { id: ID! rooms: [Room!] roomCount: Int! }
    type Room { id: ID! name: String! }
  `),
  resolvers: {
    'School.__resolveReference': async ({ id }: { id: string }) => ({ __typename: 'School', id }),
    'School.rooms': ({ id }: { id: string }) => [{ id: `${id}-r1`, name: 'Laboratory' }],
    'School.roomCount': () => 1,
    'Query.rooms': () => schoolIds.length,
    'Mutation.closeRoom': () => true,
  },
};

/** Three subgraphs in the shape of the real ones. `overrides` is keyed by subgraph and replaces single resolvers. */
export const toySubgraphs = (overrides: Readonly<Record<string, ToyResolvers>> = {}): ToySubgraph[] =>
  [schools, staffing, rooms].map((subgraph) => ({ ...subgraph, resolvers: { ...subgraph.resolvers, ...overrides[subgraph.name] } }));
