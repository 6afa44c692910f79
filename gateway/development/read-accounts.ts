import { readFileSync } from 'node:fs';
import { administrator, type DemoAccount } from './demo-account';

/** The accounts of a JSON file, a list of objects as `GET /dev/accounts` gives them; without a file the administrator alone. */
export function readDemoAccounts(file: string | undefined): readonly DemoAccount[] {
  if (file === undefined) return [administrator];
  const accounts = parse(file);
  if (Array.isArray(accounts) && accounts.length > 0 && accounts.every(isAccount)) return accounts;
  throw new Error(`${file} must hold a list of accounts, each with the texts account, name, role and description, and county, school or teacher as the role needs.`);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`DEV_ACCOUNTS names ${file}, which cannot be read as JSON: ${(error as Error).message}`);
  }
}

const isAccount = (value: unknown): value is DemoAccount =>
  typeof value === 'object' && value !== null && ['account', 'name', 'role', 'description'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
