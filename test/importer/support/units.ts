import { Column, Entity } from 'typeorm';
import { code, Recorded, reference, text, type Sheet, type SubgraphDefinition } from '../../../subgraphs/kit';

/** Units within units, each led by a person who works in one: rows that refer to their own sheet, and in a circle. */
@Entity()
export class TestUnit extends Recorded {
  @Column({ type: 'text' })
  code!: string;
}

@Entity()
export class TestPerson extends Recorded {
  @Column({ type: 'text' })
  code!: string;
}

const sheet = (name: string, entity: Sheet['entity'], columns: Sheet['columns']): Sheet => ({ name, zh: `${name}表`, description: name, entity, key: ['code'], columns });

export const unitsSubgraph: SubgraphDefinition = {
  name: 'schools',
  entities: [TestUnit, TestPerson],
  resolvers: [],
  references: [],
  access: { rows: [], mutations: {} },
  migrations: [],
  sheets: [
    sheet('units', TestUnit, [
      code(),
      text('name', '名称', { optional: true }),
      reference('parent', '上级', 'schools.units', { optional: true }),
      reference('head', '负责人', 'schools.people'),
    ]),
    sheet('people', TestPerson, [code(), reference('unit', '单位', 'schools.units', { optional: true })]),
  ],
};

export const unitTables = `
  CREATE TABLE schools.test_unit (
    id uuid NOT NULL DEFAULT schools.new_id() PRIMARY KEY, code text NOT NULL UNIQUE, name text, parent_id uuid REFERENCES schools.test_unit,
    head_id uuid NOT NULL, version integer NOT NULL DEFAULT 1
  );
  CREATE TABLE schools.test_person (
    id uuid NOT NULL DEFAULT schools.new_id() PRIMARY KEY, code text NOT NULL UNIQUE, unit_id uuid, version integer NOT NULL DEFAULT 1
  )`;
