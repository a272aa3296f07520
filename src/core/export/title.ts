import { frontMatterEnd, readFrontMatter } from '../markdown/front-matter';

/** The title of an article: that of its front matter, else its first heading of the first level, else null. */
export function articleTitle(text: string): string | null {
  const end = frontMatterEnd(text);
  const title = end > 0 ? readFrontMatter(text.slice(0, end)).title : null;
  if (title) return title;
  const heading = /^# +([^\r\n]+)$/m.exec(text.slice(end))?.[1]?.trimEnd();
  return heading?.replace(/(?<! ) +#+$/, '').trim() || null;
}
