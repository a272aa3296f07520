/** Which addresses and files a source may point to. Nothing here opens anything. */

/** Why an address is no evidence. */
type UrlRefusal = 'empty' | 'control-characters' | 'scheme' | 'credentials' | 'host';

/** Why a path is no evidence. */
type PathRefusal = 'empty' | 'control-characters' | 'scheme' | 'absolute' | 'outside' | 'reserved-name';

/** White space other than the plain space, format and control characters, lone surrogates: nothing that a person sees. */
const INVISIBLE_IN_PATH = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;
const HOST_NAME = /^(?:[\p{L}\p{M}\p{N}_-]+\.)*[\p{L}\p{M}\p{N}_-]+\.?$/u;
const HOST_V6 = /^\[[0-9a-fA-F:.]+\]$/;

/**
 * Whether the address may be opened: http or https, a host, no credentials, no control or invisible character, no backslash.
 * `host` is what to show before opening, in lower case, with its port.
 */
export function checkUrl(
  url: string,
):
  | { readonly ok: true; readonly url: string; readonly host: string }
  | { readonly ok: false; readonly reason: UrlRefusal } {
  if (url === '') return { ok: false, reason: 'empty' };
  if (INVISIBLE.test(url)) return { ok: false, reason: 'control-characters' };
  const scheme = /^https?:\/\//i.exec(url);
  if (!scheme) return { ok: false, reason: 'scheme' };
  const rest = url.slice(scheme[0].length);
  const end = rest.search(/[/?#\\]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  if (authority.includes('@')) return { ok: false, reason: 'credentials' };
  if (end >= 0 && rest[end] === '\\') return { ok: false, reason: 'host' };
  const port = /:(\d{0,5})$/.exec(authority);
  const name = port ? authority.slice(0, port.index) : authority;
  if (!HOST_NAME.test(name) && !HOST_V6.test(name)) return { ok: false, reason: 'host' };
  if (port?.[1] && Number(port[1]) > 65535) return { ok: false, reason: 'host' };
  return { ok: true, url, host: authority.toLowerCase() };
}

/** Names that Windows keeps for devices, with or without extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * Cuts the path of an evidence file into segments that stay below the folder it is resolved from. Both slashes divide. Refused:
 * absolute, drive and UNC paths, every scheme, `..` in any spelling, names that Windows would read as something else.
 */
export function checkEvidencePath(
  path: string,
): { readonly ok: true; readonly segments: readonly string[] } | { readonly ok: false; readonly reason: PathRefusal } {
  if (path.trim() === '') return { ok: false, reason: 'empty' };
  if (INVISIBLE_IN_PATH.test(path)) return { ok: false, reason: 'control-characters' };
  if (/^[/\\]/.test(path)) return { ok: false, reason: 'absolute' };
  if (/^[A-Za-z]:/.test(path)) return { ok: false, reason: 'absolute' };
  // A colon elsewhere is a scheme, or an alternate data stream on Windows.
  if (path.includes(':')) return { ok: false, reason: 'scheme' };
  // An encoded dot or slash would be harmless in a path and dangerous in an address made from it.
  if (/%(?:2e|2f|5c|00)/i.test(path)) return { ok: false, reason: 'outside' };
  const segments: string[] = [];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '' || segment === '.') continue;
    // Windows drops dots and spaces at the end of a name, which makes `.. ` another `..`.
    if (/^[. ]+$/.test(segment)) return { ok: false, reason: 'outside' };
    if (RESERVED.test(segment) || /[. ]$/.test(segment)) return { ok: false, reason: 'reserved-name' };
    segments.push(segment);
  }
  return segments.length === 0 ? { ok: false, reason: 'empty' } : { ok: true, segments };
}
