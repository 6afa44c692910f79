import { suggestionList } from 'graphql/jsutils/suggestionList';

const most = 3;

/** Tells what was probably meant, or where nothing is near, all there is. */
export function nearest(written: string, names: readonly string[], shown = (name: string): string => name): string {
  const near = suggestionList(written, names).slice(0, most).map(shown);
  return near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${names.map(shown).join(', ')}`;
}
