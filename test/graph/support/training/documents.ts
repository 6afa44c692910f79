import { graphql } from '../../../support/generated';

export const create = graphql(`
  mutation CreateOneProgramme($input: CreateProgrammeInput!) {
    createProgramme(input: $input) {
      dryRun
      programme {
        id
        version
        code
        provenance
        county {
          id
        }
        history {
          nodes {
            operation
            kind
          }
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const schedule = graphql(`
  mutation ScheduleOneSession($input: ScheduleSessionInput!) {
    scheduleSession(input: $input) {
      session {
        id
        startsAt
        capacity
        hostSchool {
          name
        }
        room {
          id
        }
        trainers {
          nodes {
            teacher {
              id
            }
            fromSchool {
              id
            }
          }
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const enrol = graphql(`
  mutation EnrolOne($input: EnrolInput!) {
    enrol(input: $input) {
      enrolment {
        id
        version
        state
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const withdraw = graphql(`
  mutation WithdrawOne($input: WithdrawEnrolmentInput!) {
    withdrawEnrolment(input: $input) {
      enrolment {
        version
        state
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const attendance = graphql(`
  mutation RecordWhoCame($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      enrolments {
        id
        version
        state
        hours
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const evaluate = graphql(`
  mutation EvaluateOneSide($input: EvaluateInput!) {
    evaluate(input: $input) {
      evaluation {
        evaluator
        evaluated
        score
        comment
        spotCheck
      }
      userErrors {
        code
        field
      }
    }
  }
`);
export const shown = graphql(`
  query WhereTheTrainingShows($session: ID!, $school: ID!, $teacher: ID!, $enrolment: ID!) {
    school(id: $school) {
      trainingSessions(first: 100, where: { startsAt: { gte: "2027-01-01T00:00:00Z" } }) {
        nodes {
          id
        }
      }
    }
    trainingSession(id: $session) {
      attendance {
        enrolled
        personTimes
        absent
        hours
      }
      evaluations(first: 10) {
        nodes {
          evaluator
          evaluated
          score
        }
      }
    }
    teacher(id: $teacher) {
      training(since: "2022-09-01") {
        attendances
        hours
        withoutHours
      }
    }
    trainingEnrolment(id: $enrolment) {
      history {
        nodes {
          operation
          version
          fields {
            field
            before
            after
          }
        }
      }
    }
  }
`);
