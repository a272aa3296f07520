import type { Disposable } from 'vscode';
import { load } from '../load';
import { describeError } from '../log';
import type { Services } from '../services';
import type { ClaimsView, Tick } from '../tree/claims-view';

/** A tick in the Claims view is “checked by me, today”; clearing it opens the claim again. */
export function registerChecks(services: Services, claims: ClaimsView): Disposable {
  return claims.onDidCheck(async (ticks) => {
    try {
      const on = await apply(services, ticks, true);
      const off = await apply(services, ticks, false);
      if (on && off) {
        return;
      }
    } catch (error) {
      services.log.error(describeError(error));
    }
    claims.redraw(); // takes back the tick that VS Code has drawn already
  });
}

async function apply(services: Services, ticks: readonly Tick[], checked: boolean): Promise<boolean> {
  const targets = ticks.filter((tick) => tick.checked === checked);
  if (targets.length === 0) {
    return true;
  }
  const { applyStatus } = await load(() => import('../requests'));
  return applyStatus(services, targets, checked ? 'checked' : 'open');
}
