import { validate as isUuid } from 'uuid';
import type { GatewayAnswer } from '../../../gateway';

/** The errors of an answer without their ids, which are checked here to be there and to differ. */
export function errorsOf({ errors = [] }: GatewayAnswer): object[] {
  const ids = errors.map(({ extensions }) => extensions?.id);
  const own = ids.every((id) => isUuid(id)) && new Set(ids).size === ids.length;
  if (!own) throw new Error(`Every error needs an id of its own; got ${ids.join(', ')}.`);
  return errors.map(({ message, path, extensions: { id: _id, ...extensions } = {} }) => ({ message, path, extensions }));
}
