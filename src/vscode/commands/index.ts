import { addNote, pasteSource } from '../annotate/note-commands';
import { archiveSource } from '../evidence/archive-source';
import { openSource } from '../evidence/open-source';
import { exportRecords } from '../export/export-records';
import { describeError } from '../log';
import { findRecords } from '../renamed-articles/offer-lost-records';
import { openArticle, showNewsroom } from '../newsroom/open-article';
import { joinVersions, redoRecords, restoreRecords, undoRecords } from '../records-repair/file-commands';
import {
  acceptPlace,
  acceptWords,
  attachRecord,
  confirmWords,
  deleteRecord,
  refusePlace,
  restoreWords,
  searchRecord,
} from '../records-repair/place-commands';
import { keepBothVersions, keepFirstVersion, keepSecondVersion } from '../records-repair/version-commands';
import { holdPlace } from '../questions/place';
import { isClaimNode } from '../tree/nodes';
import { ACTOR_COMMANDS } from './actors';
import { analyzeDocument } from './analyze-document';
import { annotateClaim } from './annotate-claim';
import type { Command, CommandContext } from './command';
import { copyClaim } from './copy-claim';
import { clearFilter, filterClaims } from './filter-claims';
import { goToActor } from './go-to-actor';
import { goToClaim } from './go-to-claim';
import { groupClaims } from './group-claims';
import { openRecords } from './open-records';
import { openSample } from './open-sample';
import { revealActor } from './reveal-actor';
import { revealClaim } from './reveal-claim';
import { markChecked, setStatus } from './set-status';
import { showClaims } from './show-claims';
import { showLog } from './show-log';
import { openGuide, showRule } from './show-page';
import { nextClaim, nextUnverified, previousClaim } from './step';
import { tickRow } from './tick-row';
import { toggleHighlights } from './toggle-highlights';

const COMMANDS: readonly Command[] = [
  showClaims,
  nextClaim,
  previousClaim,
  nextUnverified,
  goToClaim,
  goToActor,
  revealClaim,
  revealActor,
  annotateClaim,
  setStatus,
  markChecked,
  openSource,
  copyClaim,
  addNote,
  pasteSource,
  archiveSource,
  exportRecords,
  undoRecords,
  redoRecords,
  joinVersions,
  restoreRecords,
  acceptPlace,
  refusePlace,
  attachRecord,
  restoreWords,
  acceptWords,
  confirmWords,
  searchRecord,
  deleteRecord,
  keepFirstVersion,
  keepSecondVersion,
  keepBothVersions,
  findRecords,
  openArticle,
  showNewsroom,
  toggleHighlights,
  analyzeDocument,
  openRecords,
  showLog,
  openGuide,
  openSample,
  showRule,
  groupClaims,
  filterClaims,
  clearFilter,
  tickRow,
  ...ACTOR_COMMANDS,
];

/** Commands on a claim that leave a person who gives them in its row where they are: in the Claims view. */
const STAY_IN_VIEW: ReadonlySet<Command | undefined> = new Set([
  annotateClaim,
  setStatus,
  markChecked,
  addNote,
  pasteSource,
  archiveSource,
  refusePlace,
  acceptWords,
  confirmWords,
  keepFirstVersion,
  keepSecondVersion,
  keepBothVersions,
  deleteRecord,
]);

/** Runs a command of the manifest; an error goes to the log and, by VS Code, to the person who ran it. */
export async function runCommand(context: CommandContext, id: string, args: readonly unknown[]): Promise<unknown> {
  try {
    const command = COMMANDS.find((one) => one.id === id);
    const run = async (): Promise<unknown> => command?.run(context, ...args);
    const [node] = args;
    const stays = isClaimNode(node) && STAY_IN_VIEW.has(command);
    return await holdPlace(() => (stays ? context.claims.keepFocus(node, run) : run()), command?.asks === true);
  } catch (error) {
    context.log.error(`${id}: ${describeError(error)}`);
    throw error;
  }
}
