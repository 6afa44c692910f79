import { enteredCode, enteredText, type Transaction } from '../kit';

/** A code without the blanks around it, such as an import would take. Refuses one that has nothing else with EMPTY. */
export const givenCode = (tx: Transaction, code: string): string => enteredCode(tx, '', enteredText(code, 'code'));
