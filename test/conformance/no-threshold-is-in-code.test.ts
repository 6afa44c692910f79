import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');

/** Where a figure could be held against a number: not the kit, which knows nothing of the domain, nor what migrations did. */
function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !['migrations', 'published', 'kit'].includes(entry.name)) yield* sources(path);
    else if (/(?<!\.sheet)\.ts$/.test(entry.name)) yield path;
  }
}

/** What a number is where nobody's rule can be behind it: none and one, a hundred in percent, parts of a date or of a text, and limits of what may be sent or answered at once. */
const reasons: readonly (readonly [string, (text: string, name: string | undefined) => boolean])[] = [
  ['percent', (text) => ['100', '100.0'].includes(text)],
  ['parts of time', (text) => ['12', '31', '86400000', '3600000'].includes(text)],
  ['a place in a text', (_, name) => ['slice', 'enteredText', 'enteredCode', 'randomBytes'].includes(name ?? '')],
  ['a limit of an input or an answer, or what is taken when it is left out', (_, name) => /^(most|longest|max|highest|first|last|digits|defaultValue|largest|beat|timeLimit)/.test(name ?? '')],
];

/** All others, each with why it is no threshold of a rule. */
const allowed: Readonly<Record<string, string>> = {
  'facilities/room-booking/change/book-room.ts 8': 'hours from UTC to the time of China',
  'staffing/training/school-day.ts 8': 'hours from UTC to the time of China',
  'facilities/foreign/education-group/idle-hours.ts 2': 'the second key of an order',
  'facilities/foreign/education-group/idle-hours.ts 6': 'days of a week, less one',
  'facilities/foreign/education-group/idle-hours.ts 7': 'days of a week',
  'facilities/foreign/education-group/idle-hours.ts 24': 'hours of a day',
  'facilities/foreign/education-group/idle-hours.ts 3600': 'seconds of an hour',
  'facilities/room-booking/room-use.ts 3600': 'seconds of an hour',
  'groups/coverage/coverage.resolver.ts 2': 'several groups are two or more',
  'planning/balance/variation.ts 2': 'a square',
  'network/erasure.ts 3': 'signs from which on a name is no part of another word',
  'network/erasure.ts 6': 'letters from which on a name is no common word, in small letters either',
  'staffing/personal-data/change/bounds.ts 50': 'persons of whom an account sees data in clear within a day',
  'staffing/personal-data/change/strike-everywhere.ts 6': 'signs from which on a number is one of a person',
  'network/stay.ts 2': 'months of summer holidays after the lessons of a school year',
  'planning/exchange/constraints/school.ts 1e-9': 'what floating point adds to a whole number',
  'planning/need/exact-persons.ts 1000000000': 'nine decimals, as sums in SQL are rounded to',
  'planning/need/half-a-teacher.ts 0.5': 'rounding to whole teachers',
  'planning/need/stage-staffing.sql.ts 9': 'decimals, so that floating point makes nobody less',
  'schools/school/change/set-opening-day.ts 9': 'month in which classes begin',
  'schools/class-group/class-group.rules.ts 9': 'month in which classes begin',
  'schools/school/school-position.ts 73': 'longitude of China',
  'schools/school/school-position.ts 136': 'longitude of China',
  'schools/school/school-position.ts 3': 'latitude of China',
  'schools/school/school-position.ts 54': 'latitude of China',
  'schools/succession/change/decide-succession.ts 3': 'years that one county announced its teaching points go on after a merger: a setting of the mutation, told in its refusal',
  'staffing/personal-data/read-personal-data.ts 2': 'characters of a staff number that show',
  'staffing/personal-data/read-personal-data.ts 3': 'digits of a telephone number that show',
  'staffing/personal-data/read-personal-data.ts 4': 'digits of a telephone number that show, and characters of a staff number that do not',
  'staffing/mentor-session/change/record-mentor-session.mutation.ts 24': 'hours of a day',
  'planning/appraisal/change/record-appraisal.ts 4': 'digits of a year',
  'staffing/training/quality/school-training-quality.resolver.ts 1950': 'earliest year that a record may be of',
  'staffing/training/quality/school-training-quality.resolver.ts 2100': 'latest year that a record may be of',
};

/** The solver is mathematics; what it may not do comes in as limits. */
const elsewhere = ['planning/exchange/optimise/'];

interface Found {
  readonly place: string;
  readonly text: string;
  readonly name: string | undefined;
}

/** Numbers of the code itself, and those inside SQL that something is compared with or multiplied by. */
function numbersIn(path: string): Found[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const place = relative(join(root, 'subgraphs'), path).replaceAll('\\', '/');
  const found: Found[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node)) found.push({ place, text: node.text, name: nameOf(node) });
    else if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      // Columns that are grouped or sorted by have numbers as well.
      const sqlText = node.text.replaceAll(/(GROUP|ORDER) BY [\d, ]+/g, '');
      for (const [, text = ''] of sqlText.matchAll(/(?<![\w.:'$-])(\d+(?:\.\d+)?)(?![\w'.-])/g)) found.push({ place, text, name: undefined });
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Of what it is: the called function, or the constant or property it is part of. */
function nameOf(node: ts.Node): string | undefined {
  for (let up = node.parent; up; up = up.parent) {
    if (ts.isCallExpression(up)) return ts.isPropertyAccessExpression(up.expression) ? up.expression.name.text : up.expression.getText();
    if (ts.isPropertyAssignment(up) && !/^[A-Z]/.test(up.name.getText())) {
      const outer = nameOf(up);
      return outer && /^(most|longest|max)/.test(outer) ? outer : up.name.getText();
    }
    if (ts.isVariableDeclaration(up) || ts.isParameter(up)) return ts.isArrayBindingPattern(up.name) ? up.name.elements[0]?.getText() : up.name.getText();
  }
  return undefined;
}

test('a number in code is no threshold of a rule: rules are data, and each number that is left has a reason', () => {
  const numbers = [...sources(join(root, 'subgraphs'))].flatMap(numbersIn).filter(({ text, place }) => !['0', '1'].includes(text) && !elsewhere.some((folder) => place.startsWith(folder)));
  expect(numbers.length).toBeGreaterThan(50);
  const unexplained = numbers.filter(({ text, name, place }) => !allowed[`${place} ${text}`] && !reasons.some(([, holds]) => holds(text, name)));
  expect(unexplained.map(({ place, text, name }) => `${place} ${text} (${name ?? ''})`)).toEqual([]);
});

test('every reason that is given is still needed', () => {
  const numbers = new Set([...sources(join(root, 'subgraphs'))].flatMap(numbersIn).map(({ place, text }) => `${place} ${text}`));
  expect(Object.keys(allowed).filter((name) => !numbers.has(name))).toEqual([]);
});
