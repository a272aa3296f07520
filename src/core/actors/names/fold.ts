const MARKS = /\p{M}/gu;
const BETWEEN = /[^\p{L}\p{N}&]+/u;

/** The words of a name for comparison: no accents, lower case, apart at anything that is no letter or digit. “Sergueï Lavrov” → ["serguei", "lavrov"]. */
export function foldName(name: string): string[] {
  const lower = name.toLowerCase();
  const plain = isAscii(lower)
    ? lower
    : lower.normalize('NFD').replace(MARKS, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
  return plain.split(BETWEEN).filter((word) => word !== '');
}

function isAscii(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
