import type { CurlRequest } from '#api';
import type { Catalogue } from '#catalogue';
import { compactJson } from './compact-json.ts';
import { exampleRequest } from './examples.ts';
import { operations, type OperationName } from './openapi/operations.ts';
import { parameters } from './openapi/parameters.ts';

/**
 * The request of a call's example, without what signs the caller in.
 *
 * @param apiUrl address of the API, without a slash at its end
 */
export function exampleCall(
  name: OperationName,
  catalogue: Catalogue,
  apiUrl: string,
): CurlRequest {
  const { method, path, parameters: names, body } = operations[name];
  const named = (place: string) =>
    names.flatMap((parameter): readonly (readonly [string, string])[] => {
      const { in: isIn, example } = parameters[parameter];
      return isIn === place && example !== undefined ? [[parameter, String(example)]] : [];
    });

  const query = new URLSearchParams(Object.fromEntries(named('query'))).toString();
  const filled = named('path').reduce<string>(
    (address, [key, value]) => address.replace(`{${key}}`, value),
    path,
  );
  return {
    method,
    url: `${apiUrl}${filled}${query && `?${query}`}`,
    headers: {
      ...Object.fromEntries(named('header')),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: compactJson(exampleRequest(catalogue)) }),
  };
}
