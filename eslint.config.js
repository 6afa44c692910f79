const graphql = require('@graphql-eslint/eslint-plugin').default ?? require('@graphql-eslint/eslint-plugin');
const tseslint = require('typescript-eslint');

/** Figures over many records and parts of an answer: nothing that could be asked for by an id. */
const figures = [
  'ConstructionStageCount',
  'FieldChange',
  'JointActivityCount',
  'MissingFacilityFigure',
  'PersonalData',
  'RecruitmentYear',
  'ReserveStageCount',
  'RotationYear',
  'SchoolFacilities',
  'StaffingFigures',
  'StageQualification',
  'StageStudios',
  'StudioCoverage',
  'TitleCount',
  'TrainingAttendance',
  'TrainingRecord',
  'TrainingScore',
  'UserError',
  'UserErrorParam',
  'ViewerScope',
];

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.data/', 'test/support/generated/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['schema/api.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/api.graphql' } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': ['error', { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, rootField: true }],
      // Connections also offer `nodes`, and entities are found by federation keys rather than a Node interface.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/strict-id-in-types': ['error', { acceptedIdNames: ['id'], acceptedIdTypes: ['ID'], exceptions: { types: figures, suffixes: ['Connection', 'Edge', 'Summary', 'PageInfo', 'Payload'] } }],
    },
  },
);
