/** Meters by hubs, brokers and addresses. */
import { COUNTS, VALUES } from '../../../../agent/kit/device-row.ts'
import { BROKER, HOST, LOGIN, type Row, TEST } from './row.ts'

export const HUBS: readonly Row[] = [
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
      how: 'by its documents, not run',
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
      how: 'by its documents, not run',
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
      how: 'by its documents, not run',
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
    tried: {
      how: 'by its documents, not run',
      version: '2025.2',
      source: 'esphome.io (MQTT client, topic scheme)',
    },
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
      how: 'by its documents, not run',
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
