import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

/** A calendar day without a time zone, kept as text from the database to the client so that no zone can shift it. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day (日期), ISO 8601: YYYY-MM-DD.',
});

/** An instant, for bookings and sessions that have an hour. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'An instant (时间), ISO 8601 with time zone: 2024-09-01T08:00:00Z.',
});
