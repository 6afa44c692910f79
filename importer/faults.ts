import type { Message } from './messages/message';
import type { Cause, Fault, Note, Origin } from './report';
import { languageOf } from './source/header';
import type { Language } from './workbook/language';

/** A fault as it is found: its sentence in both languages. */
export type NewFault = Omit<Fault, 'code' | 'message' | 'language'> & { readonly message: Message };
export type NewNote = Omit<Note, 'message' | 'language'> & { readonly message: Message };

/** Characters of a cell that a fault repeats. */
const longestValue = 200;

interface Kept {
  readonly origin: Origin;
  readonly faults: NewFault[];
  readonly causes: Map<string, { readonly code: Cause['code']; readonly column?: string; count: number }>;
}

const keyOf = ({ file, worksheet }: Origin): string => `${file}\0${worksheet ?? ''}`;
const causeOf = ({ message: { code }, column = '' }: NewFault): string => `${code}\0${column}`;
const shortened = (value: string): string => (value.length > longestValue ? `${value.slice(0, longestValue)}…` : value);

/**
 * Collects faults up to a bound for each cause in each file and sheet, so that a file of a million bad rows costs no more memory than one
 * of a thousand, and takes no place from another; notes likewise. All are counted, by cause.
 */
export class Faults {
  private readonly byOrigin = new Map<string, Kept>();
  private readonly noted = new Map<string, NewNote[]>();
  private readonly languages = new Map<string, Language>();
  private counted = 0;
  private notesBeyond = 0;

  /** How many faults of one cause in one file or sheet are kept. */
  constructor(readonly limit: number) {}

  get total(): number {
    return this.counted;
  }

  /** Files and sheets in which something is wrong. */
  get faulty(): readonly Origin[] {
    return [...this.byOrigin.values()].map(({ origin }) => origin);
  }

  /** The language that a file or sheet is written in. */
  speak(origin: Origin, language: Language): void {
    this.languages.set(keyOf(origin), language);
  }

  add(fault: NewFault): void {
    const kept = this.kept(fault);
    const cause = this.count(kept, fault, 1);
    if (cause <= this.limit) kept.faults.push(fault.value === undefined ? fault : { ...fault, value: shortened(fault.value) });
  }

  /** Counts faults like one that was added, which a query left out of its answer. */
  addUnlisted(count: number, like: NewFault): void {
    if (count > 0) this.count(this.kept(like), like, count);
  }

  note(note: NewNote): void {
    const key = keyOf(note);
    const notes = this.noted.get(key) ?? [];
    this.noted.set(key, notes);
    if (notes.length < this.limit) notes.push(note);
    else this.notesBeyond += 1;
  }

  /** By file and sheet as read, then by line, as somebody who mends the files goes through them. */
  told(origins: readonly Origin[]): { errors: Fault[]; causes: Cause[]; notes: Note[]; moreNotes: number; language: Language } {
    const place = new Map<string, number>();
    for (const origin of origins) for (const key of [keyOf({ file: origin.file }), keyOf(origin)]) if (!place.has(key)) place.set(key, place.size);
    const inOrder = <Value>(by: ReadonlyMap<string, Value>): Value[] => [...by].sort(([a], [b]) => (place.get(a) ?? -1) - (place.get(b) ?? -1)).map(([, value]) => value);
    const kept = inOrder(this.byOrigin);
    return {
      errors: kept.flatMap(({ faults }) => faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).map((fault) => ({ ...fault, code: fault.message.code, ...this.said(fault) }))),
      causes: kept.flatMap(({ origin, causes }) => [...causes.values()].map((cause) => ({ ...origin, ...cause }))),
      notes: inOrder(this.noted).flatMap((notes) => notes.map((note) => ({ ...note, ...this.said(note) }))),
      moreNotes: this.notesBeyond,
      language: this.language(origins),
    };
  }

  private said(told: NewFault | NewNote): { readonly message: string; readonly language: Language } {
    const language = this.languageOf(told);
    return { message: told.message[language], language };
  }

  /** A file whose headers could not be read is spoken of in the language of its name. */
  languageOf(origin: Origin): Language {
    return this.languages.get(keyOf(origin)) ?? this.languages.get(keyOf({ file: origin.file })) ?? languageOf([[...(origin.worksheet ?? origin.file)].filter((sign) => /\p{L}/u.test(sign)).join('')]);
  }

  private language(origins: readonly Origin[]): Language {
    const spoken = this.languages.size > 0 ? [...this.languages.values()] : origins.map((origin) => this.languageOf(origin));
    return spoken.filter((language) => language === 'zh').length * 2 > spoken.length ? 'zh' : 'en';
  }

  private kept({ file, worksheet }: NewFault): Kept {
    const origin = worksheet === undefined ? { file } : { file, worksheet };
    const found = this.byOrigin.get(keyOf(origin)) ?? { origin, faults: [], causes: new Map() };
    this.byOrigin.set(keyOf(origin), found);
    return found;
  }

  /** Answers how many faults the cause has now. */
  private count({ causes }: Kept, fault: NewFault, count: number): number {
    const key = causeOf(fault);
    const cause = causes.get(key) ?? { code: fault.message.code, ...(fault.column === undefined ? {} : { column: fault.column }), count: 0 };
    causes.set(key, cause);
    this.counted += count;
    return (cause.count += count);
  }
}
