import { parseContent } from '#catalogue/read';
import { checkRedirects, REDIRECTS_FILE, type Redirect } from '#site/redirects.ts';

/** The redirects of a file that holds the data, one line long: JSON is YAML. */
export function redirectsFrom(data: unknown): readonly Redirect[] {
  return checkRedirects(parseContent(REDIRECTS_FILE, JSON.stringify(data)));
}
