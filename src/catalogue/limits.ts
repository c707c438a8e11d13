import type { ContentFile } from './content-file.ts';
import type { CatalogueError } from './error.ts';
import type { Service } from './schema/service.ts';

/** Limits of a service that do not fit each other: storage, and the prefix lengths of each family. */
export function limitErrors(content: ContentFile, service: Service): readonly CatalogueError[] {
  return [
    ...storageErrors(content, service.storage),
    ...(['ipv4', 'ipv6'] as const).flatMap((family) =>
      prefixErrors(content, service.trustedSources, family),
    ),
  ];
}

function storageErrors(
  content: ContentFile,
  { minGb, maxGb, stepGb }: Service['storage'],
): readonly CatalogueError[] {
  const [min, max, step] = [minGb.value, maxGb.value, stepGb.value];
  const uneven = Object.entries({ minGb: min, maxGb: max }).flatMap(([field, value]) => {
    if (value % step === 0) return [];
    const wrong = `${String(value)} is no multiple of the step of ${String(step)} GB`;
    const write = `Write ${String(Math.max(step, Math.floor(value / step) * step))}`;
    return [content.error(['storage', field, 'value'], wrong, write)];
  });
  if (min <= max) return uneven;
  const wrong = `${String(max)} is less than minGb, which is ${String(min)}`;
  const write = `Write ${String(min)} or more`;
  return [...uneven, content.error(['storage', 'maxGb', 'value'], wrong, write)];
}

function prefixErrors(
  content: ContentFile,
  trustedSources: Service['trustedSources'],
  family: 'ipv4' | 'ipv6',
): readonly CatalogueError[] {
  const path = ['trustedSources', family];
  const limits = trustedSources[family];
  const isTaken = trustedSources.families.includes(family);
  if (!limits) {
    if (!isTaken) return [];
    const write = 'Write shortestPrefix and longestPrefix there, or take it out of families';
    return [content.error(path, `${family} is taken, but has no limits`, write)];
  }
  if (!isTaken) {
    const write = `Add ${family} to families, or take its limits out`;
    return [content.error(path, `${family} has limits, but is not taken`, write)];
  }
  const [shortest, longest] = [limits.shortestPrefix.value, limits.longestPrefix.value];
  if (shortest <= longest) return [];
  const wrong = `${String(longest)} is less than shortestPrefix, which is ${String(shortest)}`;
  const write = `Write ${String(shortest)} or more`;
  return [content.error([...path, 'longestPrefix', 'value'], wrong, write)];
}
