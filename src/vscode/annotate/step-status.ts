import type { CheckStatus, Verdict } from '../../core/records/vocabulary';
import { today } from '../interface-words/dates';
import { askAuthor } from './author';
import { pickStatus, pickVerdict } from './pick-status';
import type { Sitting, Step } from './sitting';

/** Step “Status?”, and after a check the verdict. */
export const statusStep: Step = {
  async run(sitting, step, totalSteps) {
    const frame = { title: sitting.title, step, totalSteps, canGoBack: true };
    for (;;) {
      const present = sitting.record?.check?.status ?? null;
      const answer = await pickStatus(frame, present);
      if (answer.kind !== 'answer') {
        return answer.kind === 'back' ? 'back' : 'leave';
      }
      const status = answer.value;
      if (!(await saveStatus(sitting, status))) {
        return 'leave';
      }
      if (status !== 'checked') {
        return 'next';
      }
      const verdict = await pickVerdict(frame, sitting.record?.check?.verdict ?? null);
      if (verdict.kind === 'back') {
        continue;
      }
      if (verdict.kind !== 'answer' || !(await saveVerdict(sitting, verdict.value))) {
        return 'leave';
      }
      return 'next';
    }
  },
};

/** False when the person does not say who they are, or nothing could be written. */
async function saveStatus(sitting: Sitting, status: CheckStatus): Promise<boolean> {
  if (status === (sitting.record?.check?.status ?? 'unchecked') && status !== 'checked') {
    return sitting.record !== null || sitting.save((_, file) => file);
  }
  const by = await askAuthor();
  if (by === undefined) {
    return false;
  }
  return sitting.save(({ setStatus }, file, id, words) => setStatus(file, id, status, { by, on: today() }, words));
}

async function saveVerdict(sitting: Sitting, verdict: Verdict | null): Promise<boolean> {
  if (verdict === (sitting.record?.check?.verdict ?? null)) {
    return true;
  }
  const by = await askAuthor();
  return (
    by !== undefined && sitting.save(({ setVerdict }, file, id) => setVerdict(file, id, verdict, { by, on: today() }))
  );
}
