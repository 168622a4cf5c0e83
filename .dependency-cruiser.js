/** The rooms of src/, ground floor first: a room may import only from itself and from those before it. */
export const ROOMS = [
  'client',
  'text',
  'language',
  'read',
  'attribution',
  'training',
  'identity',
  'provenance',
  'record',
  'gather',
  'pipeline',
  'library',
  'work',
  'desk',
  'cli',
];

const upward = ROOMS.slice(0, -1).map((room, floor) => ({
  name: `${room}-imports-only-down`,
  comment: `src/${room} may import only: ${['node', 'dependencies', ...ROOMS.slice(0, floor + 1)].join(', ')}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${ROOMS.slice(floor + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upward,
    {
      name: 'no-unknown-room',
      comment: 'every file of src/ is in a room, and every room has its floor in .dependency-cruiser.js',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/(?:(?:${ROOMS.join('|')})/|index\\.ts$)` },
    },
    {
      name: 'library-is-the-roof',
      comment: 'src/index.ts is what others import of the package, and nothing of the package imports it',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'client-stands-alone',
      comment: 'the client of a desk runs where there is nothing else of Wortlaut, and nothing else needs it',
      severity: 'error',
      from: { path: '^src/(?!client/|index\\.ts$)' },
      to: { path: '^src/client/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'bench, test and scripts use src, never the other way round',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(bench|test|scripts|examples|docs)/' },
    },
    {
      name: 'no-cycles',
      comment: 'files that need each other to run are one file; a type alone may lead back',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-shipped-packages',
      comment: 'what src needs to run is in dependencies, not in devDependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
