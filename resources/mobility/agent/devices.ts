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
      {
        name: 'share',
        question: 'Where others whom you permit may read it, as 0.0.0.0:9460?',
        optional: true,
      },
    ],
    driver: { kind: 'mobility-car', host: '{host}', port: '{port}', gpsHost: '{gps}', share: '{share}' },
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
  {
    id: 'car-home-assistant',
    of: 'mobility',
    title: 'Car in Home Assistant: its tracker, odometer and battery, by its REST API',
    transport: 'HTTP',
    asks: [
      { name: 'url', question: 'Its address?', usual: 'http://homeassistant.local:8123' },
      { name: 'token', question: 'A long-lived token (your profile, Security)?' },
      { name: 'place', question: 'The entity of its place, as device_tracker.car?' },
      { name: 'odometer', question: 'The entity of its odometer?', optional: true },
      { name: 'charge', question: 'The entity of its battery?', optional: true },
      {
        name: 'share',
        question: 'Where others whom you permit may read it, as 0.0.0.0:9460?',
        optional: true,
      },
    ],
    driver: {
      kind: 'mobility-bridge',
      url: '{url}',
      token: '{token}',
      place: '{place}',
      odometer: '{odometer}',
      charge: '{charge}',
      share: '{share}',
    },
    tried: {
      how: 'by its documents, not run',
      version: '2025.1',
      source: 'developers.home-assistant.io (REST API, /api/states; device tracker entity)',
    },
    test: 'resources/mobility/agent/bridge.test.ts',
    connect: [
      'Make a long-lived token in your profile; the tracker has to be updated twice a minute and more while it drives.',
      '--device car-home-assistant --set "token=…,place=device_tracker.car,odometer=sensor.car_odometer"',
    ],
  },
  {
    id: 'car-vss',
    of: 'mobility',
    title: 'Car with a maker’s JSON interface, signals by the names of VSS',
    transport: 'HTTP',
    asks: [
      { name: 'url', question: 'The address of the document?' },
      { name: 'token', question: 'A token that it asks for?', optional: true },
      {
        name: 'share',
        question: 'Where others whom you permit may read it, as 0.0.0.0:9460?',
        optional: true,
      },
    ],
    driver: { kind: 'mobility-bridge', format: 'vss', url: '{url}', token: '{token}', share: '{share}' },
    tried: {
      how: 'by its documents, not run',
      version: 'VSS 4.2',
      source: 'covesa.github.io/vehicle_signal_specification',
    },
    test: 'resources/mobility/agent/bridge.test.ts',
    connect: [
      'Where a maker names its signals otherwise, put something that renames them in between.',
      '--device car-vss --set "url=https://maker.example/vehicles/1/signals,token=…"',
    ],
  },
  {
    id: 'tracks',
    of: 'mobility',
    title: 'Any device that writes GPX, FIT or CSV files into a folder: a dash camera, a watch, an app',
    transport: 'files',
    asks: [{ name: 'folder', question: 'The folder in which its files come?', usual: './tracks' }],
    driver: { kind: 'mobility-tracks', folder: '{folder}' },
    tried: {
      how: 'run',
      version: 'GPX 1.1, FIT 2.0, CSV; gpsbabel 1.9 reads the same of them',
      source: 'topografix.com/GPX/1/1, the FIT protocol',
    },
    test: 'resources/mobility/agent/tracks.test.ts',
    connect: [
      'Have it copy each drive into the folder within the hours for which the network takes sheets (six, unless it says otherwise).',
      '--device tracks --set folder=/srv/tracks',
    ],
  },
]

/** A car says what it does; it is not asked for quantities. */
export const MOBILITY_WISHES: NetworkWishes = { resource: 'mobility', quantities: () => undefined }
