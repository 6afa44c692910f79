import { pageWindow } from '../../subgraphs/kit/read/connection/page-window';

test.each([
  [{}, { size: 20, backward: false }],
  [{ first: 1 }, { size: 1, backward: false }],
  [{ first: 100 }, { size: 100, backward: false }],
  [{ last: 7 }, { size: 7, backward: true }],
  [{ first: null, last: 3 }, { size: 3, backward: true }],
])('%j is a page of that size from that end', (args, window) => expect(pageWindow(args)).toEqual(window));

test.each([
  [{ first: 0 }, { first: 0, min: 1, max: 100 }],
  [{ first: -1 }, { first: -1, min: 1, max: 100 }],
  [{ last: 101 }, { last: 101, min: 1, max: 100 }],
  [{ first: 2, last: 2 }, { first: 2, last: 2, max: 100 }],
])('%j is refused, naming the value and what would be right', (args, params) => {
  expect(() => pageWindow(args)).toThrow(expect.objectContaining({ code: 'BAD_PAGE_SIZE', params }));
});
