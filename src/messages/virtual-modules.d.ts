/** What `messagesPlugin` makes of `content/messages`; the keys themselves come from `astro sync`. */

declare module 'virtual:messages/steps' {
  import type { Locale } from '#i18n/locale';
  import type { Message } from '#i18n';
  import type { StepMessages } from 'virtual:messages/keys';

  type Words = Readonly<Record<keyof StepMessages, Message>>;
  export const loaders: Readonly<Record<Locale, () => Promise<Words>>>;
}

declare module 'virtual:messages/further' {
  import type { Locale } from '#i18n/locale';
  import type { Message } from '#i18n';
  import type { FurtherMessages } from 'virtual:messages/keys';

  type Words = Readonly<Record<keyof FurtherMessages, Message>>;
  export const loaders: Readonly<Record<Locale, () => Promise<Words>>>;
}

declare module 'virtual:messages/presenting' {
  import type { Locale } from '#i18n/locale';
  import type { Message } from '#i18n';
  import type { PresentingMessages } from 'virtual:messages/keys';

  type Words = Readonly<Record<keyof PresentingMessages, Message>>;
  export const loaders: Readonly<Record<Locale, () => Promise<Words>>>;
}

declare module 'virtual:messages/pages' {
  import type { Locale } from '#i18n/locale';
  import type { Message } from '#i18n';
  import type { PageMessages } from 'virtual:messages/keys';

  type Words = Readonly<Record<keyof PageMessages, Message>>;
  export const pages: Readonly<Record<Locale, Words>>;
}

declare module 'virtual:order-api' {
  /** By their keys, such as `operations.placeOrder.summary`. */
  export const orderApi: Readonly<Record<string, string>>;
}

declare module 'virtual:catalogue-file' {
  /** By their keys, such as `schemas.Service.summary`. */
  export const catalogueFile: Readonly<Record<string, string>>;
}

declare module 'virtual:answers' {
  import type { Locale } from '#i18n/locale';

  /** By language, then by `statuses.id`, or the group of an error code and the code. */
  export const answers: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
}

declare module 'virtual:errors' {
  import type { Locale } from '#i18n/locale';

  /** By language, then by `code.meaning`, `code.cause` and `code.repair`. */
  export const errors: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
}
