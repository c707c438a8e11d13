import { explainedAt } from './tags.ts';
import { apiText } from './texts.ts';

/** What holds for all calls, section by section, each with the points of its list. */
const sections: Readonly<Record<string, readonly string[]>> = {
  offer: [],
  reading: [],
  keys: [],
  outcomes: ['placed', 'not-placed', 'refused', 'open'],
  limits: [],
  building: ['truth', 'list', 'course', 'answers', 'browsers', 'cookies'],
  versions: ['additions', 'breaking', 'deprecation'],
};

/** `info` of the OpenAPI file: name, version, whom to ask, and what holds for all calls. */
export function apiInfo(siteUrl: string) {
  return {
    title: apiText('api.title'),
    // The first number is in the address too; the second counts additions. See the texts on versions.
    version: '1.1.0',
    description: [apiText('api.description'), ...Object.keys(sections).map(section)].join('\n\n'),
    contact: { name: apiText('api.contact'), ...explainedAt(siteUrl, 'operator') },
  };
}

/** A section in Markdown (CommonMark). */
function section(name: string): string {
  const points = (sections[name] ?? []).map((point) => {
    const text = apiText(`sections.${name}.${point}`);
    return name === 'outcomes' ? `- \`${point}\`: ${text}` : `- ${text}`;
  });
  const parts = [apiText(`sections.${name}.title`), apiText(`sections.${name}.text`)];
  return [`## ${parts.join('\n\n')}`, ...(points.length > 0 ? [points.join('\n')] : [])].join(
    '\n\n',
  );
}
