import type { Analysis, LanguageId } from './analysis';
import { assemble } from './assembly/assemble';
import { extendLanguage, type Additions } from './language/extend';
import { LANGUAGES } from './language/languages';
import { createBlockCache } from './markdown/cache';
import { draftText, parseDraft, updateDraft, type Draft, type TextChange } from './markdown/draft';
import { problemsOf, type DraftProblem } from './markdown/problems';
import { readBlocks, type Languages } from './reading/block-units';
import { languageOf, readDraft, type DraftReading } from './reading/draft-reading';
import { STARTER_REGISTRY } from './registry/starter';
import type { ActorRegistry } from './registry/types';

/** How to analyse a draft. */
export interface AnalyzeOptions {
  /** Returned as `Analysis.id`. */
  readonly id?: string;
  /** The language of the document; found from its words otherwise. */
  readonly language?: LanguageId;
  /** Instead of the bundled starter registry. */
  readonly registry?: ActorRegistry;
  /** Names, roles and cue verbs of the newsroom. */
  readonly additions?: Additions;
}

/** A draft that is analysed as it is edited. After any edits `analysis` deep-equals `analyze(text)`. */
export interface OpenDocument {
  readonly text: string;
  readonly analysis: Analysis;
  /** What of the text is not read as it was meant; among the findings of `analysis` too. */
  readonly problems: readonly DraftProblem[];
  /** Offsets of the changes are into the text before the edit, as an editor reports them. */
  edit(changes: readonly TextChange[]): Analysis;
}

/** Analyses a whole text. Pure, synchronous, never throws on any string. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return openDocument(text, options).analysis;
}

/** One of several texts. */
export interface TextOfSeveral extends Pick<AnalyzeOptions, 'id' | 'language'> {
  readonly text: string;
}

/**
 * Analyses texts, each as `analyze` does, in less time: their paragraphs are read side by side. All texts are in memory at once,
 * so an archive is to be given in portions; the analyses are made one by one as they are asked for.
 */
export function* analyzeAll(
  texts: readonly TextOfSeveral[],
  options: Omit<AnalyzeOptions, keyof TextOfSeveral> = {},
): Generator<Analysis> {
  const languages = languagesWith(options);
  const drafts = texts.map(({ text }) => parseDraft(text));
  readBlocks(
    drafts.map((draft, n) => ({
      blocks: draft.blocks,
      language: languageOf(draft, texts[n] as TextOfSeveral),
    })),
    languages,
  );
  for (const text of texts) {
    const own = { ...options, ...text };
    // Taken out of the list: what was analysed can be forgotten.
    yield present(readDraft(drafts.shift() as Draft, null, own, languages), own);
  }
}

/** Opens a draft for edits, each of which costs in proportion to the block that it touches. */
export function openDocument(text: string, options: AnalyzeOptions = {}): OpenDocument {
  return new EditedDraft(text, options);
}

class EditedDraft implements OpenDocument {
  readonly #options: AnalyzeOptions;
  readonly #languages: Languages;
  readonly #cache = createBlockCache();
  #current: DraftReading;
  #analysis: Analysis;

  constructor(text: string, options: AnalyzeOptions) {
    this.#options = options;
    this.#languages = languagesWith(options);
    this.#current = readDraft(parseDraft(text), null, options, this.#languages);
    this.#analysis = present(this.#current, options);
  }

  get text(): string {
    return draftText(this.#current.draft);
  }

  get analysis(): Analysis {
    return this.#analysis;
  }

  get problems(): readonly DraftProblem[] {
    return problemsOf(this.#current.draft);
  }

  edit(changes: readonly TextChange[]): Analysis {
    const draft = updateDraft(this.#current.draft, changes, this.#cache);
    this.#current = readDraft(draft, this.#current, this.#options, this.#languages);
    return (this.#analysis = present(this.#current, this.#options, this.#analysis));
  }
}

function languagesWith({ additions }: AnalyzeOptions): Languages {
  return { fr: extendLanguage(LANGUAGES.fr, additions), en: extendLanguage(LANGUAGES.en, additions) };
}

function present(reading: DraftReading, options: AnalyzeOptions, before: Analysis | null = null): Analysis {
  return assemble(reading, options.id ?? '', options.registry ?? STARTER_REGISTRY, before);
}
