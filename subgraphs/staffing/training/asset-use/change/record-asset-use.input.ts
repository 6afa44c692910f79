import { Field, ID, InputType } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../../kit';

@InputType({ description: 'That a school used what an expert shares (登记共享成果应用).' })
export class RecordAssetUseInput extends CreationInput {
  @Field(() => ID, { description: 'The entry of the talent pool whose asset was used (人才库条目).' })
  expert!: string;

  @Field(() => ID, { description: 'The school that used it, open on that day (应用学校).' })
  school!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was used, not one to come (应用日期); today when left out.' })
  usedOn?: string;

  @Field(() => String, { description: 'What it was used for, up to 200 characters (用途).' })
  purpose!: string;
}
