import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphs } from '../../subgraphs';
import { correctableColumns } from '../../subgraphs/kit/correct/corrections';

/** What is no entry of a time that somebody made, each with how it is mended instead. */
const others: Readonly<Record<string, string>> = {
  County: 'every part of the graph names it; its sheet mends it',
  Township: 'schools name it; its sheet mends it',
  AreaSuccession: 'it has moved schools or townships; withdrawAreaSuccession undoes it, its sheet mends one that was imported',
  School: 'every part of the graph names it; renameSchool, locateSchool, recordBoarders, setOpeningDay and its sheet mend it',
  Teacher: 'every part of the graph names the person; the sheet mends the record, eraseTeacher takes the person out',
  EducationGroup: 'every part of the graph names it; dissolveGroup and its sheet mend it',
  Building: 'a thing, without a time of its own; its sheet mends it',
  Room: 'a thing, without a time of its own; its sheet mends it',
  StationExpert: 'has neither days nor a record of its own in the graph; goes with its station',
  TeacherPrivate: 'personal data, recorded anew by recordPersonalData and kept in no log',
  AuditEvent: 'written by the graph itself, and never altered',
  RulePack: 'data of the project, not an entry',
  Rule: 'data of the project, not an entry',
  ExchangePlan: 'computed; a plan that is wrong is computed anew',
  ExchangePlanMove: 'computed; a plan that is wrong is computed anew',
};

const own = subgraphs.flatMap(({ entities, corrections = [] }) =>
  entities.filter(({ name }) => !name.startsWith('Published')).map((entity) => ({ entity, corrected: corrections.some((correctable) => correctable.entity === entity) })),
);

test('each entity can be corrected and voided, or is named with the reason why not', () => {
  expect(own.filter(({ corrected }) => !corrected).map(({ entity }) => entity.name).sort()).toEqual(Object.keys(others).sort());
});

test('whatever can be corrected comes with a sheet, and at least one column of it', () => {
  for (const { corrections = [] } of subgraphs) for (const correctable of corrections) expect(correctableColumns(correctable)).not.toEqual([]);
});

test('a link into another part of the graph is asked for its other end, which no foreign key does', () => {
  const unasked = subgraphs.flatMap(({ name, corrections = [] }) =>
    corrections.flatMap((correctable) =>
      correctableColumns(correctable)
        .filter(({ kind }) => kind.type === 'reference' && !kind.sheet.startsWith(`${name}.`))
        .filter(({ property }) => !correctable.rules.some(({ code, about: [first] }) => code === 'NOT_FOUND' && first === property))
        .map(({ property }) => `${correctable.type}.${property}`),
    ),
  );
  expect(unasked).toEqual([]);
});

test('the page on mistakes names each kind that cannot be put right', () => {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'putting-mistakes-right.md'), 'utf8');
  expect(Object.keys(others).filter((name) => !page.includes(name))).toEqual([]);
});
