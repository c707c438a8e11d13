import { compactJson, type ApiRequest } from '#api';
import type { Catalogue } from '#catalogue';
import { exampleRequest } from './examples.ts';
import { operations, type OperationName } from './openapi/operations.ts';

/**
 * The request of a call's example, without what signs the caller in.
 *
 * @param apiUrl address of the API, without a slash at its end
 */
export function exampleCall(name: OperationName, catalogue: Catalogue, apiUrl: string): ApiRequest {
  const { method, path, parameters, body } = operations[name];
  const named = (place: string) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => [parameter.name, parameter.example] as const);

  const query = new URLSearchParams(named('query').map(([key, value]) => [key, value])).toString();
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
