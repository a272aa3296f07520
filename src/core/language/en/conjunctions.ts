/** English conjunctions, by what stands behind them. */
import { itemSet } from '../lexicon';

/** Open a clause of when something was done. */
export const WHILE_CLAUSE = itemSet('until till after before once when while as since');

/** Open a clause that sets something against the one before. */
export const CONCEDING = itemSet('though although while whereas');

/** “said as he left the hall”, “said when asked” */
export const MEANWHILE = itemSet('as when while');

/** What opens a clause of what happened as somebody spoke, or before or after. */
export const AT_THE_TIME = itemSet('as while before after');

/** What a participle can follow: “while adding”. */
export const BEFORE_PARTICIPLES = itemSet('while before after when');

/** Conjunctions that a participle follows right away. */
export const ELLIPTIC = itemSet('when whenever if unless');

/** Conjunctions of a clause that can have a participle for all its verb: “once informed of it”. */
export const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set([...ELLIPTIC, 'once', 'although', 'though', 'while']);

/** What tells when or how, behind a reported clause. */
export const TEMPORAL = itemSet('before after while when since without');

/** When and where. */
export const WHEN = itemSet('when where');

/** What a clause of when or where opens with, and one that concedes. */
export const CIRCUMSTANCES = itemSet('when whenever until unless once since where wherever although');

/** Open what was not said, or said only if. */
export const CONDITIONS = itemSet('if whether unless');

/** What opens a question that somebody leaves open. */
export const OPENING_QUESTION = itemSet('whether if when where why how');

/** What one tells somebody: “told them how”. */
export const TOLD = itemSet('how why');

/** What opens a clause before its main clause, or a sentence. */
export const OPENERS = itemSet('when where because although though while since and but so yet');

/** What opens a clause behind a phrase of saying. */
export const CLAUSE_OPENERS = itemSet('where because that but while although though');

/** What a clause about somebody opens with. */
export const BEFORE_BODY = itemSet('that and which who');

/** Those of them that tell of what has been: “when told that”. */
export const ONCE_TOLD = itemSet('when whenever once');

/** Participles that compare or found what a clause tells: “, compared with May”, “, based on 300 interviews”. */
export const COMPARING = itemSet('compared based given provided followed');

/** “A, | exactly | as Ruiz said” */
export const LIKEWISE = itemSet('just exactly much');

/** Behind these, “as” lists, names or adds. */
export const BEFORE_AS = itemSet('such known well');

/** Between “as” and “as”, these open a clause: “as long as it takes”. */
export const OF_EXTENT = itemSet('soon long far');
