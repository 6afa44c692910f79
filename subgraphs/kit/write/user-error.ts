import { Directive, Field, ObjectType } from 'type-graphql';
import { UserErrorCode } from '../errors/user-error-codes';
import { SeenBy } from '../access/seen-by';

@SeenBy('EVERYONE')
@ObjectType({ description: 'One value that belongs to a refusal (拒绝参数).' })
@Directive('@shareable')
export class UserErrorParam {
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Field(() => String, { description: 'Value as text (值).' })
  value!: string;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Why a change was refused (业务拒绝): a code with parameters, for the client to put into words.' })
@Directive('@shareable')
export class UserError {
  @Field(() => UserErrorCode, { description: 'The reason (原因).' })
  code!: UserErrorCode;

  @Field(() => [String], { nullable: true, description: 'Path of the input field at fault (出错字段); null when no single field is.' })
  field!: string[] | null;

  @Field(() => String, { description: 'The reason in English, for developers (英文说明).' })
  message!: string;

  @Field(() => [UserErrorParam], { description: 'What the reason speaks of (参数).' })
  params!: UserErrorParam[];
}
