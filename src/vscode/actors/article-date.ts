/** Writes the article's date into its front matter. Pure. */
import { frontMatterEnd, isToml } from '../../core/markdown/front-matter';
import type { Replacement } from './modifiers';

/** The edit that gives a draft the date: a line of its front matter is changed or added, or front matter is begun. */
export function setDate(text: string, date: string): Replacement {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const mark = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const end = frontMatterEnd(text);
  if (end === 0) {
    return { start: mark, end: mark, text: `---${eol}date: ${date}${eol}---${eol}${eol}` };
  }
  const line = isToml(text.slice(mark)) ? `date = ${date}` : `date: ${date}`;
  const present = /^date[ \t]*[:=].*$/m.exec(text.slice(0, end));
  if (present) {
    const old = present[0].replace(/\r$/, '');
    return { start: present.index, end: present.index + old.length, text: line };
  }
  const first = text.indexOf('\n') + 1;
  return { start: first, end: first, text: `${line}${eol}` };
}
