import { followKeepsVersions, followRules, Migration, type FollowRule } from '../../kit';

/** The last day of a school that goes over as a whole is set and undone with all else. */
const closing: readonly FollowRule[] = [
  { reference: 'school', kind: 'CLOSING', table: 'school', treatment: 'MOVE', when: 't.id = $1 AND $1 <> $2', sets: { closed_on: '$3' } },
];

/** With the classes of a part no more pupils go over than the school has. */
const pupilsOfClasses = `(SELECT coalesce(sum(c.size), 0) FROM class_group c WHERE $4->'classes' ? c.id::text)`;
const noMoreThanThereAre = `
  UPDATE schools.follow_rule SET sets = replace(sets::text, $sql$${pupilsOfClasses}$sql$, $sql$least((SELECT o.pupils FROM school o WHERE o.id = $1), ${pupilsOfClasses})$sql$)::jsonb
  WHERE kind = 'PUPILS' AND treatment = 'MOVE'`;

/** Successions that touch the same rows can be undone one after the other. */
export class SchoolsUndoneInTurn1764500007200 extends Migration {
  readonly name = 'SchoolsUndoneInTurn1764500007200';
  protected readonly statements = [followKeepsVersions('schools'), followRules('schools', closing), noMoreThanThereAre];
}
