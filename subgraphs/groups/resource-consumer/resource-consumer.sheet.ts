import { origin, reference, type Sheet } from '../../kit';
import { ResourceConsumer } from './resource-consumer.entity';

export const resourceConsumerSheet: Sheet = {
  name: 'resource_consumers',
  zh: '资源使用校',
  description: 'Which schools use which shared resource.',
  entity: ResourceConsumer,
  key: ['resource', 'school'],
  columns: [
    reference('resource', '资源编号', 'groups.shared_resources'),
    reference('school', '学校标识码', 'schools.schools'),
    ...origin(),
  ],
};
