/** The driver of a machine that is for rent. What it takes to run is loaded by whoever runs it, and by nobody else. */
import * as v from 'valibot'
import { baseUnits, fields, number, optionReader, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { ownNetworks } from '../../../../agent/kit/reaches.ts'
import { defineDriver } from '../../../../agent/kit/service.ts'
import { MOST_FUEL, MOST_PAGES, MOST_SLOTS, type Terms } from '../../messages/compute-messages.ts'
import { USUAL } from '../../messages/work/ports.ts'
import { type AllowedOptions, allowedOptions } from './kinds/allowed-options.ts'
import type { FetchOptions } from './kinds/function.ts'
import type { ScanOptions } from './kinds/scan/scan.ts'
import { PRETENDS, type Pretends } from './pretend.ts'

export interface WorkerOptions extends Terms {
  readonly fuel: number
  readonly pages: number
  /** What else than programs may be asked of it, and for how much; nothing unless it is named. */
  readonly kinds: AllowedOptions
  /** Of functions: which hosts this machine asks for others. */
  readonly fetches: FetchOptions
  /** Of scans: which hosts this machine looks at for others, and how fast at most. */
  readonly scans: ScanOptions
  readonly slots: number
  /** Jobs that run at one time; those beyond wait on this machine. */
  readonly threads: number
  readonly bond: bigint
  readonly offerMs: number
  /** Real time that one job may take, and between looks at the network, ms. */
  readonly mostMs: number
  readonly everyMs: number
  /** How long a requester may be away before a job is given back, ms. */
  readonly patienceMs: number
  /** Networks of its own that requesters’ addresses may lead to; `-` for none. */
  readonly reaches: string
  /** How it cheats, for a demonstration; it works honestly where it is empty. */
  readonly pretends: Pretends | ''
}

const DAY_MS = 86_400_000

export const computeWorker = defineDriver<WorkerOptions>({
  kind: 'compute-worker',
  short: {
    word: 'worker',
    forms: ['worker'],
    read: where => (where.length > 0 ? undefined : { options: {}, hint: 'jobs come by themselves' }),
  },
  readOptions: optionReader(
    v.pipe(
      fields({
        start: unlessSaid(baseUnits, '0'),
        perGiga: unlessSaid(baseUnits, USUAL.perGiga),
        fuel: unlessSaid(number({ min: 0, max: MOST_FUEL }), USUAL.fuel),
        memoryMib: unlessSaid(number({ min: 1, max: MOST_PAGES / 16 }), USUAL.memoryMib),
        kinds: unlessSaid(allowedOptions, {}),
        fetches: unlessSaid(
          fields({
            hosts: v.optional(v.array(text), () => ['*']),
            reaches: v.optional(v.array(text), () => []),
          }),
          {},
        ),
        scans: unlessSaid(
          fields({
            hosts: v.optional(v.array(text), () => ['*']),
            reaches: v.optional(v.array(text), () => []),
            nameServers: v.optional(v.array(text), () => []),
            perSecond: unlessSaid(number({ min: 0.1, max: 1_000 }), 20),
          }),
          {},
        ),
        slots: unlessSaid(number({ min: 1, max: MOST_SLOTS }), 16),
        threads: unlessSaid(number({ min: 1, max: 64 }), 1),
        bond: unlessSaid(baseUnits, '0'),
        offerDays: unlessSaid(number({ min: 0.01, max: 3650 }), 7),
        mostMs: unlessSaid(number({ min: 100, max: DAY_MS }), USUAL.mostMs),
        everyMs: unlessSaid(number({ min: 50, max: 3_600_000 }), 1_000),
        patienceMs: unlessSaid(number({ min: 0, max: DAY_MS }), 60_000),
        reaches: unlessSaid(ownNetworks, '-'),
        pretends: v.optional(v.picklist(['', ...PRETENDS], PRETENDS.join(', ')), ''),
      }),
      v.transform(({ memoryMib, offerDays, ...read }) => {
        return { ...read, pages: Math.floor(memoryMib * 16), offerMs: offerDays * DAY_MS }
      }),
    ),
  ),
  run: async (options, context) => (await import('./run-worker.ts')).runWorker(options, context),
})
