import { parse } from 'node:path';

/**
 * What every PostgreSQL program is started with. PG* variables of the caller would redirect them, an uninstalled LANG
 * makes initdb fail, and the current folder may be one that the lent user cannot enter.
 */
export function childEnvironment(): { cwd: string; env: NodeJS.ProcessEnv; windowsHide: true } {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name));
  return { cwd: parse(process.cwd()).root, env: { ...Object.fromEntries(inherited), LC_ALL: 'C', TZ: 'UTC' }, windowsHide: true };
}
