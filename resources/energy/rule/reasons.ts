/** Every code that energy gives, and what it means. */
export const ENERGY_REASONS = {
  payload_malformed:
    'The payload is not a SenML pack (or an order) as described. The facts name what is wrong.',
  no_register: 'The pack holds no register. Name the records import, export or generation.',
  unit_wrong: 'Registers are in Wh or kWh. Other units are not counted.',
  register_not_whole: 'Registers are whole Wh from 0; a kWh register has at most three decimals.',
  register_out_of_range: 'Registers are below 2^48 Wh. Nothing on earth has counted more.',
  register_sentinel:
    'The value is what this kind of device says when it has nothing to say. It is taken as absent.',
  register_missing: 'A meter’s reading has both the import and the export register of one time.',
  too_many_readings: 'A message holds at most 3 000 readings. Send the others in another one.',
  off_boundary: 'The reading is not at the end of a market slot. Report the registers at slot boundaries.',
  time_repeated:
    'There is already a reading of these registers for this time; the first one counts. The facts say what is kept of this one.',
  reading_before_registration:
    'The reading is from before the device was registered, or from a place that is forgotten since. Counting starts with the first one after.',
  time_ahead: 'The reading is dated after the message that carries it.',
  reading_late:
    'The reading arrived when its slot’s time was over. It counts, but its energy is settled with the grid.',
  slot_settled:
    'The meter’s registers are counted past this time already. The energy is not lost: a later reading’s registers contain it.',
  reading_contradicted:
    'Readings after this one were counted on before it came, and do not follow from it. The facts say what is kept of it.',
  register_reset:
    'A register is lower than before. Counting starts anew from here; nothing is paid for the gap.',
  register_beyond_capacity:
    'More energy than the registered connection or panels (pvW; none if not registered) can carry in the time. Nothing is paid for it; counting starts anew from here.',
  clock_wrong:
    'Solar generation while the sun was well below the horizon: the clock or the time zone is wrong. Counting starts anew from here.',
  export_exceeds_generation:
    'More was exported than generated, and no storage is registered. Counting starts anew from here.',
  generation_unmetered:
    'A store can export what it took from the grid. Where storage is registered, exports are sold but only an inverter’s generation register is credited.',
  above_clear_sky:
    'More generation than a clear sky usually gives; edges of clouds do this. Nobody is blamed.',
  order_late: 'An order is given before its slot begins.',
  order_too_far: 'An order is given at most two days before its slot.',
  orders_not_used:
    'This network’s market has one price for everybody and takes no orders. What is metered is shared.',
  order_malformed:
    'An order is {slot, side, price, wh}, with slot at a slot’s start and whole numbers from 0; the facts say where price (millionths of the currency a kWh) and wh end.',
  no_deposit: 'The deposit does not cover the slot at the retail price, so the member bought from the grid.',
  spending_not_allowed:
    'The owner has not agreed to this meter, so it buys nothing from the owner’s deposit, and what it takes is with the grid. The owner can accept it (DeviceRegistry.accept).',
  yield_low:
    'A week’s generation for each kW is below half of the median of the neighbours nearby. Have the panels looked at.',
  yield_high:
    'A week’s generation for each kW is far above the median of the neighbours nearby. What is above is not counted.',
  clone:
    'Too many readings equal another meter’s to the last Wh. The one registered later is not counted and does not sell.',
} as const satisfies Record<string, string>

export type EnergyReason = keyof typeof ENERGY_REASONS
