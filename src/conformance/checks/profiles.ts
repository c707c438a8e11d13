import { BillingProfileListSchema, ClientAddressSchema } from '#api';
import { isIP } from 'node:net';
import { type Check, NotChecked, NotKept } from '../check.ts';
import { expectProblem, expectSchema, expectStatus } from '../expectations.ts';
import { isSuccess, memberOf, named } from '../exchange.ts';

/** Billing profiles, and the caller's address. */
export const profileChecks: readonly Check[] = [
  {
    id: 'profiles-schema',
    group: 'Billing profiles and client address',
    title: 'Billing profiles have a name and an ID of six digits, as text',
    reason: 'As a number, an ID loses its leading zeros and names another profile.',
    see: 'order-api/#billing-profiles',
    level: 'required',
    async run({ call }) {
      const answer = await call('GET', '/billing-profiles');
      expectStatus(answer, 200);
      expectSchema(answer, BillingProfileListSchema);
    },
  },
  {
    id: 'profiles-search',
    group: 'Billing profiles and client address',
    title: 'The search finds what is in a name or an ID, in any case, and nothing else',
    reason: 'The order form searches while its reader types.',
    see: 'order-api/#billing-profiles',
    level: 'required',
    async run({ call }) {
      const all = await call('GET', '/billing-profiles');
      const [profile] = profilesOf(all.json);
      if (!profile) throw new NotChecked('there are no billing profiles to search for');
      const word = profile.name.trim().split(/\s+/)[0] ?? '';
      // Some letters have no way back, such as ß, which is SS then.
      const loud = word.toUpperCase();
      const isSame = loud.toLowerCase() === word.toLowerCase();
      for (const text of [isSame ? loud : word, profile.id.slice(1, 5)]) {
        const answer = await call(
          'GET',
          `/billing-profiles?${new URLSearchParams({ search: text })}`,
        );
        expectStatus(answer, 200);
        const found = profilesOf(answer.json).map(({ id }) => id);
        if (!found.includes(profile.id))
          throw new NotKept(`${named(answer)} without ${profile.id}`);
      }
      const none = await call('GET', '/billing-profiles?search=no-such-profile');
      expectStatus(none, 200);
      if (profilesOf(none.json).length > 0) throw new NotKept(`${named(none)} with profiles`);
    },
  },
  {
    id: 'client-address',
    group: 'Billing profiles and client address',
    title: 'The caller’s address is an IP address, or the call is refused with 404',
    reason: 'The button “My address” puts it into an order. An API doesn’t have to offer it.',
    see: 'order-api/#client-address',
    level: 'required',
    async run({ call }) {
      const answer = await call('GET', '/client-address');
      if (!isSuccess(answer)) {
        expectProblem(answer, 'address-unknown');
        return;
      }
      const { address } = expectSchema(answer, ClientAddressSchema);
      if (isIP(address) === 0) throw new NotKept(`${named(answer)} with the address ${address}`);
    },
  },
];

/** Profiles that can be searched for: what isn't text is told by the check of the schema. */
function profilesOf(json: unknown): readonly { readonly id: string; readonly name: string }[] {
  const items = memberOf(json, 'items');
  if (!Array.isArray(items)) return [];
  return items.map((item) => ({
    id: String(memberOf(item, 'id')),
    name: String(memberOf(item, 'name')),
  }));
}
