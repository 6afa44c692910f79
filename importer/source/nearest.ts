import { suggestionList } from 'graphql/jsutils/suggestionList';
import { message, shortlist, type Message } from '../messages/message';
import { synonyms } from './synonyms';

const most = 3;
const meant = new Map(Object.entries(synonyms).flatMap(([name, others]) => others.map((other) => [other, name] as const)));
const chinese = /\p{Script=Han}/u;

/** What was probably meant: what has that other name, or else looks alike. */
export function nearestNames(written: string, names: readonly string[]): string[] {
  const same = meant.get(written.normalize('NFKC').replace(/\s+/g, ''));
  return same !== undefined && names.includes(same) ? [same] : suggestionList(written, names).slice(0, most);
}

/** Tells what was probably meant; where nothing is near, what there is, in the language of the reader. */
export function nearest(written: string, names: readonly string[], shown = (name: string): string => name): Message {
  const near = nearestNames(written, names).map(shown);
  if (near.length > 0) return message('nearest-some', { names: { en: near.join(' or '), zh: near.join('”或“') } });
  const of = (wanted: boolean): readonly string[] => {
    const found = names.filter((name) => chinese.test(name) === wanted);
    return (found.length > 0 ? found : names).map(shown);
  };
  return message('nearest-none', { names: { en: shortlist(of(false)).en, zh: shortlist(of(true)).zh } });
}
