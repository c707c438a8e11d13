/** Before the pictures: serves what `npm run test:build` has built. After them: ends that. */
import { startHost } from '../../scripts/serve.ts';
import { outDirOf } from '../../scripts/variants.ts';
import { SERVED } from './places.ts';

export default async function startHosts(): Promise<() => Promise<void>> {
  const servers = await Promise.all(
    SERVED.map((variant) =>
      startHost({
        folder: outDirOf(variant),
        base: variant.base,
        host: '127.0.0.1',
        port: variant.port,
      }),
    ),
  );
  return async () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
}
