import * as z from 'zod';
import { figure } from './figure.ts';
import { addressSchema, inEveryLanguage, textSchema } from './text.ts';

/** An address of the provider in every language, where readers look for it. */
const addressesSchema = (what: string) =>
  inEveryLanguage((language) =>
    addressSchema.describe(`${what}, in ${language}, beginning with https://`),
  ).describe(`${what}: an address for each language`);

/** `content/provider.yaml`: who provides the services, and the portal's addresses. */
export const providerSchema = z
  .strictObject({
    name: z.string().min(1).describe('the name of the provider as it writes itself'),
    portal: z
      .strictObject({
        name: textSchema.describe('the full name of the portal, used at its first mention'),
        shortName: textSchema.describe('the name of the portal after its first mention'),
        url: addressSchema.describe('the portal’s address, beginning with https://'),
        orderStatusUrl: addressSchema.describe(
          'the address of the order status, beginning with https://',
        ),
        ticketUrl: addressSchema.describe('the address for a new ticket, beginning with https://'),
      })
      .describe('the portal: name, shortName, url, orderStatusUrl and ticketUrl'),
    imprintUrl: addressesSchema('the provider’s legal notice (imprint)'),
    privacyUrl: addressesSchema('the provider’s own privacy statement'),
    contactUrl: addressesSchema('how to reach the provider without the portal'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe('the ISO 4217 code of the currency, such as EUR'),
    hoursPerMonth: figure(
      'the hours of a month',
      z.int().positive().describe('the hours that a monthly price is computed with, such as 732'),
    ),
  })
  .describe(
    'the provider: name, portal, imprintUrl, privacyUrl, contactUrl, currency and hoursPerMonth',
  );
export type Provider = z.infer<typeof providerSchema>;
