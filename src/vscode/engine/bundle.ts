/**
 * What the adapter uses of the core that is too heavy for activation: the engine with its lexicons, the rules, the
 * registry, and reading, placing and writing records. A part of its own, which is not even compiled before the first
 * draft is read. Reached only through `loadEngine`.
 */
export { linksOf } from '../../core/assembly/assemble';
export { EXPORT_FORMATS } from '../../core/export/formats';
export { registrySpeakers, speakerName } from '../../core/export/speakers';
export { openDocument } from '../../core/index';
export { anchorRecords } from '../../core/records/anchoring/anchor-records';
export {
  dropAnchor,
  followEdit,
  livePlaces,
  liveRecords,
  placeAnchor,
  trackAnchors,
} from '../../core/records/anchoring/live-anchors';
export { makeTarget, wholeWords } from '../../core/records/anchoring/selectors';
export {
  addClaim,
  createFile,
  newClaim,
  reattach,
  removeClaim,
  resolveConflict,
  setArticle,
  setBasis,
  setKind,
} from '../../core/records/edit';
export {
  acceptWords,
  recheck,
  setCheckNote,
  setQuoteCheck,
  setStatus,
  setVerdict,
} from '../../core/records/edit-check';
export { addRemark, setAnonymity, setOriginal, setSaid } from '../../core/records/edit-said';
export { addSource, removeSource, updateSource } from '../../core/records/edit-sources';
export { mergeClaims } from '../../core/records/merge';
export { anchoredShare, progressOf } from '../../core/records/progress';
export { compareQuote } from '../../core/records/quote-comparison';
export { newArticleId, newClaimId } from '../../core/records/ids';
export { readClaims } from '../../core/records/read';
export { twinKey } from '../../core/records/twins';
export { joinVersions } from '../../core/records/versions';
export { writeClaims } from '../../core/records/write';
export { exportCsv, importCsv } from '../../core/registry/csv';
export {
  addAlias,
  addRole,
  EMPTY_REGISTRY,
  findPerson,
  mergePeople,
  newId,
  putPerson,
  putPost,
  splitPerson,
} from '../../core/registry/edit';
export { registryEntriesOf } from '../../core/registry/from-wikidata';
export { indexRegistry } from '../../core/registry/registry-index';
export { overlayRegistry } from '../../core/registry/overlay';
export { readRegistry } from '../../core/registry/read';
export { STARTER_REGISTRY } from '../../core/registry/starter';
export { fetchWikidataPerson, searchWikidata } from '../../core/registry/wikidata';
export { writeRegistry } from '../../core/registry/write';
export { ignoreKey } from '../../core/rules/ignores';
export { runRules } from '../../core/rules/run';
export { draftRegistry } from '../actors/draft-registry';
export { findEntry } from '../actors/find-entry';
