export { addCheckin, type CheckinDraft } from "./add-checkin";
export { addAction, addObjective, addResult } from "./add-items";
export type { ActionDraft, ObjectiveDraft, ResultDraft } from "./add-items";
export { setActionStatus, supportAction } from "./change-action";
export { applySafeFixes } from "./apply-safe-fixes";
export { findAgain } from "./find-again";
export { findItems, idsOf } from "./find-items";
export { dropItem } from "./drop-item";
export type { EditOutcome, Refusal } from "./edited-file";
