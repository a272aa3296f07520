/** Which token of one text became which token of another; -1 where it has no counterpart. */
export interface Alignment {
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
}

/** Notes that an old token became a new one. */
export function connect({ toNew, toOld }: Alignment, old: number, now: number): void {
  toNew[old] = now;
  toOld[now] = old;
}

/** Takes back what was noted of an old token. */
export function disconnect({ toNew, toOld }: Alignment, old: number): void {
  const now = toNew[old] ?? -1;
  if (now < 0) return;
  toNew[old] = -1;
  toOld[now] = -1;
}
