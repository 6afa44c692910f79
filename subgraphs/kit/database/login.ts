/** How to reach one database as one role. `host` may be the folder of a Unix socket. */
export interface DatabaseLogin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Reads a `postgres://user:password@host:port/database` address. Throws a TypeError that names what is missing, never the password. */
export function loginFromUrl(url: string): DatabaseLogin {
  if (!URL.canParse(url)) throw new TypeError('DATABASE_URL must look like postgres://user:password@host:5432/database');
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(url);
  if (!/^postgres(ql)?:$/.test(protocol)) throw new TypeError(`DATABASE_URL must begin with postgres://, not ${protocol}//`);
  const database = decodeURIComponent(pathname.slice(1));
  if (!username || !database) throw new TypeError('DATABASE_URL must name a user and a database: postgres://user:password@host:5432/database');
  return {
    host: searchParams.get('host') ?? hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database,
  };
}
