import { Column, Entity } from 'typeorm';
import { Recorded } from '../../../kit';

/** Which expert serves at which station; the graph shows it as a list on either side. */
@Entity()
export class StationExpert extends Recorded {
  @Column({ type: 'uuid' })
  stationId!: string;

  @Column({ type: 'uuid' })
  expertId!: string;
}
