import { l10n } from 'vscode';
import { VERDICTS, type CheckStatus, type Verdict } from '../../core/records/vocabulary';
import { today } from '../interface-words/dates';
import { statusWord, verdictWord } from '../interface-words/records';
import { askAuthor } from './author';
import { askChoice, type Answer, type Choice } from './ask';
import { explanation, OFFERED, verdictExplanation } from './pick-status';
import type { Sitting, Step } from './sitting';

/** Step “Status?”, and after a check the verdict. */
export const statusStep: Step = {
  async run(sitting, step, totalSteps) {
    const frame = { title: sitting.title, step, totalSteps, canGoBack: true };
    for (;;) {
      const present = sitting.record?.check?.status ?? null;
      const items = OFFERED.map((status): Choice<CheckStatus> => ({
        label: statusWord(status),
        value: status,
        detail: explanation(status),
        ...(status === present && { description: l10n.t('current') }),
      }));
      const active = items.find(({ value }) => value === present && value !== 'unchecked');
      const answer = await askChoice<CheckStatus>({ ...frame, placeholder: l10n.t('Status'), items, active });
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
      const verdict = await askVerdict(sitting, frame);
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

function askVerdict(
  sitting: Sitting,
  frame: { readonly title: string; readonly canGoBack: boolean },
): Promise<Answer<Verdict | null>> {
  const present = sitting.record?.check?.verdict ?? null;
  const items: Choice<Verdict | null>[] = [
    ...VERDICTS.map((verdict): Choice<Verdict | null> => ({
      label: verdictWord(verdict),
      value: verdict,
      detail: verdictExplanation(verdict),
      ...(verdict === present && { description: l10n.t('current') }),
    })),
    { label: l10n.t('no verdict'), value: null },
  ];
  const active = present ? items.find(({ value }) => value === present) : undefined;
  return askChoice<Verdict | null>({ ...frame, placeholder: l10n.t('Verdict'), items, active });
}
