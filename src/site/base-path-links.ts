import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * Lets authors write root-relative links (`/de/guides/caching/`) that also hold where the site is
 * published under a path: puts the base in front of them.
 */
export function basePathLinks(base: string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'base-path-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties.href;
        if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//')) {
          context.setProperty(node, 'href', base + href.slice(1));
        }
      },
    },
  });
}
