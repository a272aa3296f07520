import type { Actor, Analysis, Claim, Finding, LanguageId, Quotation } from '../analysis';
import type { DraftReading } from '../reading/draft-reading';
import { draftText } from '../markdown/draft';
import { problemsOf } from '../markdown/problems';
import type { ActorLink } from '../registry/link';
import type { ActorRegistry } from '../registry/types';
import { runRules } from '../rules/run';
import { type Lists, writeLists } from './lists';
import { updatedLists } from './update';

/**
 * The analysis of a reading. Who says what is decided in the reading; the lists with offsets into the file are written out
 * when they are first asked for, so that a keystroke does not pay for passages that nobody looks at.
 * @param before of the version before, made by this function: what of its lists an edit left as it was is taken over
 */
export function assemble(
  reading: DraftReading,
  id: string,
  registry: ActorRegistry,
  before: Analysis | null = null,
): Analysis {
  return new LazyAnalysis(reading, id, registry, before instanceof LazyAnalysis ? before.written() : null);
}

/** Links of the actors to the registry, by actor id, at the article's own date; undefined for an analysis that was not made here. */
export function linksOf(analysis: Analysis): ReadonlyMap<string, ActorLink> | undefined {
  return analysis instanceof LazyAnalysis ? analysis.lists().links : undefined;
}

class LazyAnalysis implements Analysis {
  readonly schema: 1;
  readonly id: string;
  readonly language: LanguageId;
  readonly date: string | null;
  declare readonly actors: readonly Actor[];
  declare readonly claims: readonly Claim[];
  declare readonly quotations: readonly Quotation[];
  declare readonly findings: readonly Finding[];
  readonly #reading: DraftReading;
  readonly #registry: ActorRegistry;
  /** The last lists that were written before these; null once these are. */
  #before: Lists | null;
  #lists: Lists | null = null;
  #found: readonly Finding[] | null = null;

  constructor(reading: DraftReading, id: string, registry: ActorRegistry, before: Lists | null) {
    this.schema = 1;
    this.id = id;
    this.language = reading.language;
    this.date = reading.draft.frontMatter.date;
    this.#reading = reading;
    this.#registry = registry;
    this.#before = before;
    Object.defineProperties(this, LISTS);
  }

  /** The lists of this version, or the last ones that were written before it. */
  written(): Lists | null {
    return this.#lists ?? this.#before;
  }

  lists(): Lists {
    if (this.#lists === null) {
      const updated = this.#before === null ? null : updatedLists(this.#before, this.#reading, this.#registry);
      this.#lists = updated ?? writeLists(this.#reading, this.#registry);
      this.#before = null;
    }
    return this.#lists;
  }

  found(): readonly Finding[] {
    return (this.#found ??= runRules({
      text: draftText(this.#reading.draft),
      analysis: this,
      registry: this.#registry,
      links: this.lists().links,
      problems: problemsOf(this.#reading.draft),
    }));
  }
}

/**
 * Own properties, so that an analysis can be copied, compared and serialised, with the same functions in each: where every
 * object literal brings getters of its own, V8 keeps all that they refer to until it collects the old objects.
 */
const LISTS: PropertyDescriptorMap & ThisType<LazyAnalysis> = {
  actors: {
    enumerable: true,
    get() {
      return this.lists().actors;
    },
  },
  claims: {
    enumerable: true,
    get() {
      return this.lists().claims;
    },
  },
  quotations: {
    enumerable: true,
    get() {
      return this.lists().quotations;
    },
  },
  findings: {
    enumerable: true,
    get() {
      return this.found();
    },
  },
};
