// Lets Node run the TypeScript sources: SWC with the project's .swcrc, the same transform the tests use.
process.env.SWCRC = 'true';
require('@swc-node/register');
require('reflect-metadata');
