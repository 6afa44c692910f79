import { suggestionList } from 'graphql/jsutils/suggestionList';
import { listed, message, type Message } from '../messages/message';
import { synonyms } from './synonyms';

const most = 3;
const meant = new Map(Object.entries(synonyms).flatMap(([name, others]) => others.map((other) => [other, name] as const)));

/** Tells what was probably meant: what has that other name, or else looks alike; where nothing is near, all there is. */
export function nearest(written: string, names: readonly string[], shown = (name: string): string => name): Message {
  const same = meant.get(written.normalize('NFKC').replace(/\s+/g, ''));
  const near = (same !== undefined && names.includes(same) ? [same] : suggestionList(written, names).slice(0, most)).map(shown);
  if (near.length === 0) return message('nearest-none', { names: listed(names.map(shown)) });
  return message('nearest-some', { names: { en: near.join(' or '), zh: near.join('”或“') } });
}
