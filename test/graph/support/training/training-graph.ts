import { Client } from 'pg';
import { graphql } from '../../../support/generated';
import { startGraph, type TestGraph } from '../../../support/graph';
import { ownDatabase } from '../../../support/server';
import { create, enrol, schedule } from './documents';

const people = graphql(`
  query PeopleToTrain {
    schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
        county {
          id
        }
        rooms(first: 1) {
          nodes {
            id
          }
        }
        teachers(on: "2027-03-06", first: 6) {
          nodes {
            id
          }
        }
      }
    }
    other: schools(where: { name: { eq: "玉门市第三小学" } }) {
      nodes {
        rooms(first: 1) {
          nodes {
            id
          }
        }
      }
    }
  }
`);

export const plan = { name: '新课标学科研修', level: 'COUNTY' as const, targetGroup: '小学教师', year: 2027, unit: 'PERSON_TIMES' as const };
export const morning = { startsAt: '2027-03-06T01:00:00Z', endsAt: '2027-03-06T09:00:00Z', topic: '大单元教学', hours: 8 };
export const refusal = (code: string, ...field: string[]) => ({ userErrors: [{ code, field }] });

export interface TrainingGraph {
  readonly graph: TestGraph;
  readonly owner: Client;
  readonly place: { school: string; room: string; otherRoom: string; county: string };
  readonly trainer: string;
  /** Teachers of the school, without the trainer. */
  readonly trainees: string[];
  programme(): Promise<string>;
  /** A session of the morning, with more of its input. */
  session(more?: object): Promise<string>;
  /** Enrols a teacher; the id of the enrolment. */
  seat(session: string, teacher: string): Promise<string>;
  close(): Promise<void>;
}

/** The sample in a database of its own, and the people and the place of a training. */
export async function startTrainingGraph(): Promise<TrainingGraph> {
  const database = await ownDatabase('sample');
  const graph = await startGraph(database.owner);
  const owner = new Client(database.owner);
  await owner.connect();
  const { schools, other } = await graph.ask(people, {});
  const school = schools.nodes[0];
  const [trainer = '', ...trainees] = school?.teachers?.nodes.map(({ id }) => id) ?? [];
  const place = {
    school: school?.id ?? '',
    county: school?.county?.id ?? '',
    room: school?.rooms?.nodes[0]?.id ?? '',
    otherRoom: other.nodes[0]?.rooms?.nodes[0]?.id ?? '',
  };
  if (trainees.length < 4 || Object.values(place).includes('')) throw new Error('The sample has no school with rooms and teachers to train');
  const programme = async (): Promise<string> => (await graph.ask(create, { input: plan })).createProgramme.programme?.id ?? '';
  return {
    graph,
    owner,
    place,
    trainer,
    trainees,
    programme,
    async session(more = {}) {
      const { scheduleSession } = await graph.ask(schedule, { input: { programme: await programme(), ...morning, ...more } });
      if (!scheduleSession.session) throw new Error(`No session: ${JSON.stringify(scheduleSession.userErrors)}`);
      return scheduleSession.session.id;
    },
    async seat(session, teacher) {
      const done = (await graph.ask(enrol, { input: { session, teacher } })).enrol;
      if (!done.enrolment) throw new Error(`No seat: ${JSON.stringify(done.userErrors)}`);
      return done.enrolment.id;
    },
    async close() {
      await owner.end();
      await graph.close();
      await database.drop();
    },
  };
}
