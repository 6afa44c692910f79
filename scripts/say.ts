import { terminalLanguage, type Message } from '../importer';

/** In the language of the terminal. */
export const say = (told: Message): string => told[terminalLanguage()];
