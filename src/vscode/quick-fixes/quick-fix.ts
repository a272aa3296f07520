import type { CodeAction, Diagnostic } from 'vscode';
import type { Finding } from '../../core/analysis';
import type { DocumentModel } from '../documents/document-model';
import type { DraftView } from '../documents/row';

/** What a fix is made from: the finding, its diagnostic, and the draft at the version that both are of. */
export interface FixRequest {
  readonly model: DocumentModel;
  readonly view: DraftView;
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** The fixes of one rule; one file a rule, listed in `fixes-for.ts`. */
export interface QuickFix {
  readonly rule: string;
  fixes(request: FixRequest): readonly CodeAction[];
}
