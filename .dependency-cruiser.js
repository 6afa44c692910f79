/**
 * Who may import whom. The layout is the architecture only as long as this holds.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'subgraphs-do-not-know-each-other',
      comment: 'A subgraph imports the kit, the network they share and itself; what it needs of another it reads from that one’s published views.',
      severity: 'error',
      from: { path: '^subgraphs/(schools|staffing|groups|facilities|planning)/' },
      to: { path: '^(subgraphs|gateway|database|importer|exporter|sample|scripts)/', pathNot: '^subgraphs/(kit|network|$1)/' },
    },
    {
      name: 'the-network-knows-no-subgraph',
      comment: 'What all subgraphs mean by the same word is said once, of what they publish; none of them is asked.',
      severity: 'error',
      from: { path: '^subgraphs/network/' },
      to: { path: '^(subgraphs|gateway|database|importer|exporter|sample|scripts)/', pathNot: '^subgraphs/(kit|network)/' },
    },
    {
      name: 'the-kit-knows-no-subgraph',
      comment: 'The kit is shared; nothing of the domain belongs there.',
      severity: 'error',
      from: { path: '^subgraphs/kit/' },
      to: { path: '^(subgraphs|gateway|database|importer|exporter|sample|scripts)/', pathNot: '^subgraphs/kit/' },
    },
    {
      name: 'the-gateway-knows-only-the-supergraph',
      comment: 'Only the all-in-one entry brings gateway and subgraphs together.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: '^gateway/all-in-one\\.ts$' },
      to: { path: '^(subgraphs|database|importer|exporter|sample|scripts)/', pathNot: '^subgraphs/kit/' },
    },
    {
      name: 'the-database-and-the-importer-know-no-subgraph',
      comment: 'They are handed the definitions they work on.',
      severity: 'error',
      from: { path: '^(database|importer|exporter)/' },
      to: { path: '^(subgraphs|gateway|sample|scripts)/', pathNot: '^subgraphs/kit/' },
    },
    {
      name: 'one-module-holds-the-gateway-library',
      comment: '@apollo/gateway has a licence of its own (Elastic-2.0): it can be replaced where it is used in one place.',
      severity: 'error',
      from: { pathNot: '^gateway/planner/' },
      to: { path: 'node_modules/@apollo/gateway' },
    },
    {
      name: 'nothing-runs-on-tests',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle of modules breaks decorated classes at load.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(schema|docs)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
