import { HIDDEN_FILES, type HostingRules } from './rules.ts';

/** What a host answers to a request for an address. */
export type Answer =
  /** A file of the site, by its path in the folder. */
  | { readonly status: 200; readonly file: string; readonly headers: Headers }
  | { readonly status: 301; readonly location: string; readonly headers: Headers }
  /** The page for unknown addresses. */
  | { readonly status: 404; readonly file: string; readonly headers: Headers };

type Headers = Readonly<Record<string, string>>;

/**
 * What the rules say of an address, as a host sees it.
 *
 * @param target of the request: the path with its escapes, and the query (RFC 9112, section 3.2.1)
 * @param isFile whether the folder of the site has a file at this path: `de/index.html`
 */
export function answerTo(
  target: string,
  rules: HostingRules,
  isFile: (path: string) => boolean,
): Answer {
  const [escapedPath = '', ...rest] = target.split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  if (`${escapedPath}/` === rules.base) return redirect(rules, rules.base + query);
  const path = pathInSite(escapedPath, rules.base);
  if (path === undefined) return notFound(rules);
  const moved = rules.moved.find(({ from }) => from === path);
  if (moved) return redirect(rules, `${rules.base}${moved.to}${query}`);
  const isFolder = path === '' || path.endsWith('/');
  const file = isFolder ? path + rules.index : path;
  if (isFile(file)) return { status: 200, file, headers: headersOf(file, rules) };
  if (!isFolder && isFile(`${path}/${rules.index}`))
    return redirect(rules, `${escapedPath}/${query}`);
  return notFound(rules);
}

/**
 * The decoded path below the base. Undefined for one outside it, with escapes that encode nothing,
 * or with segments that no file of the site has: empty, hidden, or leading out of the folder.
 */
function pathInSite(escapedPath: string, base: string): string | undefined {
  const path = decoded(escapedPath);
  if (!path?.startsWith(base)) return undefined;
  const below = path.slice(base.length);
  // An empty segment at the end is the slash.
  const isStrange = below
    .split('/')
    .some((part, index, parts) => (part === '' ? index < parts.length - 1 : isHidden(part)));
  if (isStrange) return undefined;
  return HIDDEN_FILES.some((hidden) => hidden === below) ? undefined : below;
}

/** `.well-known` is for everybody (RFC 8615). */
function isHidden(segment: string): boolean {
  return (segment.startsWith('.') && segment !== '.well-known') || /[\\/\0]/.test(segment);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function redirect(rules: HostingRules, location: string): Answer {
  const headers = { ...rules.headers, 'Cache-Control': rules.caching.other };
  return { status: 301, location, headers };
}

function notFound(rules: HostingRules): Answer {
  const { notFound: file } = rules;
  return { status: 404, file, headers: headersOf(file, rules) };
}

function headersOf(file: string, { headers, caching, types, otherType }: HostingRules): Headers {
  const isHashed = caching.folders.some((folder) => file.startsWith(folder));
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return {
    ...headers,
    'Cache-Control': isHashed ? caching.hashed : caching.other,
    'Content-Type': types[extension] ?? otherType,
  };
}
