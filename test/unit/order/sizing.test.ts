import { estimateRam, estimateStorage, estimateVcpus, fittingSizes, gigabytesOf } from '#order';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const whole = (max: number, min = 0) => fc.integer({ min, max });
const load = fc.record({
  entries: whole(1e12, 1),
  keyBytes: whole(512e6, 1),
  valueBytes: whole(512e6, 1),
  overheadBytes: whole(10_000),
  reservePercent: whole(90),
});
const sizes = fc.array(
  fc.record({
    id: fc.string(),
    vcpu: whole(64, 1),
    ramGb: whole(512, 1),
    centsPerHour: whole(1000, 1),
  }),
);
const gb = 10n ** 9n;

describe('the RAM of a key-value store', () => {
  test('is that of the entries with their overhead, and the reserve is a share of the whole', () => {
    const estimate = estimateRam({
      ...{ entries: 4_000_000, keyBytes: 40, valueBytes: 1000 },
      ...{ overheadBytes: 100, reservePercent: 30 },
    });
    expect(estimate).toEqual({ data: 4_600_000_000n, needed: 6_571_428_572n, isTiny: false });
  });

  test('is tiny if not even its reserve can be shown', () => {
    const { isTiny } = estimateRam({
      ...{ entries: 1, keyBytes: 40, valueBytes: 1000, overheadBytes: 100, reservePercent: 30 },
    });
    expect(isTiny).toBe(true);
  });

  test('leaves free what was asked for, with no byte to spare', () => {
    fc.assert(
      fc.property(load, (given) => {
        const { data, needed } = estimateRam(given);
        const usable = BigInt(100 - given.reservePercent);
        expect(needed * usable >= data * 100n).toBe(true);
        expect((needed - 1n) * usable < data * 100n).toBe(true);
      }),
    );
  });

  test('never shrinks when anything of the load grows', () => {
    const grown = fc.constantFrom(...(['entries', 'keyBytes', 'valueBytes'] as const));
    fc.assert(
      fc.property(load, grown, whole(1000), (given, field, more) => {
        const larger = { ...given, [field]: given[field] + more };
        expect(estimateRam(larger).needed >= estimateRam(given).needed).toBe(true);
      }),
    );
  });
});

describe('the vCPUs of a load', () => {
  const signIns = {
    ...{ events: 6000, minutes: 10, headroomPercent: 150 },
    perVcpu: { events: 15, seconds: 1 },
  };

  test('are those for the busiest time and the headroom, in whole ones', () => {
    expect(estimateVcpus(signIns)).toEqual({ perVcpu: 9000, needed: 2 });
    const scans = { events: 60, minutes: 60, perVcpu: { events: 1, seconds: 120 } };
    expect(estimateVcpus({ ...scans, headroomPercent: 0 })).toEqual({ perVcpu: 30, needed: 2 });
    expect(estimateVcpus({ ...scans, headroomPercent: 1 }).needed).toBe(3);
  });

  test('are calculated with the whole events that one is said to do', () => {
    const perVcpu = { events: 1, seconds: 116 };
    const scans = { ...{ events: 62, minutes: 60, headroomPercent: 0 }, perVcpu };
    // 31.03 scans an hour: 31 are said, and two vCPUs do 62 of them.
    expect(estimateVcpus(scans)).toEqual({ perVcpu: 31, needed: 2 });
    // 30.5 of them are said to be 30, and then four vCPUs do not do 121.
    const slower = { ...scans, events: 121, perVcpu: { events: 1, seconds: 118 } };
    expect(estimateVcpus(slower)).toEqual({ perVcpu: 30, needed: 5 });
  });

  test('are not known where one does nothing in that time', () => {
    const slow = { ...signIns, minutes: 1, perVcpu: { events: 1, seconds: 61 } };
    expect(() => estimateVcpus(slow)).toThrow(RangeError);
  });

  test('never become fewer when more happens', () => {
    fc.assert(
      fc.property(whole(1e9, 1), whole(1e6), (events, more) => {
        const [few, many] = [events, events + more].map((count) =>
          estimateVcpus({ ...signIns, events: count }),
        );
        expect(many?.needed).toBeGreaterThanOrEqual(few?.needed ?? 0);
      }),
    );
  });
});

test('storage is the sum of what is kept, without what is shared', () => {
  const images = [{ factors: [20, 20], bytes: 400_000_000 }];
  expect(estimateStorage(images)).toBe(160n * gb);
  expect(estimateStorage(images, 50)).toBe(80n * gb);
  expect(estimateStorage([...images, { factors: [], bytes: 1 }])).toBe(160n * gb + gb / 10n);
});

test('a sum is calculated with what is shown of its parts, rounded up', () => {
  fc.assert(
    fc.property(load, whole(99), (given, percent) => {
      const { data } = estimateRam(given);
      expect(data % (gb / 10n)).toBe(0n);
      const items = [{ factors: [given.entries], bytes: given.valueBytes }];
      const all = estimateStorage(items);
      const exact = BigInt(given.entries) * BigInt(given.valueBytes);
      expect(all >= exact && all - exact < gb / 10n).toBe(true);
      const share = (all * BigInt(100 - percent) + 99n) / 100n;
      expect(gigabytesOf(estimateStorage(items, percent))).toBe(gigabytesOf(share));
    }),
  );
});

describe('the sizes that are large enough', () => {
  test('are none, or the smallest and the cheapest of those that have enough of both', () => {
    fc.assert(
      fc.property(sizes, whole(600), whole(70), (offered, ramGb, vcpus) => {
        const enough = offered.filter((size) => size.ramGb >= ramGb && size.vcpu >= vcpus);
        const found = fittingSizes(offered, { ram: BigInt(ramGb) * gb, vcpus });
        if (!found) {
          expect(enough).toEqual([]);
          return;
        }
        expect(enough).toContain(found.smallest);
        expect(enough).toContain(found.cheapest);
        expect(found.smallest.ramGb).toBe(Math.min(...enough.map((size) => size.ramGb)));
        expect(found.cheapest.centsPerHour).toBe(
          Math.min(...enough.map((size) => size.centsPerHour)),
        );
      }),
    );
  });

  test('are found whatever their order, and one byte more than a size has is too much for it', () => {
    const small = { id: 's', vcpu: 2, ramGb: 4, centsPerHour: 30 };
    const large = { id: 'l', vcpu: 1, ramGb: 8, centsPerHour: 20 };
    const same = { ...large, id: 'm', vcpu: 2 };
    for (const offered of [
      [small, large, same],
      [same, large, small],
    ]) {
      expect(fittingSizes(offered, { ram: 4n * gb })).toEqual({ smallest: small, cheapest: large });
      expect(fittingSizes(offered, { ram: 4n * gb + 1n })).toEqual({
        smallest: large,
        cheapest: large,
      });
      expect(fittingSizes(offered, { ram: 8n * gb + 1n })).toBeUndefined();
      expect(fittingSizes(offered, { vcpus: 3 })).toBeUndefined();
    }
  });
});

test('GB are shown with one decimal, never less than there are', () => {
  expect([0n, 1n, gb, gb + 1n, 4_560_000_000n].map(gigabytesOf)).toEqual([0, 0.1, 1, 1.1, 4.6]);
});
