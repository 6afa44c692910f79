import { logChangesOf, Migration, oneOf, recordedColumns } from '../../kit';
import { honourKinds, levels } from './values';

/** One cycle for each kind and level of a county, so that it is never in doubt by which of two an honour falls due. */
const cycle = `
  CREATE TABLE staffing.selection_cycle (${recordedColumns},
    county_id uuid NOT NULL,
    kind text NOT NULL ${oneOf('kind', honourKinds)},
    level text NOT NULL ${oneOf('level', levels)},
    years_at_least integer NOT NULL CHECK (years_at_least BETWEEN 1 AND 50),
    years_at_most integer NOT NULL CHECK (years_at_most BETWEEN 1 AND 50),
    renews boolean NOT NULL,
    places integer CHECK (places > 0),
    first_year integer CHECK (first_year BETWEEN 1950 AND 2100),
    CONSTRAINT selection_cycle_unique UNIQUE (county_id, kind, level),
    CONSTRAINT selection_cycle_years_in_order CHECK (years_at_least <= years_at_most)
  );
  CREATE INDEX selection_cycle_kind ON staffing.selection_cycle (kind, id);
  CREATE INDEX selection_cycle_years_at_most ON staffing.selection_cycle (years_at_most, id);
  CREATE INDEX selection_cycle_county_kind ON staffing.selection_cycle (county_id, kind, id);
  CREATE INDEX selection_cycle_county_years ON staffing.selection_cycle (county_id, years_at_most, id)`;

export class SelectionCycles1764400003000 extends Migration {
  readonly name = 'SelectionCycles1764400003000';
  protected readonly statements = [cycle, logChangesOf('staffing', ['selection_cycle'])];
}
