import { origin, reference, type Sheet } from '../../../kit';
import { StationExpert } from './station-expert.entity';

export const stationExpertSheet: Sheet = {
  name: 'station_experts',
  zh: '培育站专家',
  description: 'Which experts serve at which cultivation station.',
  entity: StationExpert,
  key: ['station', 'expert'],
  columns: [reference('station', '培育站编号', 'staffing.cultivation_stations'), reference('expert', '专家编号', 'staffing.training_experts'), ...origin()],
};
