import { orderApi } from 'virtual:order-api';

/**
 * A text of the OpenAPI file by its key, such as `operations.placeOrder.summary`.
 *
 * @throws Error that says what to write, for a key without a text
 */
export function apiText(key: string): string {
  const text = orderApi[key];
  if (text !== undefined) return text;
  throw new Error(`content/order-api.yaml: ${key}: the text is missing. Write it.`);
}
