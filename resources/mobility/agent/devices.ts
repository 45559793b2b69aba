/** Vehicles' adapters that people have. */
import type { DeviceRow, NetworkWishes } from '../../../agent/kit/device-row.ts'

export const MOBILITY_DEVICES: readonly DeviceRow[] = [
  {
    id: 'elm327',
    of: 'mobility',
    title: 'Car with an ELM327 adapter (Wi-Fi, or serial behind ser2net), and gpsd for its place',
    transport: 'TCP',
    asks: [
      { name: 'host', question: 'The adapter’s address?', usual: '192.168.0.10' },
      { name: 'port', question: 'Its port?', usual: '35000', isNumber: true },
      { name: 'gps', question: 'Where gpsd runs?', usual: '127.0.0.1' },
    ],
    driver: { kind: 'mobility-car', host: '{host}', port: '{port}', gpsHost: '{gps}' },
    tried: {
      how: 'by its documents, not run',
      version: 'ELM327 v1.4b, gpsd 3.22',
      source: 'ELM327 data sheet (elmelectronics.com), SAE J1979, gpsd.gitlab.io/gpsd/gpsd_json.html',
    },
    test: 'resources/mobility/agent/car.test.ts',
    connect: [
      'Plug it into the diagnostic port below the steering wheel, and join its Wi-Fi; a receiver for gpsd at the machine.',
      '--device elm327 --set host=192.168.0.10,port=35000',
    ],
  },
]

/** A car says what it does; it is not asked for quantities. */
export const MOBILITY_WISHES: NetworkWishes = { resource: 'mobility', quantities: () => undefined }
