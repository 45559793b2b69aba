/** Modems that people have. */
import type { DeviceRow, NetworkWishes } from '../../../agent/kit/device-row.ts'

export const SIGNAL_DEVICES: readonly DeviceRow[] = [
  {
    id: 'modem-at',
    of: 'signal',
    title: 'Modem with AT commands (a serial port behind ser2net), and gpsd for its place',
    transport: 'TCP',
    asks: [
      { name: 'host', question: 'The address of its port?', usual: '127.0.0.1' },
      { name: 'port', question: 'Its port?', usual: '2001', isNumber: true },
      { name: 'gps', question: 'Where gpsd runs?', usual: '127.0.0.1' },
    ],
    driver: { kind: 'signal-modem', host: '{host}', port: '{port}', gpsHost: '{gps}' },
    tried: {
      how: 'by its documents, not run',
      version: '3GPP TS 27.007 release 17',
      source: '3GPP TS 27.007 §7.3, §8.5, §8.69 (3gpp.org)',
    },
    test: 'resources/signal/agent/modem/modem.test.ts',
    connect: [
      'Put its AT port on the network with ser2net, and a receiver for gpsd at the machine. What names modem or subscriber is never asked.',
      '--device modem-at --set host=127.0.0.1,port=2001',
    ],
  },
  {
    id: 'modem-manager',
    of: 'signal',
    title: 'Modem that ModemManager runs (mmcli), and gpsd for its place',
    transport: 'program',
    asks: [{ name: 'gps', question: 'Where gpsd runs?', usual: '127.0.0.1' }],
    driver: { kind: 'signal-modem', gpsHost: '{gps}' },
    tried: {
      how: 'by its documents, not run',
      version: 'ModemManager 1.22',
      source: 'mmcli(1), --signal-get and -J',
    },
    test: 'resources/signal/agent/modem/modem.test.ts',
    connect: [
      'Let it read the signal: mmcli -m any --signal-setup=5.',
      '--device modem-manager --set gps=127.0.0.1',
    ],
  },
]

/** A modem says what it hears; it is not asked for quantities. */
export const SIGNAL_WISHES: NetworkWishes = { resource: 'signal', quantities: () => undefined }
