/**
 * The driver of a modem: what it hears of its network, where it is, and tests of the way. Levels by AT commands (a serial port behind ser2net), or by
 * ModemManager on this machine; places from gpsd, or one that does not change.
 */
import { fields, maybe, number, optionReader, port, text, unlessSaid } from '../../../../agent/kit/options.ts'
import { ownNetworks } from '../../../../agent/kit/reaches.ts'
import { defineDriver } from '../../../../agent/kit/service.ts'

export interface SignalModemOptions {
  /** Of the AT port; `-` for ModemManager. */
  readonly host: string
  readonly port: number
  /** ModemManager's program, and which modem. */
  readonly mmcli: string
  readonly modem: string
  /** Where it stands, degrees; gpsd is asked where that is not said. */
  readonly lat?: number
  readonly lon?: number
  readonly gpsHost: string
  readonly gpsPort: number
  /** How often it is read, and how often the way is tested; 0 for never. */
  readonly readMs: number
  readonly testMs: number
  /** Places round which nothing is ever said: `52.51,13.40;52.4,13.3`. */
  readonly hide: string
  /** Networks of its own that reflectors’ addresses may lead to; `-` for none. */
  readonly reaches: string
}

const HOUR_MS = 3_600_000

export const signalModem = defineDriver<SignalModemOptions>({
  kind: 'signal-modem',
  readOptions: optionReader(
    fields({
      host: unlessSaid(text, '-'),
      port: unlessSaid(port, 2_001),
      mmcli: unlessSaid(text, 'mmcli'),
      modem: unlessSaid(text, 'any'),
      lat: maybe(number({ min: -90, max: 90 })),
      lon: maybe(number({ min: -180, max: 180 })),
      gpsHost: unlessSaid(text, '127.0.0.1'),
      gpsPort: unlessSaid(port, 2_947),
      readMs: unlessSaid(number({ min: 100, max: HOUR_MS }), 5_000),
      testMs: unlessSaid(number({ min: 0, max: 24 * HOUR_MS }), HOUR_MS),
      hide: unlessSaid(text, '-'),
      reaches: unlessSaid(ownNetworks, '-'),
    }),
  ),
  run: async (options, context) => (await import('./run-modem.ts')).runModem(options, context),
})
