import type { Service } from '#catalogue';
import type { Locale } from '#i18n';

/** The service types on offer with their versions, such as `Harbor 2`, or `Valkey 8 or Valkey 9`. */
export function serviceTypeNames({ serviceTypes }: Service, locale: Locale): string {
  const names = serviceTypes.map(({ name, version }) =>
    name.endsWith(` ${version.value}`) ? name : `${name} ${version.value}`,
  );
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}
