import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writtenSample, type SheetRow, type WrittenSample } from './support/sheets';

let sample: WrittenSample;
beforeAll(async () => {
  sample = await writtenSample();
});
afterAll(() => sample.remove());

/** West, south, east and north of each county, degrees: as atlases give them, to a minute of arc. */
const boxes: Readonly<Record<string, readonly [west: number, south: number, east: number, north: number]>> = {
  '620981': [96 + 15 / 60, 39 + 39 / 60, 98 + 30 / 60, 41],
  '141124': [110 + 39 / 60, 37 + 35 / 60, 111 + 18 / 60, 38 + 15 / 60],
  '361023': [116 + 9 / 60, 26 + 51 / 60, 116 + 45 / 60, 27 + 21 / 60],
  '510923': [105 + 3 / 60, 30 + 25 / 60, 105 + 33 / 60, 30 + 45 / 60],
};

interface Point { readonly longitude: number; readonly latitude: number }
const pointOf = ({ longitude, latitude }: SheetRow): Point => ({ longitude: Number(longitude), latitude: Number(latitude) });
const seats = parse<SheetRow>(readFileSync(join(__dirname, '../../data/sample/townships.csv')), { columns: true, bom: true });

/** On a plane that touches the earth halfway: another way than the one the graph measures by, right to a metre over such distances. */
function kilometres(one: Point, other: Point): number {
  const halfway = ((one.latitude + other.latitude) / 2) * (Math.PI / 180);
  return Math.hypot((one.longitude - other.longitude) * 111.32 * Math.cos(halfway), (one.latitude - other.latitude) * 111.13);
}

test('every school has a place, inside its county', () => {
  for (const school of sample.rows('schools')) {
    const { longitude, latitude } = pointOf(school);
    const [west, south, east, north] = boxes[school.county ?? '']!;
    expect([school.name, longitude > west && longitude < east && latitude > south && latitude < north]).toEqual([school.name, true]);
  }
});

test('a school is nearer to the seat of its own township than to any other, and no further than six kilometres', () => {
  for (const school of sample.rows('schools')) {
    const distances = seats.filter(({ county_code }) => county_code === school.county).map((seat) => ({ code: seat.code, away: kilometres(pointOf(school), pointOf(seat)) }));
    const [nearest] = distances.sort((a, b) => a.away - b.away);
    expect([school.name, nearest?.code]).toEqual([school.name, school.township]);
    expect(nearest?.away).toBeLessThanOrEqual(6.1);
  }
});

test('schools of villages lie outside the centre of their township, the others in it', () => {
  for (const seat of seats) {
    const own = sample.rows('schools').filter(({ township }) => township === seat.code);
    const away = (village: boolean): number[] => own.filter(({ locale }) => (locale === 'VILLAGE') === village).map((school) => kilometres(pointOf(school), pointOf(seat)));
    expect(Math.max(0, ...away(false))).toBeLessThan(Math.min(Infinity, ...away(true)));
  }
});

test('no two schools that were open at one time are within fifty metres of each other', () => {
  const all = sample.rows('schools');
  const near = all.flatMap((one, index) => all.slice(index + 1).filter((other) => other.county === one.county && kilometres(pointOf(one), pointOf(other)) < 0.05).map((other) => `${one.name} ${other.name}`));
  expect(near).toEqual([]);
});
