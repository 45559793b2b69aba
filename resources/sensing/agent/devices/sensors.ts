/** Single sensors of a home. */
import { VALUES } from '../../../../agent/kit/device-row.ts'
import {
  ALTITUDE,
  BROKER,
  co2,
  HOST,
  humidity,
  LOGIN,
  pm25,
  pressure,
  type Row,
  soilMoisture,
  TEST,
  temperature,
} from './row.ts'

export const SENSORS: readonly Row[] = [
  {
    id: 'tasmota',
    title: 'Tasmota sensor (AM2301, BME280, DS18B20, SI7021 and others)',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'topic', question: 'Its topic (%topic%), such as tasmota_A1B2C3?' }, ALTITUDE],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: 'tele/{topic}/SENSOR',
      time: { path: 'Time' },
      fields: [
        { path: '*.Temperature', inPath: 'TempUnit', ...temperature },
        { path: '*.Humidity', ...humidity },
        { path: '*.Pressure', inPath: 'PressureUnit', in: 'hPa', ...pressure },
        { path: '*.CarbonDioxide', ...co2 },
      ],
    },
    tried: {
      how: 'by its documents, not run',
      version: '14.3',
      source: 'tasmota.github.io/docs (MQTT, tele/%topic%/SENSOR)',
    },
    test: TEST,
    connect: [
      'In its console: MqttHost 192.168.1.5 and TelePeriod 300.',
      '--device tasmota --set broker=192.168.1.5,topic=tasmota_A1B2C3',
    ],
  },
  {
    id: 'shelly-1',
    title: 'Shelly H&T of the first generation',
    transport: 'MQTT',
    asks: [
      ...BROKER,
      { name: 'name', question: 'Its name, such as shellyht-CC50E3?' },
      { name: 'unit', question: 'Cel or degF, as it is set?', usual: 'Cel' },
    ],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      fields: [
        { of: 'shellies/{name}/sensor/temperature', ...temperature, in: '{unit}' },
        { of: 'shellies/{name}/sensor/humidity', ...humidity },
      ],
    },
    tried: {
      how: 'by its documents, not run',
      version: 'firmware 1.14',
      source: 'shelly-api-docs.shelly.cloud/gen1 (H&T, MQTT)',
    },
    test: TEST,
    connect: [
      'In its web page: Internet & Security, Advanced, enable MQTT.',
      '--device shelly-1 --set broker=192.168.1.5,name=shellyht-CC50E3',
    ],
  },
  {
    id: 'shelly-2',
    title: 'Shelly Plus H&T, H&T Gen3, and add-on sensors',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'name', question: 'Its topic prefix, such as shellyplusht-a0b1c2?' }],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      fields: [
        { of: '{name}/status/temperature:0', path: 'tC', ...temperature },
        { of: '{name}/status/humidity:0', path: 'rh', ...humidity },
      ],
    },
    tried: {
      how: 'by its documents, not run',
      version: 'firmware 1.4',
      source: 'shelly-api-docs.shelly.cloud/gen2 (Temperature, Humidity)',
    },
    test: TEST,
    connect: [
      'In its web page: Settings, MQTT, with “generic status update”.',
      '--device shelly-2 --set broker=192.168.1.5,name=shellyplusht-a0b1c2',
    ],
  },
  {
    id: 'zigbee2mqtt',
    title: 'Zigbee sensor by zigbee2mqtt',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'name', question: 'Its friendly name?' }, ALTITUDE],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: 'zigbee2mqtt/{name}',
      time: { path: 'last_seen' },
      fields: [
        { path: 'temperature', ...temperature },
        { path: 'humidity', ...humidity },
        { path: 'pressure', in: 'hPa', ...pressure },
        { path: 'co2', ...co2 },
        { path: 'pm25', ...pm25 },
        { path: 'soil_moisture', ...soilMoisture },
      ],
    },
    tried: {
      how: 'by its documents, not run',
      version: '2.1',
      source: 'www.zigbee2mqtt.io (WSDCGQ11LM, last_seen)',
    },
    test: TEST,
    connect: [
      'In zigbee2mqtt: Settings, Advanced, last_seen ISO_8601.',
      '--device zigbee2mqtt --set broker=192.168.1.5,name=garden',
    ],
  },
  {
    id: 'esphome',
    title: 'ESPHome sensor, by its broker',
    transport: 'MQTT',
    asks: [
      ...BROKER,
      {
        ...VALUES,
        question: 'Which sensors, as temperature@NAME/sensor/ID/state=:Cel; several with ; between?',
      },
    ],
    driver: { kind: 'mqtt', ...LOGIN, fields: '{values}' },
    tried: {
      how: 'by its documents, not run',
      version: '2025.2',
      source: 'esphome.io (MQTT client, topic scheme)',
    },
    test: TEST,
    connect: [
      'In its YAML: mqtt: broker: 192.168.1.5.',
      '--device esphome --set "broker=192.168.1.5,values=temperature@porch/sensor/temperature/state=:Cel"',
    ],
  },
  {
    id: 'esphome-web',
    title: 'ESPHome sensor, by its web server',
    transport: 'HTTP events',
    asks: [
      HOST,
      { ...VALUES, question: 'Which sensors, as temperature@sensor-ID=value:Cel; several with ; between?' },
    ],
    driver: { kind: 'events', url: 'http://{host}/events', fields: '{values}' },
    tried: {
      how: 'by its documents, not run',
      version: '2025.2',
      source: 'esphome.io (web server API, event source)',
    },
    test: TEST,
    connect: [
      'In its YAML: web_server: port: 80.',
      '--device esphome-web --set "host=porch.local,values=temperature@sensor-temperature=value:Cel"',
    ],
    found: { type: 'esphomelib', fills: 'host' },
  },
]
