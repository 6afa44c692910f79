import { Field } from 'type-graphql';
import type { ConcreteClass } from '../../../kit';
import { MentorLinkStub } from '../../foreign/mentor-link.stub';

/** Adds to a payload the mentor links that the change pulled apart. Nullable, for they are another subgraph's. */
export function reportsBrokenLinks(payload: ConcreteClass): void {
  Field(() => [MentorLinkStub], {
    nullable: true,
    description: 'Mentor links between the schools that part, still holding then: acknowledged, not ended (被破坏的师徒结对). Null when refused.',
  })(payload.prototype as object, 'brokenMentorLinks');
}

export const stubsOf = (ids: readonly string[] | null): MentorLinkStub[] | null => ids && ids.map((id) => ({ id }));
