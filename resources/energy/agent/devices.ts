/** Meters and inverters that people have, and what an energy network wants of them. */
import {
  type Ask,
  COUNTS,
  type DeviceRow,
  type NetworkWishes,
  VALUES,
} from '../../../agent/kit/device-row.ts'

type Row = Omit<DeviceRow, 'of'>
const TEST = 'bin/devices.test.ts'
const HOST: Ask = { name: 'host', question: 'Its address on the local network?' }
const BROKER: readonly Ask[] = [
  { name: 'broker', question: 'The MQTT broker?', usual: 'mqtt://127.0.0.1:1883' },
  { name: 'username', question: 'The broker’s user?', optional: true },
  { name: 'password', question: 'The broker’s password?', optional: true },
]
const LOGIN = { broker: '{broker}', username: '{username}', password: '{password}' }
const KEYS: readonly Ask[] = [
  { name: 'key', question: 'The key, where telegrams are encrypted (Luxembourg, Austria)?', optional: true },
  { name: 'aad', question: 'The authentication key, where there is one?', optional: true },
]

const WIRED: readonly Row[] = [
  {
    id: 'p1',
    title:
      'Smart meter’s P1 port by network (DSMR 2 to 5, ESMR, eMUCS, Luxembourg, Austria, Sweden, Hungary, Switzerland)',
    transport: 'TCP',
    asks: [HOST, { name: 'port', question: 'Its port?', usual: '2001', isNumber: true }, ...KEYS],
    driver: { kind: 'dsmr', host: '{host}', port: '{port}', key: '{key}', aad: '{aad}' },
    tried: {
      how: 'run',
      version: 'DSMR 2.2 to 5.0.2',
      source: 'telegrams of athombv/node-dsmr-parser @997a0f5',
    },
    test: 'resources/energy/agent/dsmr/telegram.test.ts',
    connect: [
      'Plug a P1 bridge (ser2net, SLIMMELEZER, smartyReader) into the port.',
      '--device p1 --set host=192.168.1.7',
    ],
  },
  {
    id: 'p1-cable',
    title: 'Smart meter’s P1 port by cable',
    transport: 'serial',
    asks: [
      { name: 'device', question: 'The cable’s device file?', usual: '/dev/ttyUSB0' },
      { name: 'baud', question: 'Its speed (9600 for DSMR 2 and 3)?', usual: '115200', isNumber: true },
      ...KEYS,
    ],
    driver: { kind: 'dsmr', device: '{device}', baud: '{baud}', key: '{key}', aad: '{aad}' },
    tried: {
      how: 'run',
      version: 'DSMR 2.2 to 5.0.2',
      source: 'telegrams of athombv/node-dsmr-parser @997a0f5',
    },
    test: 'resources/energy/agent/drivers.test.ts',
    connect: ['Plug a P1 cable between the meter and this machine.', '--device p1-cable'],
  },
  {
    id: 'sunspec',
    title: 'Solar inverter with SunSpec (101 to 103, 111 to 113, 701; batteries 802, 713, 124)',
    transport: 'Modbus TCP',
    asks: [
      HOST,
      { name: 'port', question: 'Its port?', usual: '502', isNumber: true },
      {
        name: 'unit',
        question: 'Its Modbus unit; tried in turn where you do not know?',
        optional: true,
        isNumber: true,
      },
    ],
    driver: { kind: 'sunspec', host: '{host}', port: '{port}', unit: '{unit}' },
    tried: {
      how: 'run',
      version: 'models of 2026-04-22',
      source: 'sunspec/models @7abdf89, over modbus-serial 8.0.25',
    },
    test: 'resources/energy/agent/sunspec/sunspec.test.ts',
    connect: [
      'Switch on Modbus TCP with SunSpec in the inverter’s settings.',
      '--device sunspec --set host=192.168.1.8',
    ],
  },
]

const SHELLY: readonly Row[] = [
  {
    id: 'shelly-1-meter',
    title: 'Shelly EM and 3EM of the first generation',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'name', question: 'Its name, such as shellyem-B9F474?' }],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      fields: [
        { of: 'shellies/{name}/emeter/0/total', name: 'import', unit: 'Wh' },
        { of: 'shellies/{name}/emeter/0/total_returned', name: 'export', unit: 'Wh' },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: 'firmware 1.14',
      source: 'shelly-api-docs.shelly.cloud/gen1 (Shelly EM, MQTT)',
    },
    test: TEST,
    connect: [
      'In its web page: Internet & Security, Advanced, enable MQTT.',
      '--device shelly-1-meter --set broker=192.168.1.5,name=shellyem-B9F474',
    ],
  },
  {
    id: 'shelly-1-plug',
    title: 'Shelly Plug S, 1PM, 2.5 of the first generation',
    transport: 'HTTP',
    asks: [HOST, COUNTS],
    driver: {
      kind: 'http',
      url: 'http://{host}/status',
      everyMs: 10_000,
      live: true,
      time: { path: 'unixtime' },
      fields: [{ path: 'meters[0].total', name: 'register', unit: 'Wh', in: 'Wmin' }],
    },
    tried: {
      how: 'recorded, not run',
      version: 'firmware 1.14',
      source: 'shelly-api-docs.shelly.cloud/gen1 (Plug S, /status)',
    },
    test: TEST,
    connect: ['Nothing: it answers on the local network.', '--device shelly-1-plug --set host=192.168.1.9'],
    found: { type: 'http', name: /^shelly(plug|1pm|switch25)/i, fills: 'host' },
  },
  {
    id: 'shelly-2-plug',
    title: 'Shelly Plus, Pro, Mini and Gen3: plugs and switches that measure',
    transport: 'HTTP',
    asks: [HOST, { name: 'component', question: 'Its component?', usual: 'switch:0' }, COUNTS],
    driver: {
      kind: 'http',
      url: 'http://{host}/rpc/Shelly.GetStatus',
      everyMs: 10_000,
      live: true,
      time: { path: 'sys.unixtime' },
      fields: [{ path: '"{component}".aenergy.total', name: 'register', unit: 'Wh' }],
    },
    tried: {
      how: 'recorded, not run',
      version: 'firmware 1.4',
      source: 'shelly-api-docs.shelly.cloud/gen2 (Switch, Sys)',
    },
    test: TEST,
    connect: [
      'Nothing: it answers on the local network (pm1:0 for a PM Mini).',
      '--device shelly-2-plug --set host=192.168.1.10',
    ],
    found: { type: 'shelly', name: /plug|pm/i, fills: 'host' },
  },
  {
    id: 'shelly-2-meter',
    title: 'Shelly Pro 3EM and 3EM Gen3',
    transport: 'HTTP',
    asks: [HOST],
    driver: {
      kind: 'http',
      url: 'http://{host}/rpc/Shelly.GetStatus',
      everyMs: 10_000,
      live: true,
      time: { path: 'sys.unixtime' },
      fields: [
        { path: '"emdata:0".total_act', name: 'import', unit: 'Wh' },
        { path: '"emdata:0".total_act_ret', name: 'export', unit: 'Wh' },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: 'firmware 1.4',
      source: 'shelly-api-docs.shelly.cloud/gen2 (EMData, Sys)',
    },
    test: TEST,
    connect: ['Nothing: it answers on the local network.', '--device shelly-2-meter --set host=192.168.1.11'],
    found: { type: 'shelly', name: /em/i, fills: 'host' },
  },
  {
    id: 'shelly-2-meter-mqtt',
    title: 'The same by MQTT',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'name', question: 'Its topic prefix, such as shellypro3em-a0b1c2?' }],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: '{name}/status/emdata:0',
      fields: [
        { path: 'total_act', name: 'import', unit: 'Wh' },
        { path: 'total_act_ret', name: 'export', unit: 'Wh' },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: 'firmware 1.4',
      source: 'shelly-api-docs.shelly.cloud/gen2 (MQTT, EMData)',
    },
    test: TEST,
    connect: [
      'In its web page: Settings, MQTT, with “generic status update”.',
      '--device shelly-2-meter-mqtt --set broker=192.168.1.5,name=shellypro3em-a0b1c2',
    ],
  },
]

const HUBS: readonly Row[] = [
  {
    id: 'homewizard-p1',
    title: 'HomeWizard P1 meter',
    transport: 'HTTP',
    asks: [HOST],
    driver: {
      kind: 'http',
      url: 'http://{host}/api/v1/data',
      everyMs: 10_000,
      live: true,
      fields: [
        { path: 'total_power_import_kwh', name: 'import', unit: 'Wh', in: 'kWh' },
        { path: 'total_power_export_kwh', name: 'export', unit: 'Wh', in: 'kWh' },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: 'API v1',
      source: 'api-documentation.homewizard.com (P1 meter, /api/v1/data)',
    },
    test: TEST,
    connect: [
      'In the HomeWizard app: Settings, Meters, the device, Local API on.',
      '--device homewizard-p1 --set host=192.168.1.12',
    ],
    found: { type: 'hwenergy', name: /p1/i, fills: 'host' },
  },
  {
    id: 'tasmota-meter',
    title: 'Tasmota plug or meter (ENERGY)',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'topic', question: 'Its topic (%topic%), such as tasmota_A1B2C3?' }, COUNTS],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: 'tele/{topic}/SENSOR',
      time: { path: 'Time' },
      fields: [{ path: 'ENERGY.Total', name: 'register', unit: 'Wh', in: 'kWh' }],
    },
    tried: {
      how: 'recorded, not run',
      version: '14.3',
      source: 'tasmota.github.io/docs (MQTT, tele/%topic%/SENSOR)',
    },
    test: TEST,
    connect: [
      'In its console: MqttHost 192.168.1.5 and TelePeriod 60.',
      '--device tasmota-meter --set broker=192.168.1.5,topic=tasmota_A1B2C3',
    ],
  },
  {
    id: 'zigbee2mqtt-meter',
    title: 'Zigbee plug or meter by zigbee2mqtt',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'name', question: 'Its friendly name?' }, COUNTS],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: 'zigbee2mqtt/{name}',
      time: { path: 'last_seen' },
      fields: [{ path: 'energy', name: 'register', unit: 'Wh', in: 'kWh' }],
    },
    tried: {
      how: 'recorded, not run',
      version: '2.1',
      source: 'www.zigbee2mqtt.io (devices, MQTT topics, last_seen)',
    },
    test: TEST,
    connect: [
      'In zigbee2mqtt: Settings, Advanced, last_seen ISO_8601.',
      '--device zigbee2mqtt-meter --set broker=192.168.1.5,name=fridge',
    ],
  },
  {
    id: 'esphome-meter',
    title: 'ESPHome meter, by its broker',
    transport: 'MQTT',
    asks: [
      ...BROKER,
      { name: 'name', question: 'Its name?' },
      { name: 'sensor', question: 'The sensor of its total energy, such as total_energy?' },
      { name: 'unit', question: 'In which unit?', usual: 'kWh' },
      COUNTS,
    ],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      fields: [{ of: '{name}/sensor/{sensor}/state', name: 'register', unit: 'Wh', in: '{unit}' }],
    },
    tried: { how: 'recorded, not run', version: '2025.2', source: 'esphome.io (MQTT client, topic scheme)' },
    test: TEST,
    connect: [
      'In its YAML: mqtt: broker: 192.168.1.5, and state_class total_increasing.',
      '--device esphome-meter --set broker=192.168.1.5,name=meter,sensor=total_energy',
    ],
  },
  {
    id: 'home-assistant-meter',
    title: 'Home Assistant, by its websocket API: two entities of energy',
    transport: 'websocket',
    asks: [
      { name: 'url', question: 'Its address?', usual: 'http://homeassistant.local:8123' },
      { name: 'token', question: 'A long-lived token (your profile, Security)?' },
      { name: 'import', question: 'The entity of imported energy?' },
      { name: 'export', question: 'The entity of exported energy?' },
    ],
    driver: {
      kind: 'home-assistant',
      url: '{url}',
      token: '{token}',
      time: { path: 'last_updated' },
      fields: [
        {
          of: '{import}',
          path: 'state',
          name: 'import',
          unit: 'Wh',
          in: 'kWh',
          inPath: 'attributes.unit_of_measurement',
        },
        {
          of: '{export}',
          path: 'state',
          name: 'export',
          unit: 'Wh',
          in: 'kWh',
          inPath: 'attributes.unit_of_measurement',
        },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: '2025.1',
      source: 'developers.home-assistant.io (websocket API, state_changed)',
    },
    test: TEST,
    connect: [
      'Make a long-lived token in your profile.',
      '--device home-assistant-meter --set url=http://homeassistant.local:8123,token=…,import=sensor.a,export=sensor.b',
    ],
    found: { type: 'home-assistant', fills: 'url' },
  },
  {
    id: 'http-meter',
    title: 'Any meter that answers over HTTP',
    transport: 'HTTP',
    asks: [
      { name: 'url', question: 'The address that is asked?' },
      {
        ...VALUES,
        question: 'Where its registers are, as import=PATH:Wh;export=PATH:Wh (kWh>Wh where it speaks kWh)?',
      },
    ],
    driver: { kind: 'http', url: '{url}', everyMs: 10_000, live: true, fields: '{values}' },
    tried: { how: 'run', version: '–', source: 'an HTTP server of Node 24' },
    test: TEST,
    connect: [
      'Look at what it answers in a browser.',
      '--device http-meter --set "url=http://192.168.1.13/api,values=import=total:kWh>Wh;export=back:kWh>Wh"',
    ],
  },
  {
    id: 'mqtt-meter',
    title: 'Any meter that publishes numbers or JSON',
    transport: 'MQTT',
    asks: [
      ...BROKER,
      { name: 'topic', question: 'Its topic?', optional: true },
      {
        ...VALUES,
        question:
          'Where its registers are, as import=PATH:Wh;export=PATH:Wh, or import@TOPIC=:kWh>Wh for a bare number?',
      },
    ],
    driver: { kind: 'mqtt', ...LOGIN, topic: '{topic}', fields: '{values}' },
    tried: { how: 'run', version: 'aedes 1.2.0', source: 'a broker of this repository' },
    test: TEST,
    connect: [
      'Look at what it publishes: mosquitto_sub -v -t "#".',
      '--device mqtt-meter --set "broker=192.168.1.5,values=import@meter/in=:kWh>Wh;export@meter/out=:kWh>Wh"',
    ],
  },
]

export const ENERGY_DEVICES: readonly DeviceRow[] = [...WIRED, ...SHELLY, ...HUBS].map(row => ({
  ...row,
  of: 'energy',
}))

/** Registers count at the ends of the market's slots. */
export const ENERGY_WISHES: NetworkWishes = {
  resource: 'energy',
  slotMs: ({ slotMs }) => (typeof slotMs === 'number' && slotMs > 0 ? slotMs : undefined),
}
