import type { Locale } from '#i18n';

/** The words of a guide's own pieces that stand in pages only: no reader's browser loads them. */
interface GuideTexts {
  readonly filling: string;
  readonly provisioning: string;
  readonly minutes: (minutes: string) => string;
  readonly price: string;
  readonly priceMonth: (price: string) => string;
  readonly result: string;
  /** @param types the service types on offer, with their versions */
  readonly instance: (types: string) => string;
  /** What one address of the families is called, such as “IPv4- oder IPv6-Adresse”. */
  readonly address: (families: readonly string[]) => string;
  readonly examplesFollow: string;
  /** What of the finished service is known before it is there, and what is not. */
  readonly known: (types: string, portal: string) => string;
}

/** The words of a guide's pieces by language. */
export const guideTexts: Readonly<Record<Locale, GuideTexts>> = {
  de: {
    filling: 'Lesen und ausfüllen',
    provisioning: 'Danach, ohne Ihr Zutun: die Bereitstellung',
    minutes: (minutes) => `etwa ${minutes} Minuten`,
    price: 'Preis mit der Vorauswahl in jedem Schritt',
    priceMonth: (price) => `${price} im Monat`,
    result: 'Am Ende haben Sie',
    instance: (types) =>
      `eine Instanz von ${types}, die nur Ihre vertrauenswürdigen Quellen erreichen`,
    address: (families) => `${families.join('- oder ')}-Adresse`,
    examplesFollow: 'Ab hier: Beispiele',
    known: (types, portal) =>
      `Bekannt ist bis hierher, was Sie bestellt haben: ${types}, erreichbar von Ihren vertrauenswürdigen Quellen. Host-Name, Port und Zugangsdaten Ihrer Instanz sind nicht veröffentlicht; Sie finden sie nach der Bereitstellung im ${portal}, im Projekt mit Ihrer Projekt-ID. Die folgenden Beispiele setzen dafür Namen ein, die niemandem gehören.`,
  },
  en: {
    filling: 'Reading and filling in',
    provisioning: 'Then, without any action from you: provisioning',
    minutes: (minutes) => `about ${minutes} minutes`,
    price: 'Price with what is preselected in each step',
    priceMonth: (price) => `${price} a month`,
    result: 'At the end you have',
    instance: (types) => `an instance of ${types} that only your trusted sources can reach`,
    address: (families) => `${families.join(' or ')} address`,
    examplesFollow: 'From here on: examples',
    known: (types, portal) =>
      `What is known up to here is what you have ordered: ${types}, which your trusted sources can reach. The host name, the port, and the credentials of your instance are not published; after provisioning you find them in the ${portal}, in the project with your project ID. In the examples that follow, names that belong to nobody stand in for them.`,
  },
};
