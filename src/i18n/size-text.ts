import type { Translator } from './translator.ts';

/** A node size with what it has, such as `b2-4 mit 2 vCPU und 4 GB RAM`. */
export function sizeText(
  size: string,
  { vcpu, ramGb }: { readonly vcpu: number; readonly ramGb: number },
  { t }: Translator,
): string {
  return t('review.node-size', {
    size,
    vcpu: t('node-size.vcpu', { count: vcpu }),
    ram: t('node-size.ram', { count: ramGb }),
  });
}
