import { graphql } from '../../support/generated';
import type { AppointTeacherInput, PairMentorInput } from '../../support/generated/graphql';
import type { TestGraph } from '../../support/graph';

const twoSchools = graphql(`
  query TwoSchoolsToServeAt {
    town: schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
      }
    }
    country: schools(where: { countyCode: "620981", administration: { eq: TOWNSHIP }, kind: { eq: NINE_YEAR } }, first: 2) {
      nodes {
        id
      }
    }
  }
`);

const register = graphql(`
  mutation RegisterOne($input: RegisterTeacherInput!) {
    registerTeacher(input: $input) {
      teacher {
        id
        provenance
        title
      }
      userErrors {
        code
        field
      }
    }
  }
`);

const appoint = graphql(`
  mutation AppointOne($input: AppointTeacherInput!) {
    appointTeacher(input: $input) {
      appointment {
        id
        version
        role
        contractStatus
        stage
        startsOn
        endsOn
        post {
          filled
          vacant
        }
        servingSchool {
          id
        }
      }
      userErrors {
        code
        field
        params {
          name
          value
        }
      }
    }
  }
`);

const pair = graphql(`
  mutation PairOne($input: PairMentorInput!) {
    pairMentor(input: $input) {
      dryRun
      mentorLink {
        id
        version
        crossSchool
        startsOn
        endsOn
        mentorSchool {
          id
        }
        menteeSchool {
          id
        }
      }
      userErrors {
        code
        field
        params {
          name
          value
        }
      }
    }
  }
`);

/** New people at schools of the sample, so that a test knows all that is known of them. */
export function staffOf(graph: TestGraph) {
  let registered = 0;
  const hire = async (school: string, appointment: Partial<AppointTeacherInput> = {}): Promise<{ teacher: string; appointment: string }> => {
    registered += 1;
    const { registerTeacher } = await graph.ask(register, { input: { code: `NEW-${registered}`, name: `教师N${registered}`, subject: 'CHINESE', stage: 'PRIMARY' } });
    const teacher = registerTeacher.teacher?.id ?? '';
    const { appointTeacher } = await graph.ask(appoint, { input: { teacher, establishmentSchool: school, startsOn: '2026-09-01', ...appointment } });
    if (!appointTeacher.appointment) throw new Error(`Not appointed: ${JSON.stringify(appointTeacher.userErrors)}`);
    return { teacher, appointment: appointTeacher.appointment.id };
  };
  return {
    hire,
    schools: async (): Promise<[town: string, country: string, other: string]> => {
      const { town, country } = await graph.ask(twoSchools, {});
      const [first, second, third] = [...town.nodes, ...country.nodes].map(({ id }) => id);
      if (!first || !second || !third) throw new Error('The sample has too few schools');
      return [first, second, third];
    },
    register: async (code: string, name: string) =>
      (await graph.ask(register, { input: { code, name, subject: 'CHINESE', stage: 'PRIMARY', title: 'SECOND_GRADE' } })).registerTeacher,
    appoint: async (input: AppointTeacherInput) => (await graph.ask(appoint, { input })).appointTeacher,
    pair: async (input: PairMentorInput) => (await graph.ask(pair, { input })).pairMentor,
  };
}

export type Staff = ReturnType<typeof staffOf>;

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field?: readonly string[] | null }[];
}

/** What a change came to: `done`, or the reason with the field at fault. */
export const outcome = ({ userErrors: [first] }: Payload): string => (first ? [first.code, ...(first.field ?? [])].join(' ') : 'done');

/** How many changes came to what. */
export function outcomes(payloads: readonly Payload[]): Record<string, number> {
  const count: Record<string, number> = {};
  for (const payload of payloads) count[outcome(payload)] = (count[outcome(payload)] ?? 0) + 1;
  return count;
}
