import { Presets, SingleBar } from 'cli-progress';
import { message, type Message } from './messages/message';
import { terminalLanguage } from './messages/told-error';
import type { ImportProgress } from './progress';
import type { SheetCount } from './report';
import { countText } from './report-text';
import type { Language } from './workbook/language';

const counts = (count: SheetCount, seconds: number): string => `${countText(count)}${count.language === 'zh' ? `（${seconds.toFixed(1)} 秒）` : ` (${seconds.toFixed(1)} s)`}`;

/** A bar where somebody watches, else one line per file, fit for a log. */
export function terminalProgress(stream: NodeJS.WriteStream, language = terminalLanguage()): ImportProgress {
  return stream.isTTY ? barProgress(stream, language) : lineProgress(stream, language);
}

const noteOn =
  (stream: NodeJS.WritableStream, language: Language) =>
  (told: Message): void =>
    void stream.write(`${told[language]}\n`);

function lineProgress(stream: NodeJS.WritableStream, language: Language): ImportProgress {
  const merged = (count: SheetCount, seconds: number): void => void stream.write(`${counts(count, seconds)}\n`);
  return { begin: () => undefined, read: () => undefined, merged, note: noteOn(stream, language), end: () => undefined };
}

/**
 * Reading and storing a file take about as long as each other: each counts half. The bar steps by bytes read, then,
 * when a sheet is stored, by the bytes of its file once more.
 */
function barProgress(stream: NodeJS.WritableStream, language: Language): ImportProgress {
  const bar = new SingleBar(
    { format: `${message('import-runs')[language]} [{bar}] {percentage}% {file}`, stream, hideCursor: true, clearOnComplete: true, stopOnComplete: false },
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
    note: noteOn(stream, language),
    end: () => bar.stop(),
  };
}
