/** The driver of whoever has a site. What it takes to run is loaded by whoever runs it, and by nobody else. */
import * as v from 'valibot'
import {
  baseUnits,
  fields,
  number,
  optionReader,
  ownPort,
  text,
  unlessSaid,
  wholeNumber,
} from '../../../../agent/kit/options.ts'
import { defineDriver } from '../../../../agent/kit/service.ts'
import type { TlsFiles } from '../../../../links/http/tls-files.ts'
import { MOST_FUEL } from '../../messages/compute-messages.ts'
import type { TabOptions } from '../live/open-tabs.ts'
import type { FunctionOptions } from './site.ts'

export interface HostOptions extends TabOptions {
  /** A folder. */
  readonly site: string
  readonly functions: readonly FunctionOptions[]
  /** Of calls, those that are computed here as well, parts of one. */
  readonly check: number
  /** Until another machine is asked, ms. */
  readonly patienceMs: number
  readonly signMs: number
  readonly host: string
  readonly port: number
  /** Files of a certificate: it speaks https then. */
  readonly tls: TlsFiles | undefined
  readonly everyMs: number
}

const HOUR_MS = 3_600_000

export const computeHost = defineDriver<HostOptions>({
  kind: 'compute-host',
  listens: 'for others',
  short: {
    word: 'site',
    forms: ['site:FOLDER'],
    read(where) {
      const site = where.join(':')
      return site === '' ? undefined : { options: { site }, hint: 'your site, at this machine’s address' }
    },
  },
  readOptions: optionReader(
    v.pipe(
      fields({
        site: text,
        functions: v.optional(
          v.array(
            v.pipe(
              fields({
                path: text,
                program: text,
                type: unlessSaid(text, 'application/json'),
                fuel: unlessSaid(number({ min: 1, max: MOST_FUEL }), 10 ** 8),
                memoryMib: unlessSaid(number({ min: 1, max: 1_024 }), 16),
              }),
              v.transform(({ memoryMib, ...read }) => ({ ...read, pages: Math.floor(memoryMib * 16) })),
            ),
          ),
          () => [],
        ),
        machines: unlessSaid(wholeNumber({ min: 1, max: 16 }), 5),
        most: unlessSaid(baseUnits, '1000000'),
        start: unlessSaid(baseUnits, '10'),
        perGiga: unlessSaid(baseUnits, '100000'),
        lastsHours: unlessSaid(number({ min: 0.1, max: 8_760 }), 24),
        check: unlessSaid(number({ min: 0, max: 1 }), 0.05),
        patienceMs: unlessSaid(number({ min: 50, max: 60_000 }), 1_000),
        signSeconds: unlessSaid(number({ min: 1, max: 600 }), 2),
        host: unlessSaid(text, '0.0.0.0'),
        port: ownPort,
        tls: v.optional(fields({ cert: text, key: text })),
        everyMs: unlessSaid(number({ min: 50, max: HOUR_MS }), 1_000),
      }),
      v.transform(({ lastsHours, signSeconds, tls, ...read }): HostOptions => {
        return Object.assign(read, {
          lastsMs: lastsHours * HOUR_MS,
          signMs: signSeconds * 1000,
          builds: [],
          tls,
        })
      }),
    ),
  ),
  run: async (options, context) => (await import('./run-host.ts')).runHost(options, context),
})
