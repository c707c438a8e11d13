import { wantedLanguage } from '#backend';

/** What the sign-in page says, in one language. */
export interface SignInTexts {
  readonly title: string;
  /** What this API is, and what an account is here. */
  readonly intro: readonly string[];
  readonly account: string;
  readonly accountHint: string;
  readonly accountWrong: string;
  readonly scenario: string;
  readonly scenarioHint: string;
  /** The choice to leave the behavior to the API’s own setting. */
  readonly scenarioOfApi: string;
  readonly signIn: string;
  /** `{account}` stands for its name. */
  readonly signedIn: string;
  readonly toSite: string;
  readonly behavior: string;
  readonly choose: string;
  readonly tokenHeading: string;
  readonly tokenText: string;
  readonly makeToken: string;
  /** `{days}` stands for how long the token is valid. */
  readonly tokenMade: string;
  readonly tokenUse: string;
  readonly signOut: string;
}

/** The languages of the page, the first one for those who want neither. */
export const signInTexts = {
  de: {
    title: 'Anmeldung bei der Bestell-API zum Ausprobieren',
    intro: [
      'Diese Bestell-API dient zum Ausprobieren. Sie nimmt Bestellungen an und zeigt ihren Verlauf, stellt aber nichts bereit.',
      'Ein Konto hat nur einen Namen und kein Passwort: Wer den Namen kennt, sieht die Bestellungen.',
    ],
    account: 'Name des Kontos',
    accountHint: 'Ein neuer Name legt ein Konto an. Höchstens 64 Zeichen.',
    accountWrong: 'Geben Sie einen Namen mit 1 bis 64 Zeichen ein',
    scenario: 'Verhalten der API für dieses Konto',
    scenarioHint: 'Die Namen sind dieselben wie bei der Einstellung --scenario.',
    scenarioOfApi: 'wie beim Start der API eingestellt',
    signIn: 'Anmelden',
    signedIn: 'Sie sind als „{account}“ angemeldet.',
    toSite: 'Zum Handbuch',
    behavior: 'Verhalten',
    choose: 'Verhalten übernehmen',
    tokenHeading: 'Zugriffstoken für Skripte',
    tokenText: 'Mit einem Token ruft ein Skript die API im Namen dieses Kontos auf.',
    makeToken: 'Token erstellen',
    tokenMade:
      'Ihr Token. Es gilt {days} Tage und wird nur dieses eine Mal angezeigt, denn gespeichert ist nur seine Prüfsumme.',
    tokenUse: 'So verwenden Sie es in einer Shell:',
    signOut: 'Abmelden',
  },
  en: {
    title: 'Sign in to the order API for trying out',
    intro: [
      'This order API is for trying out. It accepts orders and shows their progress, but provides nothing.',
      'An account has only a name and no password: whoever knows the name sees its orders.',
    ],
    account: 'Account name',
    accountHint: 'A new name creates an account. 64 characters at most.',
    accountWrong: 'Enter a name of 1 to 64 characters',
    scenario: 'How the API behaves for this account',
    scenarioHint: 'The names are those of the setting --scenario.',
    scenarioOfApi: 'as set when the API was started',
    signIn: 'Sign in',
    signedIn: 'You are signed in as “{account}”.',
    toSite: 'To the handbook',
    behavior: 'Behavior',
    choose: 'Use this behavior',
    tokenHeading: 'Access token for scripts',
    tokenText: 'With a token, a script calls the API on behalf of this account.',
    makeToken: 'Create a token',
    tokenMade:
      'Your token. It is valid for {days} days and shown only this once, because only its hash is stored.',
    tokenUse: 'How to use it in a shell:',
    signOut: 'Sign out',
  },
} as const satisfies Readonly<Record<string, SignInTexts>>;

/** A language of the page. */
export type SignInLanguage = keyof typeof signInTexts;

/** The language of the page for a browser that sends this header; German if it has none of those. */
export function languageOf(acceptLanguage: string | undefined): SignInLanguage {
  return wantedLanguage(acceptLanguage, ['de', 'en']) ?? 'de';
}
