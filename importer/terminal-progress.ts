import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from './progress';
import type { SheetCount } from './report';
import { countText } from './report-text';

const counts = (count: SheetCount, seconds: number): string => `${countText(count)} (${seconds.toFixed(1)} s)`;

/** A bar where somebody watches, else one line per file, fit for a log. */
export function terminalProgress(stream: NodeJS.WriteStream): ImportProgress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function lineProgress(stream: NodeJS.WritableStream): ImportProgress {
  const note = (line: string): void => void stream.write(`${line}\n`);
  return { begin: () => undefined, read: () => undefined, merged: (count, seconds) => note(counts(count, seconds)), note, end: () => undefined };
}

/**
 * Reading and storing a file take about as long as each other: each counts half. The bar steps by bytes read, then,
 * when a sheet is stored, by the bytes of its file once more.
 */
function barProgress(stream: NodeJS.WritableStream): ImportProgress {
  const bar = new SingleBar(
    { format: 'Importing [{bar}] {percentage}% {file}', stream, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
    Presets.rect,
  );
  const bytesOf = new Map<string, number>();
  return {
    begin: (bytes) => bar.start(Math.max(1, 2 * bytes), 0, { file: '' }),
    read(file, bytes) {
      bytesOf.set(file, (bytesOf.get(file) ?? 0) + bytes);
      bar.increment(bytes, { file });
    },
    merged: ({ file }) => bar.increment(bytesOf.get(file) ?? 0, { file }),
    note: (line) => void stream.write(`${line}\n`),
    end: () => bar.stop(),
  };
}
