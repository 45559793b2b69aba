/** Every code that energy gives, and what it means. */
export const ENERGY_REASONS = {
  payload_malformed:
    'The payload is not a SenML pack (or an order) as described. The facts name what is wrong.',
  no_register:
    'The pack holds neither an import nor an export register. Name the records import, export or generation.',
  unit_wrong: 'Registers are in Wh. Other units are not counted.',
  register_not_whole: 'Registers are whole Wh from 0.',
  register_sentinel:
    'The value is what this kind of device says when it has nothing to say. It is taken as absent.',
  register_missing: 'A reading has both the import and the export register of one time.',
  off_boundary: 'The reading is not at the end of a market slot. Report the registers at slot boundaries.',
  time_repeated: 'There is already a reading for this time; the first one counts.',
  slot_settled:
    'The slot is settled. The energy is not lost: the next reading’s registers contain it, and it goes to the grid.',
  register_reset:
    'A register is lower than before. Counting starts anew from here; nothing is paid for the gap.',
  register_beyond_capacity: 'More energy than the registered connection or panels can carry in the time.',
  clock_wrong:
    'Solar generation while the sun was well below the horizon: the clock or the time zone is wrong.',
  export_exceeds_generation: 'More was exported than generated, and no storage is registered.',
  above_clear_sky:
    'More generation than a clear sky usually gives; edges of clouds do this. Nobody is blamed.',
  order_late: 'An order is given before its slot begins.',
  order_malformed:
    'An order is {slot, side, price, wh}, with slot at a slot’s start and whole numbers from 0.',
  no_deposit: 'The deposit does not cover the slot at the retail price, so the member bought from the grid.',
  yield_low:
    'A week’s generation for each kW is below half of the neighbours’ median. Have the panels looked at.',
  yield_high:
    'A week’s generation for each kW is far above the neighbours’ median. What is above is not counted.',
  clone: 'Too many readings equal another meter’s to the last Wh. The one registered later is not counted.',
} as const satisfies Record<string, string>

export type EnergyReason = keyof typeof ENERGY_REASONS
