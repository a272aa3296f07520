/**
 * Whether two words are one typing error apart: one letter more, less, other, or two neighbours swapped (optimal string
 * alignment distance 1). Linear in their length.
 */
export function isOneEditApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let endOne = one.length;
  let endOther = other.length;
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne--;
    endOther--;
  }
  const restOne = one.slice(start, endOne);
  const restOther = other.slice(start, endOther);
  if (restOne.length <= 1 && restOther.length <= 1) return true;
  return restOne.length === 2 && restOther.length === 2 && restOne[0] === restOther[1] && restOne[1] === restOther[0];
}

/** The word itself and the word without each of its letters: words one edit apart share one of them. */
export function deletions(word: string): readonly string[] {
  const out = [word];
  for (let at = 0; at < word.length; at++) out.push(word.slice(0, at) + word.slice(at + 1));
  return out;
}
