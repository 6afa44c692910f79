import { Field, Float, Int, ObjectType } from 'type-graphql';
import { describedEnum, SeenBy, type EnumValue } from '../../../../kit';
import { RoomSummary } from '../../../room/room-summary';

export const FacilityFigure = describedEnum('FacilityFigure', 'Figure of the facilities of a school (办学条件指标).', {
  BUILDINGS: { en: 'Standing buildings', zh: '校舍' },
  FLOOR_AREA: { en: 'Floor area', zh: '建筑面积' },
  ROOMS: { en: 'Rooms by kind', zh: '功能室' },
  BEDS: { en: 'Beds of pupils', zh: '学生床位' },
  BEDS_PER_BOARDER: { en: 'Beds for each pupil who boards', zh: '寄宿生人均床位' },
  OPEN_HAZARDS: { en: 'Open hazards', zh: '未整改隐患' },
});
export type FacilityFigure = EnumValue<typeof FacilityFigure>;

export const MissingFigureReason = describedEnum('MissingFigureReason', 'Why a figure is not known (指标缺失原因).', {
  NOT_REPORTED: { en: 'The school reported nothing on it', zh: '未填报' },
  INCOMPLETE: { en: 'Some records lack the value, so that a sum would be too small', zh: '填报不全' },
  MIXED_UNITS: { en: 'Records count in different units, which are never added', zh: '计量单位不一' },
});
export type MissingFigureReason = EnumValue<typeof MissingFigureReason>;

@SeenBy('EVERYONE')
@ObjectType({ description: 'A figure that is not known, and why (缺失指标).' })
export class MissingFacilityFigure {
  @Field(() => FacilityFigure, { description: 'The figure (指标).' })
  figure!: FacilityFigure;

  @Field(() => MissingFigureReason, { description: 'Why it is not known (缺失原因).' })
  reason!: MissingFigureReason;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'What a school has, in figures (办学条件). A figure that is not known is null, never zero; missing says why.' })
export class SchoolFacilities {
  @Field(() => Int, { nullable: true, description: 'Buildings that stand, idle ones included (校舍栋数).' })
  buildings!: number | null;

  @Field(() => Float, { nullable: true, description: 'Floor area of the buildings that stand, in square metres (建筑面积, 平方米); null unless it is known of all.' })
  floorAreaSquareMetres!: number | null;

  @Field(() => [RoomSummary], { nullable: true, description: 'Rooms and seats by kind (各类功能室).' })
  rooms!: RoomSummary[] | null;

  @Field(() => Int, { nullable: true, description: 'Beds of pupils in the equipment register (学生床位).' })
  beds!: number | null;

  @Field(() => Float, { nullable: true, description: 'Beds for each pupil who boards (寄宿生人均床位); below 1 there are too few. Null unless both are known, and where nobody boards.' })
  bedsPerBoarder!: number | null;

  @SeenBy('OFFICE')
  @Field(() => Int, { nullable: true, description: 'Hazards not yet rectified (未整改隐患数); zero only where hazards are recorded and all are rectified.' })
  openHazards!: number | null;

  @Field(() => [MissingFacilityFigure], { description: 'The figures that are not known, and why (缺失指标).' })
  missing!: MissingFacilityFigure[];
}
