import { dayInShanghai } from '../gateway/context/today';

/** The day it is for the schools. */
export const today = (): string => dayInShanghai(new Date());
