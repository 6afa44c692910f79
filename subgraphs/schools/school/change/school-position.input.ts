import { Field, Float, InputType } from 'type-graphql';

@InputType({ description: 'A place on the map (地理位置), CGCS2000 (2000国家大地坐标系).' })
export class SchoolPositionInput {
  @Field(() => Float, { description: 'Degrees east (经度), 73 to 136.' })
  longitude!: number;

  @Field(() => Float, { description: 'Degrees north (纬度), 3 to 54.' })
  latitude!: number;
}
