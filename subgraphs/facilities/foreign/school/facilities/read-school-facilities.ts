import sql, { type Sql } from 'sql-template-tag';
import { readAggregateOf, type ConcreteClass, type Scope } from '../../../../kit';
import { Building } from '../../../building/building.entity';
import { EquipmentLot } from '../../../equipment-lot/equipment-lot.entity';
import { Hazard } from '../../../hazard/hazard.entity';
import { roomKindsOf } from './room-kinds';
import { FacilityFigure, MissingFigureReason, type MissingFacilityFigure, type SchoolFacilities } from './school-facilities.types';

const standing = sql`FILTER (WHERE t.state <> 'DEMOLISHED')`;

const buildingFigures = {
  count: sql`count(*) ${standing}::int`,
  floorArea: sql`coalesce(sum(t.floor_area) ${standing}, 0)`,
  withoutArea: sql`count(*) FILTER (WHERE t.state <> 'DEMOLISHED' AND t.floor_area IS NULL)::int`,
};
const bedFigures = {
  quantity: sql`sum(t.quantity)::int`,
  units: sql`count(DISTINCT t.unit)::int`,
  perBoarder: sql`sum(t.quantity)::float8 / (SELECT nullif(s.boarders, 0) FROM schools_published.school s WHERE s.id = t.school_id)`,
};
const hazardFigures = { open: sql`count(*) FILTER (WHERE t.rectified_on IS NULL)::int` };

type Figures<Names extends string> = Readonly<Record<Names, number>>;

/** The facilities of a school in figures: four statements, however many schools are asked for in one request. */
export async function readSchoolFacilities(scope: Scope, schoolId: string): Promise<SchoolFacilities> {
  const read = <Names extends string>(entity: ConcreteClass, figures: Readonly<Record<Names, Sql>>, conditions?: readonly Sql[]) =>
    readAggregateOf<Figures<Names>>(scope, `school-facilities:${entity.name}`, { entity, figures, conditions }, sql`t.school_id`, schoolId);
  const [buildings, rooms, beds, hazards] = await Promise.all([
    read(Building, buildingFigures),
    roomKindsOf(scope, schoolId),
    read(EquipmentLot, bedFigures, [sql`t.kind = 'STUDENT_BED'`]),
    read(Hazard, hazardFigures),
  ]);

  const missing: MissingFacilityFigure[] = [];
  /** The value, or null with its reason noted. */
  const figure = <Value>(name: FacilityFigure, value: Value | null | undefined, fault?: MissingFigureReason | false): Value | null => {
    const reason = value == null ? MissingFigureReason.NOT_REPORTED : fault;
    if (reason) missing.push({ figure: name, reason });
    return reason ? null : (value as Value);
  };
  const mixedBeds = !!beds && beds.units > 1 && MissingFigureReason.MIXED_UNITS;
  return {
    buildings: figure(FacilityFigure.BUILDINGS, buildings?.count),
    floorAreaSquareMetres: figure(FacilityFigure.FLOOR_AREA, buildings?.floorArea, !!buildings?.withoutArea && MissingFigureReason.INCOMPLETE),
    rooms: figure(FacilityFigure.ROOMS, rooms),
    beds: figure(FacilityFigure.BEDS, beds?.quantity, mixedBeds),
    bedsPerBoarder: figure(FacilityFigure.BEDS_PER_BOARDER, beds?.perBoarder, mixedBeds),
    openHazards: figure(FacilityFigure.OPEN_HAZARDS, hazards?.open),
    missing,
  };
}
