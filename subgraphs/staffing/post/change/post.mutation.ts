import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Scope } from '../../../kit';
import { givenCode, mutate, payloadType, refuse, reloading, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { mostFilled } from '../../appointment/change/take-place';
import { Post } from '../post.entity';
import { ChangePostQuotaInput, CreatePostInput } from './post.inputs';

const Created = payloadType<Post>('createPost', 'post', Post, 'The post (岗位).');
const Changed = payloadType<Post>('changePostQuota', 'post', Post, 'The post as it is now (岗位).');

const maxQuota = 10_000;

function quotaOf(quota: number): number {
  return quota >= 0 && quota <= maxQuota ? quota : refuse('INVALID_VALUE', 'quota', { value: quota, max: maxQuota });
}

async function createPost(tx: Transaction, { code, school, titleGrade, subject, quota }: CreatePostInput): Promise<Post> {
  await requireOpenSchool(tx, school, tx.scope.today, 'school');
  return tx.insert(Post, { code: givenCode(code), schoolId: school, titleGrade, subject: subject ?? null, quota: quotaOf(quota) });
}

/** More places are never refused, also when a post that came over quota still has too few. What was filled in the past no longer counts. */
async function changeQuota(tx: Transaction, input: ChangePostQuotaInput): Promise<Post> {
  const post = await tx.lockVersion(Post, input);
  const quota = quotaOf(input.quota);
  const filled = await mostFilled(tx, post.id, tx.scope.today, null);
  if (quota < post.quota && quota < filled) refuse('FULL', 'quota', { value: quota, filled });
  return tx.update(Post, post, { quota });
}

@Resolver()
export class ChangePost {
  @Mutation(() => Created.type, { nullable: true, description: 'Allots a post to a school (设置岗位).' })
  async createPost(@Arg('input', () => CreatePostInput, { description: 'The post (输入).' }) input: CreatePostInput, @Ctx() scope: Scope): Promise<object> {
    return Created.of(await mutate(scope, 'createPost', input, (tx) => createPost(tx, input), reloading.one(scope, Post)));
  }

  @Mutation(() => Changed.type, { nullable: true, description: 'Gives a post more or fewer places, not fewer than are filled (调整岗位数).' })
  async changePostQuota(@Arg('input', () => ChangePostQuotaInput, { description: 'Which one, and how many (输入).' }) input: ChangePostQuotaInput, @Ctx() scope: Scope): Promise<object> {
    return Changed.of(await mutate(scope, 'changePostQuota', input, (tx) => changeQuota(tx, input), reloading.one(scope, Post)));
  }
}
