import { suggestionList } from 'graphql/jsutils/suggestionList';
import { listed, message, type Message } from '../messages/message';

const most = 3;

/** Tells what was probably meant, or where nothing is near, all there is. */
export function nearest(written: string, names: readonly string[], shown = (name: string): string => name): Message {
  const near = suggestionList(written, names).slice(0, most).map(shown);
  if (near.length === 0) return message('nearest-none', { names: listed(names.map(shown)) });
  return message('nearest-some', { names: { en: near.join(' or '), zh: near.join('”或“') } });
}
