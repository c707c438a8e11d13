import { trimInvisible } from '#sources';
import type { Draft, FieldPath } from './draft.ts';

/** The fields that stand for themselves and for all that lies within them in the request. */
const FIELDS: ReadonlyMap<string, FieldPath> = new Map([
  ['serviceType', '/serviceType'],
  ['nodeSize', '/nodeSize'],
  ['storageGb', '/storageGb'],
  ['availabilityZone', '/availabilityZone'],
  ['billingProfile', '/billingProfile'],
  ['acceptedDocuments', '/acceptedDocuments'],
]);

/**
 * The field of the draft that a JSON Pointer (RFC 6901) into the order request is about, so that
 * the form can mark what the API found wrong; undefined when no field is.
 *
 * @example
 * // rows: '', '203.0.113.7'; the request holds only the second, as number 0
 * fieldAtPointer('/trustedSources/0/cidr', draft) // '/trustedSources/1'
 */
export function fieldAtPointer(
  pointer: string,
  draft: Pick<Draft, 'trustedSources'>,
): FieldPath | undefined {
  const [root, name, entry] = pointer.split('/');
  if (root !== '' || name === undefined) return undefined;
  if (name !== 'trustedSources') return FIELDS.get(name);
  if (entry === undefined) return '/trustedSources';
  if (!/^(?:0|[1-9][0-9]*)$/.test(entry)) return undefined;
  const row = filledRows(draft)[Number(entry)];
  return row === undefined ? undefined : `/trustedSources/${row}`;
}

/** Whether a JSON Pointer into the order request is about something that a field shows. */
export function namesField(pointer: string): boolean {
  const [root, name = ''] = pointer.split('/');
  return root === '' && (name === 'trustedSources' || FIELDS.has(name));
}

/** The rows of the draft that the request holds, by their place in the request. */
function filledRows({ trustedSources }: Pick<Draft, 'trustedSources'>): readonly number[] {
  return [...trustedSources.keys()].filter(
    (row) => trimInvisible(trustedSources[row]?.cidr ?? '') !== '',
  );
}
