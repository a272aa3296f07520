import { frontMatterEnd, readFrontMatter } from '../markdown/front-matter';

/** The title of an article: that of its front matter, else its first heading of the first level, else null. */
export function articleTitle(text: string): string | null {
  const end = frontMatterEnd(text);
  const title = end > 0 ? readFrontMatter(text.slice(0, end)).title : null;
  if (title) return title;
  const heading = /^# +([^\r\n]+)$/m.exec(text.slice(end))?.[1]?.trimEnd();
  return (heading && withoutMarkup(heading.replace(/(?<! ) +#+$/, '').trim())) || null;
}

/** The words of a heading as a reader sees them: links, emphasis and code without their marks. */
function withoutMarkup(heading: string): string {
  return heading
    .replace(/!?\[([^[\]]{1,300})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{1,300})(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/(\*{1,3}|`+)(?=\S)([^*`]{1,300})(?<=\S)\1/g, '$2');
}
