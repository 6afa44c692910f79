import { choice, code, origin, reference, text, type Sheet } from '../../kit';
import { SharedResourceKind } from './shared-resource-kind';
import { SharedResource } from './shared-resource.entity';

export const sharedResourceSheet: Sheet = {
  name: 'shared_resources',
  zh: '共享资源',
  description: 'What schools share with their group, or with everybody where no group is named.',
  entity: SharedResource,
  key: ['code'],
  columns: [
    code(),
    reference('group', '集团编号', 'groups.education_groups', { optional: true }),
    reference('owner', '所属学校标识码', 'schools.schools'),
    choice('kind', '类别', SharedResourceKind),
    text('title', '名称'),
    ...origin(),
  ],
};
