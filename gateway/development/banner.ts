import type { DevelopmentIssuer } from './issuer';

/** What a start with the development issuer prints, so that nobody takes it for a protected graph. */
export const developmentBanner = (url: string, { accounts }: DevelopmentIssuer): string =>
  [
    '  DEVELOPMENT ISSUER (开发用身份, 不可用于生产): whoever reaches this address may ask as anyone. Not for production.',
    `  accounts  ${accounts.map(({ account }) => account).join(', ')}`,
    `  a token   curl ${url}/dev/token -H 'content-type: application/json' -d '{"account": "${accounts[0]?.account}"}'`,
  ].join('\n');
