import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** Has browsers that translate a page leave code as it is: IDs, addresses, words of the API. */
export function untranslatedCode(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'untranslated-code',
    element: {
      filter: ['code'],
      visit(node, context) {
        context.setProperty(node, 'translate', 'no');
      },
    },
  });
}
