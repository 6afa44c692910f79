import { followKeepsVersions, Migration } from '../../kit';

/** Who teaches itinerantly at both schools goes on doing so at the one that is there. */
const onceAtTheSchool = `
  UPDATE staffing.follow_rule SET taken = taken || $sql$ OR (t.kind = 'ITINERANT' AND EXISTS (SELECT FROM rotation_assignment o
    WHERE o.teacher_id = t.teacher_id AND o.id <> t.id AND o.kind = 'ITINERANT' AND o.state NOT IN ('WITHDRAWN', 'CANCELLED') AND o.to_school_id = $2 AND t.to_school_id = $1
      AND o.starts_on < coalesce(t.ends_on, 'infinity') AND (o.ends_on IS NULL OR o.ends_on > greatest(t.starts_on, $3))))$sql$
  WHERE kind = 'ROTATION' AND reference = 'school'`;

/** Successions that touch the same rows can be undone one after the other. */
export class StaffingUndoneInTurn1764500007210 extends Migration {
  readonly name = 'StaffingUndoneInTurn1764500007210';
  protected readonly statements = [followKeepsVersions('staffing'), onceAtTheSchool];
}
