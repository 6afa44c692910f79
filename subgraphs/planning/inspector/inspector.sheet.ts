import { choice, code, origin, period, reference, text, type Sheet } from '../../kit';
import { InspectorKind } from './inspector-kind';
import { Inspector } from './inspector.entity';

export const inspectorSheet: Sheet = {
  name: 'inspectors',
  zh: '督学',
  description: 'Inspectors of schools, each with a zone.',
  entity: Inspector,
  key: ['code'],
  roster: { of: 'county' },
  columns: [
    code('code', '督学编号'),
    reference('county', '县区代码', 'schools.counties'),
    text('name', '姓名', { maxLength: 60 }),
    text('zone', '督学责任区'),
    choice('kind', '督学类别', InspectorKind),
    ...period(),
    ...origin(),
  ],
};
