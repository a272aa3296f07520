import { isUtf8 } from 'node:buffer';
import type { Additions } from '../../core/language/extend';
import type { ActorRegistry } from '../../core/registry/types';
import { analyzeAll, type TextOfSeveral } from '../../core/index';
import type { LanguageId } from '../../core/analysis';
import { analysisIn } from '../messages/findings';
import { messagesOf, type Locale } from '../messages/locale';
import type { Messages } from '../messages/types';
import type { Lines } from './whole-lines';

/** What is the same for all lines. */
interface LineOptions {
  /** Of what people read: errors, messages of findings. */
  readonly locale: Locale;
  /** For lines without `lang`; null: found in the text. */
  readonly language: LanguageId | null;
  /** The registry to use instead of the bundled one. */
  readonly registry: ActorRegistry | null;
  /** Words of the newsroom. */
  readonly additions?: Additions;
}

/** The answers to some lines: JSON lines in the order of the input. */
export interface Answers {
  readonly output: Uint8Array;
  /** How many of the lines could not be analysed. */
  readonly failed: number;
}

interface Line {
  /** Its number in the input. */
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly language: LanguageId | null;
}

/** A line that cannot be analysed; `id` when it could still be read. */
class BadLine {
  constructor(
    readonly number: number,
    readonly error: string,
    readonly id?: string,
  ) {}
}

/** Analyses each line; a bad one gives `{"id"?,"error"}`, with its number where it has no id. Blank lines give nothing. */
export function analyzeLines(lines: Lines, options: LineOptions): Answers {
  const messages = messagesOf(options.locale);
  const read = [...decode(lines, messages)];
  const good = read.filter((line): line is Line => !(line instanceof BadLine));
  const analyses = analyzeTogether(good, options);
  const answers: string[] = [];
  let failed = 0;
  let at = 0;
  for (const line of read) {
    const answer = line instanceof BadLine ? line : (analyses?.[at++] ?? analyzeAlone(line, options));
    if (typeof answer === 'string') answers.push(answer);
    else {
      failed += 1;
      const { id, number, error } = answer;
      answers.push(JSON.stringify(id === undefined ? { error: messages.lineError(number, error) } : { id, error }));
    }
  }
  const output = new TextEncoder().encode(answers.length ? `${answers.join('\n')}\n` : '');
  return { output, failed };
}

function analyzeSeveral(lines: readonly Line[], options: LineOptions): string[] {
  const { registry, additions, locale } = options;
  const texts = lines.map(({ id, text, language }): TextOfSeveral => {
    const told = language ?? options.language;
    return { id, text, ...(told && { language: told }) };
  });
  const analyses = analyzeAll(texts, { ...(registry && { registry }), ...(additions && { additions }) });
  return Array.from(analyses, (analysis) => JSON.stringify(analysisIn(analysis, locale)));
}

/** The answers to lines whose texts are read side by side; null where one of them breaks that. */
function analyzeTogether(lines: readonly Line[], options: LineOptions): readonly string[] | null {
  try {
    return analyzeSeveral(lines, options);
  } catch {
    return null;
  }
}

/** One hostile text must not stop a batch of millions. */
function analyzeAlone(line: Line, options: LineOptions): string | BadLine {
  try {
    return analyzeSeveral([line], options)[0] as string;
  } catch (error) {
    return new BadLine(line.number, messagesOf(options.locale).internal(String(error)), line.id);
  }
}

function* decode({ bytes: given, first }: Lines, messages: Messages): Generator<Line | BadLine> {
  if (given === null) {
    yield new BadLine(first, messages.lineTooLong);
    return;
  }
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const valid = isUtf8(bytes);
  for (let start = 0, number = first; start < bytes.length; number += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    start = end + 1;
    if (!valid && !isUtf8(line)) {
      yield new BadLine(number, messages.lineNotUtf8);
      continue;
    }
    const text = line.toString('utf8').replace(/^\uFEFF/, '');
    if (text.trim() !== '') yield read(text, number, messages);
  }
}

function read(json: string, number: number, messages: Messages): Line | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return new BadLine(number, messages.lineNotJson);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new BadLine(number, messages.lineNotObject);
  const { id, text, lang } = value as { id?: unknown; text?: unknown; lang?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return new BadLine(number, messages.lineWithoutId);
  if (typeof text !== 'string') return new BadLine(number, messages.lineWithoutText, String(id));
  if (lang !== undefined && lang !== null && lang !== 'fr' && lang !== 'en')
    return new BadLine(number, messages.lineWithOtherLanguage, String(id));
  return { number, id: String(id), text, language: lang ?? null };
}
