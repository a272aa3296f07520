/** What a rule is and what it sees. */
import type { Actor, Claim, LanguageId, Severity } from '../analysis';
import type { DraftProblem } from '../markdown/problems';
import type { ClaimRecord, AnchorState } from '../records/types';
import type { DateInterval } from '../dates/partial-date';
import type { ActorLink } from '../registry/link';
import type { RegistryIndex } from '../registry/registry-index';
import type { MessageId } from './messages';
import type { RoleCheck } from './role-checks';

/** A check of the draft. Its doc comment says what and why; docs/rules.md says it to the reader. */
export interface Rule {
  /** Kebab-case; the diagnostic's code and the anchor in docs/rules.md. */
  readonly id: string;
  /** warning and error only for what is wrong; the rest is information or a hint. */
  readonly severity: Severity;
  /** One sentence for lists of rules. */
  readonly summary: string;
  /** Messages that are left out where another rule, which is named, says more of the same words. */
  readonly yields?: Readonly<Partial<Record<MessageId, string>>>;
  run(context: RuleContext, report: Report): void;
}

/**
 * Reports a finding. The message is made from the template and the data, so a shell can translate it by `data.template`.
 * `milder` takes the place of the rule's own severity, but not of one that the settings say.
 */
export type Report = (
  start: number,
  end: number,
  template: MessageId,
  data: Readonly<Record<string, unknown>>,
  claim?: string | null,
  milder?: Severity,
) => void;

/** A record that has a place in the text. */
export interface PlacedRecord {
  readonly record: ClaimRecord;
  readonly state: AnchorState;
  readonly start: number | null;
  readonly end: number | null;
}

/** The draft, the registry and the records, with what several rules need worked out once and only when asked for. */
export interface RuleContext {
  readonly text: string;
  readonly language: LanguageId;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly index: RegistryIndex;
  readonly links: ReadonlyMap<string, ActorLink>;
  /** Front matter's date, else the records' `article.asOf`, else null. */
  readonly date: DateInterval | null;
  /** The same as written. */
  readonly dateText: string | null;
  /** Without copies of a record that two people changed: what is to say of one is said of the record. */
  readonly records: readonly PlacedRecord[];
  /** What of the draft is not read as it was meant. */
  readonly problems: readonly DraftProblem[];
  /** Those copies, and such whose record is gone. */
  readonly copies: readonly PlacedRecord[];
  /** Records whose words overlap the claim's. */
  recordsOf(claim: Claim): readonly PlacedRecord[];
  /** Id of the first claim whose words overlap the record's, or null. */
  claimOf(record: PlacedRecord): string | null;
  /** The claim whose source, as printed, holds the place; null where there is none. */
  claimWithSourceAt(start: number, end: number): Claim | null;
  /** Whether an offset is within what somebody says in quotation marks. */
  isQuoted(at: number): boolean;
  /** Whether the words of a claim, or a part of them, start at an offset. */
  startsWords(at: number): boolean;
  /** Every printed role of a person in the registry, judged. */
  roleChecks(): readonly RoleCheck[];
  /** Ids of actors with a claim. */
  speakers(): ReadonlySet<string>;
}
