import type { Translator } from '#i18n';
import { useEffect } from 'react';

/** Puts "Error: " before the page's title while something is wrong, as GOV.UK does. */
export function useErrorTitle(wrong: boolean, translator: Translator): void {
  useEffect(() => {
    if (!wrong) return;
    const { title } = document;
    document.title = translator.t('title.error', { title });
    return () => {
      document.title = title;
    };
  }, [wrong, translator]);
}
