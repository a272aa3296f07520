import { isUtf8 } from 'node:buffer';
import type { Additions } from '../../core/language/extend';
import type { ActorRegistry } from '../../core/registry/types';
import { analyze } from '../../core/index';
import type { LanguageId } from '../../core/analysis';
import type { Messages } from '../messages/types';
import type { Lines } from './whole-lines';

/** What is the same for all lines. */
export interface LineOptions {
  readonly messages: Messages;
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
  readonly failed: boolean;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly language: LanguageId | null;
}

/** A line that cannot be analysed; `id` when it could still be read. */
class BadLine {
  constructor(
    readonly error: string,
    readonly id?: string,
  ) {}
}

/** Analyses each line; a bad one gives `{"id"?,"error"}`. Blank lines give nothing. */
export function analyzeLines(lines: Lines, options: LineOptions): Answers {
  const { messages, registry, additions } = options;
  const answers: string[] = [];
  let failed = false;
  for (const line of decode(lines, options)) {
    if (line instanceof BadLine) {
      failed = true;
      answers.push(JSON.stringify(line.id === undefined ? { error: line.error } : { id: line.id, error: line.error }));
      continue;
    }
    const language = line.language ?? options.language;
    try {
      const analysis = analyze(line.text, {
        id: line.id,
        ...(language && { language }),
        ...(registry && { registry }),
        ...(additions && { additions }),
      });
      answers.push(JSON.stringify(analysis));
    } catch (error) {
      failed = true; // one hostile text must not stop a batch of millions
      answers.push(JSON.stringify({ id: line.id, error: messages.internal(String(error)) }));
    }
  }
  const output = new TextEncoder().encode(answers.length ? `${answers.join('\n')}\n` : '');
  return { output, failed };
}

function* decode(lines: Lines, { messages }: LineOptions): Generator<Line | BadLine> {
  if (lines === 'too-long') {
    yield new BadLine(messages.lineTooLong);
    return;
  }
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  const valid = isUtf8(bytes);
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    start = end + 1;
    if (!valid && !isUtf8(line)) {
      yield new BadLine(messages.lineNotUtf8);
      continue;
    }
    const text = line.toString('utf8').replace(/^\uFEFF/, '');
    if (text.trim() !== '') yield read(text, messages);
  }
}

function read(json: string, messages: Messages): Line | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return new BadLine(messages.lineNotJson);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new BadLine(messages.lineNotObject);
  const { id, text, lang } = value as { id?: unknown; text?: unknown; lang?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return new BadLine(messages.lineWithoutId);
  if (typeof text !== 'string') return new BadLine(messages.lineWithoutText, String(id));
  if (lang !== undefined && lang !== null && lang !== 'fr' && lang !== 'en')
    return new BadLine(messages.lineWithOtherLanguage, String(id));
  return { id: String(id), text, language: lang ?? null };
}
