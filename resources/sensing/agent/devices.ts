/** Stations and sensors that people have, and what a sensing network wants of them. */
import { type Ask, type DeviceRow, type NetworkWishes, VALUES } from '../../../agent/kit/device-row.ts'

type Row = Omit<DeviceRow, 'of'>
const TEST = 'bin/devices.test.ts'
const HOST: Ask = { name: 'host', question: 'Its address on the local network?' }
const ALTITUDE: Ask = {
  name: 'altitude',
  question: 'Its height above the sea in metres (its pressure is left out where you do not know)?',
  optional: true,
  isNumber: true,
}
const BROKER: readonly Ask[] = [
  { name: 'broker', question: 'The MQTT broker?', usual: 'mqtt://127.0.0.1:1883' },
  { name: 'username', question: 'The broker’s user?', optional: true },
  { name: 'password', question: 'The broker’s password?', optional: true },
]
const LOGIN = { broker: '{broker}', username: '{username}', password: '{password}' }
const PORT: Ask = { name: 'port', question: 'On which port of this machine?', usual: '8126', isNumber: true }

const temperature = { name: 'temperature', unit: 'Cel' }
const humidity = { name: 'humidity', unit: '%RH', in: '%' }
/** Of the air where the sensor stands; networks compare it at sea level. */
const pressure = { name: 'pressure', unit: 'Pa', altitudeM: '{altitude}' }
const windSpeed = { name: 'windSpeed', unit: 'm/s' }
const windDirection = { name: 'windDirection', unit: 'deg' }
const windGust = { name: 'windGust', unit: 'm/s' }
const rainRate = { name: 'rainRate', unit: 'mm/h' }
const radiation = { name: 'radiation', unit: 'W/m2' }
const co2 = { name: 'co2', unit: 'ppm' }
const pm10 = { name: 'pm10', unit: 'ug/m3' }
const pm2p5 = { name: 'pm2p5', unit: 'ug/m3' }

/** What stations say where a sensor is missing. */
const absent = [-9999, '-9999', '', '--']

const STATIONS: readonly Row[] = [
  {
    id: 'ecowitt',
    title: 'Weather station with Ecowitt’s protocol (Ecowitt, Froggit, Fine Offset, Ambient)',
    transport: 'HTTP, it brings',
    asks: [
      PORT,
      { name: 'passkey', question: 'Its PASSKEY, so that no other device is let in?', optional: true },
    ],
    driver: {
      kind: 'receiver',
      port: '{port}',
      require: { PASSKEY: '{passkey}' },
      time: { path: 'dateutc', zone: 'Z' },
      fields: [
        { path: 'tempf', in: 'degF', ...temperature, absent },
        { path: 'humidity', ...humidity, absent },
        { path: 'baromrelin', in: 'inHg', name: 'pressure', unit: 'Pa', absent },
        { path: 'windspeedmph', in: 'mph', ...windSpeed, absent },
        { path: 'winddir', ...windDirection, absent },
        { path: 'windgustmph', in: 'mph', ...windGust, absent },
        { path: 'rainratein', in: 'in/h', ...rainRate, absent },
        { path: 'solarradiation', ...radiation, absent },
        { path: 'uv', name: 'uv', unit: 'UVI', absent },
        { path: 'pm25_ch1', ...pm2p5, absent },
        { path: 'soilmoisture1', name: 'soilMoisture', unit: '%', absent },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: 'GW1000 1.7',
      source: 'a GW1000’s upload, as in the tests of aioecowitt',
    },
    test: TEST,
    connect: [
      'In its app: Customized, protocol Ecowitt, this machine’s address, port 8126, every 60 s.',
      '--device ecowitt',
    ],
  },
  {
    id: 'weather-underground',
    title: 'Weather station that uploads to Weather Underground',
    transport: 'HTTP, it brings',
    asks: [
      PORT,
      { name: 'id', question: 'The station ID that you typed there?', optional: true },
      { name: 'password', question: 'The station key that you typed there?', optional: true },
    ],
    driver: {
      kind: 'receiver',
      port: '{port}',
      answer: 'success\n',
      require: { ID: '{id}', PASSWORD: '{password}' },
      time: { path: 'dateutc', zone: 'Z' },
      fields: [
        { path: 'tempf', in: 'degF', ...temperature, absent },
        { path: 'humidity', ...humidity, absent },
        { path: 'baromin', in: 'inHg', name: 'pressure', unit: 'Pa', absent },
        { path: 'windspeedmph', in: 'mph', ...windSpeed, absent },
        { path: 'winddir', ...windDirection, absent },
        { path: 'windgustmph', in: 'mph', ...windGust, absent },
        { path: 'solarradiation', ...radiation, absent },
        { path: 'UV', name: 'uv', unit: 'UVI', absent },
        { path: 'soilmoisture', name: 'soilMoisture', unit: '%', absent },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: 'PWS upload protocol',
      source: 'support.weather.com (PWS Upload Protocol)',
    },
    test: TEST,
    connect: [
      'Its custom server: this machine’s address, port 8126, protocol Wunderground.',
      '--device weather-underground --set id=ME,password=SECRET',
    ],
  },
  {
    id: 'davis',
    title: 'Davis WeatherLink Live',
    transport: 'HTTP',
    asks: [HOST],
    driver: {
      kind: 'http',
      url: 'http://{host}/v1/current_conditions',
      everyMs: 60_000,
      time: { path: 'data.ts' },
      fields: [
        { path: 'data.conditions[data_structure_type=1].temp', in: 'degF', ...temperature },
        { path: 'data.conditions[data_structure_type=1].hum', ...humidity },
        {
          path: 'data.conditions[data_structure_type=3].bar_sea_level',
          in: 'inHg',
          name: 'pressure',
          unit: 'Pa',
        },
        {
          path: 'data.conditions[data_structure_type=1].wind_speed_avg_last_10_min',
          in: 'mph',
          ...windSpeed,
        },
        { path: 'data.conditions[data_structure_type=1].wind_dir_scalar_avg_last_10_min', ...windDirection },
        { path: 'data.conditions[data_structure_type=1].wind_speed_hi_last_10_min', in: 'mph', ...windGust },
        { path: 'data.conditions[data_structure_type=1].solar_rad', ...radiation },
        { path: 'data.conditions[data_structure_type=1].uv_index', name: 'uv', unit: 'UVI' },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: 'local API v1',
      source: 'weatherlink.github.io/weatherlink-live-local-api',
    },
    test: TEST,
    connect: ['Nothing: it answers on the local network.', '--device davis --set host=192.168.1.20'],
    found: { type: 'weatherlinklive', fills: 'host' },
  },
  {
    id: 'sensor-community',
    title: 'Air sensor of Sensor.Community (airRohr)',
    transport: 'HTTP, it brings',
    asks: [
      PORT,
      { name: 'id', question: 'Its chip’s id, so that no other device is let in?', optional: true },
      ALTITUDE,
    ],
    driver: {
      kind: 'receiver',
      port: '{port}',
      require: { esp8266id: '{id}' },
      fields: [
        { path: 'sensordatavalues[value_type=SDS_P1].value', ...pm10 },
        { path: 'sensordatavalues[value_type=SDS_P2].value', ...pm2p5 },
        { path: 'sensordatavalues[value_type=BME280_temperature].value', ...temperature },
        { path: 'sensordatavalues[value_type=BME280_humidity].value', ...humidity },
        { path: 'sensordatavalues[value_type=BME280_pressure].value', ...pressure },
        { path: 'sensordatavalues[value_type=temperature].value', ...temperature },
        { path: 'sensordatavalues[value_type=humidity].value', ...humidity },
      ],
    },
    tried: {
      how: 'recorded, not run',
      version: 'NRZ-2020-133',
      source: 'opendata-stuttgart/sensors-software (airrohr-firmware, custom API)',
    },
    test: TEST,
    connect: [
      'In its web page: More settings, Send data to own API, this machine, port 8126, no HTTPS.',
      '--device sensor-community --set altitude=240',
    ],
  },
]

const SENSORS: readonly Row[] = [
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
      how: 'recorded, not run',
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
      how: 'recorded, not run',
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
      how: 'recorded, not run',
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
        { path: 'pm25', ...pm2p5 },
        { path: 'soil_moisture', name: 'soilMoisture', unit: '%' },
      ],
    },
    tried: { how: 'recorded, not run', version: '2.1', source: 'www.zigbee2mqtt.io (WSDCGQ11LM, last_seen)' },
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
    tried: { how: 'recorded, not run', version: '2025.2', source: 'esphome.io (MQTT client, topic scheme)' },
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
      how: 'recorded, not run',
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

const HUBS: readonly Row[] = [
  {
    id: 'home-assistant',
    title: 'Home Assistant, by its websocket API',
    transport: 'websocket',
    asks: [
      { name: 'url', question: 'Its address?', usual: 'http://homeassistant.local:8123' },
      { name: 'token', question: 'A long-lived token (your profile, Security)?' },
      { ...VALUES, question: 'Which entities, as temperature@sensor.ID=state:Cel; several with ; between?' },
    ],
    driver: {
      kind: 'home-assistant',
      url: '{url}',
      token: '{token}',
      time: { path: 'last_updated' },
      fields: '{values}',
    },
    tried: {
      how: 'recorded, not run',
      version: '2025.1',
      source: 'developers.home-assistant.io (websocket API, state_changed)',
    },
    test: TEST,
    connect: [
      'Make a long-lived token in your profile.',
      '--device home-assistant --set "url=http://homeassistant.local:8123,token=…,values=temperature@sensor.porch=state:Cel"',
    ],
    found: { type: 'home-assistant', fills: 'url' },
  },
  {
    id: 'home-assistant-rest',
    title: 'Home Assistant, by its REST API',
    transport: 'HTTP',
    asks: [
      { name: 'url', question: 'Its address?', usual: 'http://homeassistant.local:8123' },
      { name: 'token', question: 'A long-lived token (your profile, Security)?' },
      { ...VALUES, question: 'Which entities, as temperature@sensor.ID=state:Cel; several with ; between?' },
    ],
    driver: {
      kind: 'http',
      url: '{url}/api/states/',
      headers: { authorization: 'Bearer {token}' },
      time: { path: 'last_updated' },
      fields: '{values}',
    },
    tried: {
      how: 'recorded, not run',
      version: '2025.1',
      source: 'developers.home-assistant.io (REST API, /api/states)',
    },
    test: TEST,
    connect: [
      'Make a long-lived token in your profile.',
      '--device home-assistant-rest --set "url=http://homeassistant.local:8123,token=…,values=temperature@sensor.porch=state:Cel"',
    ],
  },
  {
    id: 'home-assistant-statestream',
    title: 'Home Assistant, by MQTT Statestream',
    transport: 'MQTT',
    asks: [
      ...BROKER,
      {
        ...VALUES,
        question: 'Which topics, as temperature@BASE/sensor/ID/state=:Cel; several with ; between?',
      },
    ],
    driver: { kind: 'mqtt', ...LOGIN, fields: '{values}' },
    tried: {
      how: 'recorded, not run',
      version: '2025.1',
      source: 'www.home-assistant.io/integrations/mqtt_statestream',
    },
    test: TEST,
    connect: [
      'In configuration.yaml: mqtt_statestream: base_topic: homeassistant.',
      '--device home-assistant-statestream --set "broker=192.168.1.5,values=temperature@homeassistant/sensor/porch/state=:Cel"',
    ],
  },
  {
    id: 'chirpstack',
    title: 'LoRaWAN device by ChirpStack v4, by MQTT',
    transport: 'MQTT',
    asks: [
      ...BROKER,
      { name: 'application', question: 'The application’s id?' },
      { name: 'eui', question: 'The device’s EUI?' },
      VALUES,
    ],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: 'application/{application}/device/{eui}/event/up',
      time: { path: 'time' },
      fields: '{values}',
    },
    tried: {
      how: 'recorded, not run',
      version: '4.11',
      source: 'www.chirpstack.io/docs (MQTT integration, event up)',
    },
    test: TEST,
    connect: [
      'Give the device profile a codec, so that events have an object.',
      '--device chirpstack --set "application=…,eui=…,values=temperature=object.temperature:Cel"',
    ],
  },
  {
    id: 'chirpstack-http',
    title: 'LoRaWAN device by ChirpStack v4, by HTTP',
    transport: 'HTTP, it brings',
    asks: [
      PORT,
      { name: 'secret', question: 'What the integration sends as header “authorization”?', optional: true },
      VALUES,
    ],
    driver: {
      kind: 'receiver',
      port: '{port}',
      header: { authorization: '{secret}' },
      time: { path: 'time' },
      fields: '{values}',
    },
    tried: {
      how: 'recorded, not run',
      version: '4.11',
      source: 'www.chirpstack.io/docs (HTTP integration, event up)',
    },
    test: TEST,
    connect: [
      'In the application: Integrations, HTTP, JSON, http://this-machine:8126/, a header “authorization”.',
      '--device chirpstack-http --set "secret=…,values=temperature=object.temperature:Cel"',
    ],
  },
  {
    id: 'the-things-stack',
    title: 'LoRaWAN device by The Things Stack v3, by MQTT',
    transport: 'MQTT',
    asks: [
      { name: 'broker', question: 'Its MQTT server?', usual: 'mqtts://eu1.cloud.thethings.network:8883' },
      { name: 'username', question: 'APPLICATION@TENANT, such as weather@ttn?' },
      { name: 'password', question: 'An API key that may read uplinks?' },
      { name: 'device', question: 'The device’s id?' },
      VALUES,
    ],
    driver: {
      kind: 'mqtt',
      ...LOGIN,
      topic: 'v3/{username}/devices/{device}/up',
      time: { path: 'uplink_message.received_at' },
      fields: '{values}',
    },
    tried: {
      how: 'recorded, not run',
      version: '3.30',
      source: 'www.thethingsindustries.com/docs (MQTT server, uplink message)',
    },
    test: TEST,
    connect: [
      'In the application: Integrations, MQTT, and a payload formatter.',
      '--device the-things-stack --set "username=weather@ttn,password=…,device=porch,values=temperature=uplink_message.decoded_payload.temperature:Cel"',
    ],
  },
  {
    id: 'the-things-stack-webhook',
    title: 'LoRaWAN device by The Things Stack v3, by webhook',
    transport: 'HTTP, it brings',
    asks: [
      PORT,
      { name: 'secret', question: 'What the webhook sends as header “authorization”?', optional: true },
      VALUES,
    ],
    driver: {
      kind: 'receiver',
      port: '{port}',
      header: { authorization: '{secret}' },
      time: { path: 'uplink_message.received_at' },
      fields: '{values}',
    },
    tried: {
      how: 'recorded, not run',
      version: '3.30',
      source: 'www.thethingsindustries.com/docs (webhooks, uplink message)',
    },
    test: TEST,
    connect: [
      'In the application: Webhooks, custom, JSON, uplink messages alone, a header “authorization”.',
      '--device the-things-stack-webhook --set "secret=…,values=temperature=uplink_message.decoded_payload.temperature:Cel"',
    ],
  },
  {
    id: 'http-number',
    title: 'Anything that answers over HTTP',
    transport: 'HTTP',
    asks: [{ name: 'url', question: 'The address that is asked?' }, VALUES],
    driver: { kind: 'http', url: '{url}', fields: '{values}' },
    tried: { how: 'run', version: '–', source: 'an HTTP server of Node 24' },
    test: TEST,
    connect: [
      'Look at what it answers in a browser.',
      '--device http-number --set "url=http://192.168.1.21/,values=temperature=t:Cel"',
    ],
  },
  {
    id: 'mqtt-number',
    title: 'Anything that publishes numbers or JSON',
    transport: 'MQTT',
    asks: [...BROKER, { name: 'topic', question: 'Its topic?', optional: true }, VALUES],
    driver: { kind: 'mqtt', ...LOGIN, topic: '{topic}', fields: '{values}' },
    tried: { how: 'run', version: 'aedes 1.2.0', source: 'a broker of this repository' },
    test: TEST,
    connect: [
      'Look at what it publishes: mosquitto_sub -v -t "#".',
      '--device mqtt-number --set "broker=192.168.1.5,values=temperature@porch/t=:Cel"',
    ],
  },
]

export const SENSING_DEVICES: readonly DeviceRow[] = [...STATIONS, ...SENSORS, ...HUBS].map(row => ({
  ...row,
  of: 'sensing',
}))

/** What a network does not measure is not sent to it: its unit would be refused as well. */
export const SENSING_WISHES: NetworkWishes = {
  resource: 'sensing',
  quantities({ quantities }) {
    if (!Array.isArray(quantities)) return undefined
    return quantities.flatMap((quantity: unknown) => {
      const { name, unit } = Object(quantity) as { readonly name?: unknown; readonly unit?: unknown }
      return typeof name === 'string' && typeof unit === 'string' ? [{ name, unit }] : []
    })
  },
}
