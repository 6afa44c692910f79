import { followDdl, followRules, Migration, type FollowRule } from '../../kit';

const countyOfFollower = `(SELECT s.county_id FROM schools_published.school s WHERE s.id = $2)`;
const ofBuilding = `$4->'buildings' ? t.building_id::text`;
const unfinished = `t.end_year IS NULL OR t.end_year >= extract(year FROM $3)`;

/** Buildings, rooms and what stands in them go over when the day has come; bookings of later days at once. */
const ofSchools: readonly FollowRule[] = [
  { kind: 'BUILDING', table: 'building', columns: ['school_id'], treatment: 'MOVE', waits: true, chosen: [`$4->'buildings' ? t.id::text`] },
  { kind: 'ROOM', table: 'room', columns: ['school_id'], treatment: 'MOVE', waits: true, chosen: [`$4->'rooms' ? t.id::text OR ${ofBuilding}`] },
  {
    kind: 'ROOM_BOOKING',
    table: 'room_booking',
    columns: ['booked_by_id'],
    treatment: 'MOVE',
    when: `t.state = 'BOOKED' AND t.starts_at >= ($3::timestamp AT TIME ZONE 'Asia/Shanghai')`,
  },
  { kind: 'HAZARD', table: 'hazard', columns: ['school_id'], treatment: 'MOVE', waits: true, when: 't.rectified_on IS NULL OR t.rectified_on > $3', chosen: [ofBuilding] },
  { kind: 'EQUIPMENT', table: 'equipment_lot', columns: ['school_id'], treatment: 'MOVE', waits: true, sets: { county_id: countyOfFollower } },
  { kind: 'PROJECT', table: 'construction_project', columns: ['school_id'], treatment: 'MOVE', waits: true, when: unfinished, sets: { county_id: countyOfFollower }, chosen: [ofBuilding] },
  { kind: 'SCHOOL_BUS', table: 'school_bus', columns: ['school_id'], treatment: 'MOVE', waits: true, sets: { county_id: countyOfFollower } },
  { kind: 'SECURITY_ASSET', table: 'security_asset', columns: ['school_id'], treatment: 'MOVE', waits: true },
  { kind: 'DIGITAL_SERVICE', table: 'digital_service', columns: ['school_id'], treatment: 'MOVE', waits: true },
].map((rule) => ({ reference: 'school', ...rule }) as FollowRule);

const ofCounties: readonly FollowRule[] = [
  { kind: 'EQUIPMENT', table: 'equipment_lot', columns: ['county_id'], treatment: 'MOVE', waits: true },
  { kind: 'PROJECT', table: 'construction_project', columns: ['county_id'], treatment: 'MOVE', waits: true, when: unfinished },
  { kind: 'SCHOOL_BUS', table: 'school_bus', columns: ['county_id'], treatment: 'MOVE', waits: true },
].map((rule) => ({ reference: 'county', ...rule }) as FollowRule);

/** What becomes of premises, equipment and bookings when a school or county ends. */
export class FacilitiesFollow1764500007030 extends Migration {
  readonly name = 'FacilitiesFollow1764500007030';
  protected readonly statements = [followDdl('facilities', 'sng_schools'), followRules('facilities', [...ofSchools, ...ofCounties])];
}
