import type { LanguageId } from '../analysis';
import type { CsvSeparator } from '../registry/csv-text';
import type { AnchoredRecord, ClaimsFile } from '../records/types';

/** A speaker as an export names it. */
export interface SpeakerName {
  readonly name: string;
  readonly type: 'person' | 'organization';
}

/** What an export needs to know beside analysis and records. */
export interface ExportOptions {
  /** Language of labels and dates. */
  readonly language: LanguageId;
  /** Title of the article, or its file name. */
  readonly title: string;
  /** Address at which the article is, or will be, published. Without it the file name stands for it. */
  readonly url?: string | undefined;
  /** Who publishes the article; asked for by fact-check readers. */
  readonly publisher?: { readonly name: string; readonly url?: string | undefined } | undefined;
  /** Names a speaker by the id in `said.by`; null for one that is not known. */
  readonly speakerOf?: ((id: string) => SpeakerName | null) | undefined;
  /** Between the cells of a table; a comma unless given. */
  readonly separator?: CsvSeparator | undefined;
  /**
   * Also what is meant for the newsroom alone: why a speaker is not named, notes, remarks, files, speakers and sources on
   * background, off the record and anonymous. Off unless somebody asks.
   */
  readonly includePrivate?: boolean | undefined;
}

/** What every format is made from. Offsets of the anchors are into `text`. */
export interface ExportInput {
  readonly text: string;
  readonly records: ClaimsFile;
  readonly anchors: readonly AnchoredRecord[];
  readonly options: ExportOptions;
}
