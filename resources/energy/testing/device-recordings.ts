/** What meters send, field by field as their makers document it; times and registers are put in. */
import type { Recording } from '../../../agent/testing/play-device.ts'

const seconds = (ms: number) => Math.floor(ms / 1000)
const BOTH = { import: [123_456, 'Wh'], export: [7_890, 'Wh'] } as const
const PLUG = { import: [24_500, 'Wh'], export: [0, 'Wh'] } as const
const state = (entity: string, value: string, unit: string) => (ms: number) =>
  JSON.stringify({
    event_type: 'state_changed',
    data: {
      entity_id: entity,
      old_state: null,
      new_state: {
        entity_id: entity,
        state: value,
        attributes: { state_class: 'total_increasing', unit_of_measurement: unit, device_class: 'energy' },
        last_changed: new Date(ms).toISOString(),
        last_updated: new Date(ms).toISOString(),
      },
    },
    origin: 'LOCAL',
  })

export const ENERGY_RECORDINGS: Readonly<Record<string, Recording>> = {
  'shelly-1-meter': {
    answers: { name: 'shellyem-B9F474' },
    topics: {
      'shellies/shellyem-B9F474/emeter/0/power': () => '512.34',
      'shellies/shellyem-B9F474/emeter/0/total': () => '123456.7',
      'shellies/shellyem-B9F474/emeter/0/total_returned': () => '7890.2',
    },
    measures: BOTH,
  },
  'shelly-1-plug': {
    pages: {
      '/status': ms =>
        JSON.stringify({
          wifi_sta: { connected: true, rssi: -60 },
          unixtime: seconds(ms),
          relays: [{ ison: true }],
          meters: [
            {
              power: 12.1,
              is_valid: true,
              timestamp: seconds(ms) + 3_600,
              counters: [12.1, 12, 12],
              total: 1_470_000,
            },
          ],
          temperature: 31.1,
        }),
    },
    measures: PLUG,
  },
  'shelly-2-plug': {
    pages: {
      '/rpc/Shelly.GetStatus': ms =>
        JSON.stringify({
          ble: {},
          'switch:0': {
            id: 0,
            output: true,
            apower: 8.9,
            voltage: 237.5,
            aenergy: { total: 24_500.532, by_minute: [45.199, 47.141, 88.397], minute_ts: seconds(ms) },
            temperature: { tC: 43.2, tF: 109.7 },
          },
          sys: { mac: 'A8032ABE54DC', unixtime: seconds(ms), uptime: 35_138 },
        }),
    },
    measures: PLUG,
  },
  'shelly-2-meter': {
    pages: {
      '/rpc/Shelly.GetStatus': ms =>
        JSON.stringify({
          'em:0': { id: 0, total_act_power: 2_484.782 },
          'emdata:0': { id: 0, a_total_act_energy: 1, total_act: 123_456.7, total_act_ret: 7_890.9 },
          sys: { unixtime: seconds(ms) },
        }),
    },
    measures: BOTH,
  },
  'shelly-2-meter-mqtt': {
    answers: { name: 'shellypro3em-a0b1c2' },
    topics: {
      'shellypro3em-a0b1c2/status/emdata:0': () =>
        JSON.stringify({ id: 0, a_total_act_energy: 1, total_act: 123_456.7, total_act_ret: 7_890.9 }),
    },
    measures: BOTH,
  },
  'homewizard-p1': {
    pages: {
      '/api/v1/data': () =>
        JSON.stringify({
          wifi_ssid: 'My Wi-Fi',
          smr_version: 50,
          total_power_import_kwh: 123.456,
          total_power_import_t1_kwh: 100,
          total_power_import_t2_kwh: 23.456,
          total_power_export_kwh: 7.89,
          active_power_w: -543,
        }),
    },
    measures: BOTH,
  },
  'tasmota-meter': {
    answers: { topic: 'tasmota_A1B2C3' },
    topics: {
      // Local time without a zone.
      'tele/tasmota_A1B2C3/SENSOR': ms =>
        JSON.stringify({
          Time: new Date(ms + 3_600_000).toISOString().slice(0, 19),
          ENERGY: {
            TotalStartTime: '2025-03-01T10:00:00',
            Total: 24.5,
            Yesterday: 0.2,
            Today: 0.1,
            Power: 12,
            Voltage: 230,
          },
        }),
    },
    measures: PLUG,
  },
  'zigbee2mqtt-meter': {
    answers: { name: 'fridge' },
    topics: {
      'zigbee2mqtt/fridge': ms =>
        JSON.stringify({
          current: 0.1,
          energy: 24.5,
          last_seen: new Date(ms).toISOString(),
          linkquality: 102,
          power: 20,
          state: 'ON',
        }),
    },
    measures: PLUG,
  },
  'esphome-meter': {
    answers: { name: 'meter', sensor: 'total_energy', counts: 'generation' },
    topics: { 'meter/sensor/total_energy/state': () => '24.500' },
    measures: { generation: [24_500, 'Wh'], export: [24_500, 'Wh'], import: [0, 'Wh'] },
  },
  'home-assistant-meter': {
    answers: { token: 'TOKEN', import: 'sensor.energy_in', export: 'sensor.energy_out' },
    changes: [
      state('sensor.energy_in', '123.456', 'kWh'),
      state('sensor.energy_out', '7890', 'Wh'),
      state('sensor.other', 'unavailable', 'kWh'),
    ],
    measures: BOTH,
  },
  'http-meter': {
    answers: { values: 'import=total:kWh>Wh;export=back:kWh>Wh' },
    pages: { '/': () => '{"total":123.4567,"back":"7.89"}' },
    measures: BOTH,
  },
  'mqtt-meter': {
    answers: { values: 'import@meter/in=:kWh>Wh;export@meter/out=:Wh' },
    topics: { 'meter/in': () => '123.4567', 'meter/out': () => '7890.99' },
    measures: BOTH,
  },
}
