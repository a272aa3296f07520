/**
 * What the adapter uses of the core that is too heavy for activation: the engine with its lexicons, the rules, the
 * registry, and reading, placing and writing records. Built as a file of its own for the desktop, so that it is not even
 * compiled before the first draft is read. Reached only through `loadEngine`.
 */
export { openDocument } from '../../core/index';
export { anchorRecords } from '../../core/records/anchoring/anchor-records';
export { followEdit, livePlaces, liveRecords, trackAnchors } from '../../core/records/anchoring/live-anchors';
export { makeTarget } from '../../core/records/anchoring/selectors';
export { addClaim, createFile, newClaim } from '../../core/records/edit';
export { setStatus, setVerdict } from '../../core/records/edit-check';
export { addSource } from '../../core/records/edit-sources';
export { newArticleId, newClaimId } from '../../core/records/ids';
export { readClaims } from '../../core/records/read';
export { writeClaims } from '../../core/records/write';
export { overlayRegistry } from '../../core/registry/overlay';
export { readRegistry } from '../../core/registry/read';
export { STARTER_REGISTRY } from '../../core/registry/starter';
export { runRules } from '../../core/rules/run';
