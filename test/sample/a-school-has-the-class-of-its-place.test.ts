import { writtenSample, type WrittenSample } from './support/sheets';

let sample: WrittenSample;
beforeAll(async () => {
  sample = await writtenSample();
});
afterAll(() => sample.remove());

/** Classes that a place in each kind of township can have; a city has an urban area besides. */
const classes: Readonly<Record<string, readonly string[]>> = {
  SUBDISTRICT: ['TOWN_CENTRE', 'TOWN_FRINGE', 'VILLAGE'],
  TOWN: ['TOWN_CENTRE', 'TOWN_FRINGE', 'VILLAGE'],
  TOWNSHIP: ['TOWNSHIP_CENTRE', 'VILLAGE'],
  ETHNIC_TOWNSHIP: ['TOWNSHIP_CENTRE', 'VILLAGE'],
  SPECIAL_AREA: ['SPECIAL_AREA', 'VILLAGE'],
};
const urbanArea = ['MAIN_URBAN', 'URBAN_FRINGE', 'VILLAGE'];
const builtUp = ['620981002', '620981101'];

test('the urban-rural class of a school goes with the kind of its township', () => {
  const kinds = new Map(sample.rows('townships').map(({ code, kind }) => [code, kind ?? '']));
  for (const { name, township, locale } of sample.rows('schools')) {
    const allowed = builtUp.includes(township ?? '') ? urbanArea : classes[kinds.get(township) ?? ''];
    expect([name, allowed]).toEqual([name, expect.arrayContaining([locale])]);
  }
});

test('what is called 中心小学 or 中心校 is in the centre of its 镇 or 乡, in every county that has one', () => {
  const central = sample.rows('schools').filter(({ name }) => /中心(?:小学|校)/.test(name ?? ''));
  expect(new Set(central.map(({ county }) => county))).toEqual(new Set(['141124', '361023', '510923']));
  const townships = new Map(sample.rows('townships').map(({ code, name }) => [code, name ?? '']));
  for (const { name, township, locale } of central) expect([name, locale]).toEqual([name, townships.get(township)?.endsWith('镇') ? 'TOWN_CENTRE' : 'TOWNSHIP_CENTRE']);
});
