import { GraphQLError } from 'graphql';
import { DatabaseError } from 'pg';
import { loggable } from '../../subgraphs/kit/errors/loggable';

const databaseError = (message: string, fields: Partial<DatabaseError>): DatabaseError => Object.assign(new DatabaseError(message, 1, 'error'), fields);

test('of a row that was refused stays which rule refused it', () => {
  const error = databaseError('new row for relation "teacher_private" violates check constraint "teacher_private_phone"', {
    code: '23514',
    table: 'teacher_private',
    constraint: 'teacher_private_phone',
    detail: 'Failing row contains (13912345678, S-000001, 1980-02-03).',
    where: 'PL/pgSQL function f(13912345678)',
    internalQuery: "SELECT '13912345678'",
  });
  const logged = loggable(error);
  expect(logged).toMatchObject({ error: error.message, state: '23514', table: 'teacher_private', constraint: 'teacher_private_phone' });
  expect(JSON.stringify(logged)).not.toMatch(/13912345678|S-000001|1980/);
});

test.each(['22007', '22P02', '22021'])('of a value that cannot be read (%s) stays the state, for the message quotes it', (code) => {
  const logged = loggable(databaseError('invalid input syntax for type date: "13912345678"', { code }));
  expect(logged).toMatchObject({ error: 'a value that the database does not take', state: code });
  expect(JSON.stringify(logged)).not.toContain('13912345678');
});

test.each([
  ['Abstract type "_Entity" must resolve to an Object type with value { name: "教师00001", phone: "13912345678" }', 'GraphQLError: Abstract type "_Entity" must resolve to an Object type with value (left out)'],
  ['Enum "Subject" cannot represent value: "13912345678"', 'GraphQLError: Enum "Subject" cannot represent value (left out)'],
  ['Value is not a valid LocalDate: 13912345678', 'GraphQLError: value (left out)'],
  ['Cannot return null for non-nullable field Teacher.name.', 'GraphQLError: Cannot return null for non-nullable field Teacher.name.'],
])('of a value that does not fit the schema stays what it should have been: %s', (message, error) => {
  expect(loggable(new GraphQLError(message))).toMatchObject({ error });
});

test('of any other error stays what it says, and where it was thrown', () => {
  const logged = loggable(new TypeError('No operator "like" for filters'));
  expect(logged.error).toBe('TypeError: No operator "like" for filters');
  expect(logged.at[0]).toContain('what-is-logged');
});

test.each(['13912345678', null, { phone: '13912345678' }])('of %j, which is no error, stays its kind', (thrown) => {
  expect(loggable(thrown)).toEqual({ error: `a thrown ${typeof thrown}`, at: [] });
});
