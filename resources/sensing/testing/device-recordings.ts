/** What stations and sensors send, field by field as their makers document it; times are put in. */
import { type Recording, stampOf } from '../../../agent/testing/play-device.ts'

const seconds = (ms: number) => Math.floor(ms / 1000)
const AIR = { temperature: [21.5, 'Cel'], humidity: [48, '%RH'] } as const
const WARM = { temperature: [21.5, 'Cel'] } as const
const iso = (ms: number) => new Date(ms).toISOString()

const UPLINK = (ms: number) =>
  JSON.stringify({
    deduplicationId: '3ac7e3c4-4401-4b8d-9386-a5c902f9202d',
    time: iso(ms).replace('Z', '000+00:00'),
    deviceInfo: { applicationId: '17c82e96', devEui: '0101010101010101' },
    fPort: 1,
    data: 'qg==',
    object: { temperature: 21.5, 'humidity.rel': 48 },
    rxInfo: [{ rssi: -36 }],
  })
const TTS = (ms: number) =>
  JSON.stringify({
    end_device_ids: { device_id: 'porch', application_ids: { application_id: 'weather' } },
    received_at: iso(ms).replace('Z', '123456Z'),
    uplink_message: {
      f_port: 1,
      decoded_payload: { temperature: 21.5, humidity: null },
      received_at: iso(ms).replace('Z', '123456Z'),
    },
  })

export const SENSING_RECORDINGS: Readonly<Record<string, Recording>> = {
  ecowitt: {
    answers: { passkey: 'ABCDEF' },
    brings: {
      path: '/data/report/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: ms =>
        `PASSKEY=ABCDEF&stationtype=GW1000B_V1.7.6&dateutc=${stampOf(ms).replace(' ', '+')}&tempinf=72.0&humidityin=50&baromrelin=29.920&baromabsin=29.000&tempf=70.7&humidity=48&winddir=270&windspeedmph=10.00&windgustmph=20.00&rainratein=0.500&solarradiation=450.00&uv=4&pm25_ch1=12.5&soilmoisture1=41&freq=868M&model=GW1000_Pro`,
    },
    measures: {
      ...AIR,
      pressure: [101_320.75888, 'Pa'],
      windSpeed: [4.4704, 'm/s'],
      windDirection: [270, 'deg'],
      windGust: [8.9408, 'm/s'],
      rain: [12.7, 'mm/h'],
      radiation: [450, 'W/m2'],
      uv: [0.1, 'W/m2'],
      pm25: [12.5, 'ug/m3'],
      soilMoisture: [0.41, '/'],
    },
  },
  'weather-underground': {
    answers: { id: 'ME', password: 'SECRET' },
    brings: {
      path: '/weatherstation/updateweatherstation.php?ID=ME&PASSWORD=SECRET&dateutc=NOW&tempf=70.7&humidity=48&baromin=29.92&windspeedmph=10&winddir=270&windgustmph=-9999&solarradiation=450&UV=&rainin=0&action=updateraw&softwaretype=vws',
    },
    measures: {
      ...AIR,
      pressure: [101_320.75888, 'Pa'],
      windSpeed: [4.4704, 'm/s'],
      windDirection: [270, 'deg'],
      radiation: [450, 'W/m2'],
    },
  },
  davis: {
    pages: {
      '/v1/current_conditions': ms =>
        JSON.stringify({
          data: {
            did: '001D0A700002',
            ts: seconds(ms),
            conditions: [
              {
                lsid: 48_308,
                data_structure_type: 1,
                txid: 1,
                temp: 70.7,
                hum: 48,
                wind_speed_last: 2,
                wind_speed_avg_last_10_min: 10,
                wind_dir_scalar_avg_last_10_min: 270,
                wind_speed_hi_last_10_min: 20,
                solar_rad: 450,
                uv_index: null,
              },
              { lsid: 48_306, data_structure_type: 4, temp_in: 78, hum_in: 41.1 },
              { lsid: 48_307, data_structure_type: 3, bar_sea_level: 29.92, bar_absolute: 29 },
            ],
          },
          error: null,
        }),
    },
    measures: {
      ...AIR,
      pressure: [101_320.75888, 'Pa'],
      windSpeed: [4.4704, 'm/s'],
      windDirection: [270, 'deg'],
      windGust: [8.9408, 'm/s'],
      radiation: [450, 'W/m2'],
    },
  },
  'sensor-community': {
    answers: { id: '10000000', altitude: '100' },
    brings: {
      path: '/',
      headers: { 'content-type': 'application/json' },
      body: () =>
        JSON.stringify({
          esp8266id: '10000000',
          software_version: 'NRZ-2020-133',
          sensordatavalues: [
            { value_type: 'SDS_P1', value: '24.30' },
            { value_type: 'SDS_P2', value: '12.50' },
            { value_type: 'BME280_temperature', value: '21.50' },
            { value_type: 'BME280_humidity', value: '48.00' },
            { value_type: 'BME280_pressure', value: '100000.00' },
            { value_type: 'signal', value: '-60' },
          ],
        }),
    },
    measures: {
      ...AIR,
      pressure: [101_194.0147, 'Pa'],
      pm10: [24.3, 'ug/m3'],
      pm25: [12.5, 'ug/m3'],
    },
  },
  tasmota: {
    answers: { topic: 'tasmota_A1B2C3' },
    topics: {
      'tele/tasmota_A1B2C3/SENSOR': ms =>
        JSON.stringify({
          Time: iso(ms + 3_600_000).slice(0, 19),
          BME280: { Temperature: 70.7, Humidity: 48, DewPoint: 49, Pressure: 1_000 },
          PressureUnit: 'hPa',
          TempUnit: 'F',
        }),
    },
    // Without its height a pressure is not comparable, and left out.
    measures: AIR,
  },
  'shelly-1': {
    answers: { name: 'shellyht-CC50E3' },
    topics: {
      'shellies/shellyht-CC50E3/sensor/temperature': () => '21.50',
      'shellies/shellyht-CC50E3/sensor/humidity': () => '48.0',
      'shellies/shellyht-CC50E3/sensor/battery': () => '100',
    },
    measures: AIR,
  },
  'shelly-2': {
    answers: { name: 'shellyplusht-a0b1c2' },
    topics: {
      'shellyplusht-a0b1c2/status/temperature:0': () => '{"id":0,"tC":21.5,"tF":70.7}',
      'shellyplusht-a0b1c2/status/humidity:0': () => '{"id":0,"rh":48.0}',
    },
    measures: AIR,
  },
  zigbee2mqtt: {
    answers: { name: 'garden', altitude: '100' },
    topics: {
      'zigbee2mqtt/garden': ms =>
        JSON.stringify({
          battery: 97,
          humidity: 48,
          last_seen: iso(ms),
          linkquality: 80,
          pressure: 1_000,
          temperature: 21.5,
          voltage: 2_995,
        }),
    },
    measures: { ...AIR, pressure: [101_194.0147, 'Pa'] },
  },
  esphome: {
    answers: {
      values: 'temperature@porch/sensor/temperature/state=:Cel;humidity@porch/sensor/humidity/state=:%>%RH',
    },
    topics: { 'porch/sensor/temperature/state': () => '21.5', 'porch/sensor/humidity/state': () => '48.0' },
    measures: AIR,
  },
  'esphome-web': {
    answers: { values: 'temperature@sensor-temperature=value:Cel' },
    pages: {
      '/events': () =>
        'event: ping\ndata: {"title":"porch"}\n\nevent: state\ndata: {"id":"sensor-temperature","value":21.5,"state":"21.5 °C"}\n\nevent: state\ndata: {"id":"switch-lamp","state":"ON"}\n\n',
    },
    measures: WARM,
  },
  'home-assistant': {
    answers: { token: 'TOKEN', values: 'temperature@sensor.porch=state:Cel' },
    changes: [
      ms =>
        JSON.stringify({
          event_type: 'state_changed',
          data: {
            entity_id: 'sensor.porch',
            new_state: {
              entity_id: 'sensor.porch',
              state: '21.5',
              attributes: { unit_of_measurement: '°C' },
              last_updated: iso(ms).replace('Z', '123+00:00'),
            },
          },
        }),
      () => '{"event_type":"state_changed","data":{"entity_id":"sensor.gone","new_state":null}}',
    ],
    measures: WARM,
  },
  'home-assistant-rest': {
    answers: { token: 'TOKEN', values: 'temperature@sensor.porch=state:Cel' },
    pages: {
      '/api/states/sensor.porch': ms =>
        JSON.stringify({
          entity_id: 'sensor.porch',
          state: '21.5',
          attributes: { unit_of_measurement: '°C' },
          last_updated: iso(ms),
        }),
    },
    measures: WARM,
  },
  'home-assistant-statestream': {
    answers: { values: 'temperature@homeassistant/sensor/porch/state=:Cel' },
    topics: { 'homeassistant/sensor/porch/state': () => '21.5' },
    measures: WARM,
  },
  chirpstack: {
    answers: {
      application: '17c82e96',
      eui: '0101010101010101',
      values: 'temperature=object.temperature:Cel;humidity=object."humidity.rel":%RH',
    },
    topics: { 'application/17c82e96/device/0101010101010101/event/up': UPLINK },
    measures: AIR,
  },
  'chirpstack-http': {
    answers: {
      secret: 'Bearer S',
      values: 'temperature=object.temperature:Cel;humidity=object."humidity.rel":%RH',
    },
    brings: {
      path: '/?event=up',
      headers: { authorization: 'Bearer S', 'content-type': 'application/json' },
      body: UPLINK,
    },
    measures: AIR,
  },
  'the-things-stack': {
    answers: {
      username: 'weather@ttn',
      password: 'NNSXS.KEY',
      device: 'porch',
      values:
        'temperature=uplink_message.decoded_payload.temperature:Cel;humidity=uplink_message.decoded_payload.humidity:%RH',
    },
    topics: { 'v3/weather@ttn/devices/porch/up': TTS },
    measures: WARM,
  },
  'the-things-stack-webhook': {
    answers: { secret: 'Bearer S', values: 'temperature=uplink_message.decoded_payload.temperature:Cel' },
    brings: {
      path: '/',
      headers: { authorization: 'Bearer S', 'content-type': 'application/json' },
      body: TTS,
    },
    measures: WARM,
  },
  'http-number': {
    answers: { values: 'temperature=t:Cel' },
    pages: { '/': ms => JSON.stringify({ t: Math.floor(ms / 6_000) % 2 === 0 ? 21.5 : '21.50' }) },
    measures: {},
  },
  'mqtt-number': {
    answers: { values: 'temperature@porch/t=:degF>Cel' },
    topics: { 'porch/t': () => '70.7' },
    measures: WARM,
  },
}
