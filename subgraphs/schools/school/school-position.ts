import { Field, Float, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';

/** Degrees within which China lies. They do not overlap: whoever mixes the two up is told so. */
export const longitudes = { min: 73, max: 136 } as const;
export const latitudes = { min: 3, max: 54 } as const;

@SeenBy('EVERYONE')
@ObjectType({ description: 'Where a school is on the map (地理位置), CGCS2000 (2000国家大地坐标系), which map services shift before they show it.' })
export class SchoolPosition {
  @Field(() => Float, { description: 'Degrees east (经度).' })
  longitude!: number;

  @Field(() => Float, { description: 'Degrees north (纬度).' })
  latitude!: number;
}
