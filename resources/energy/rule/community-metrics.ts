/**
 * What a community gains by sharing, from the energy of its homes slot by slot. All in Wh and micro-currency; parts are
 * given as doubles, for people to read.
 */

export interface HomeSlot {
  readonly loadWh: number
  readonly pvWh: number
}

export interface CommunityMetrics {
  readonly loadWh: number
  readonly pvWh: number
  readonly surplusWh: number
  readonly needWh: number
  /** Slots with both a surplus and a need somewhere. */
  readonly slotsWithBoth: number
  /** Used at home of what was made at home: each home alone, and all as one. */
  readonly selfConsumptionAlone: number
  readonly selfConsumptionPooled: number
  /** Made at home of what was used at home. */
  readonly selfSufficiencyAlone: number
  readonly selfSufficiencyPooled: number
  /** Wh that change hands with a dynamic key, and with equal static keys. */
  readonly sharedDynamicWh: number
  readonly sharedStaticWh: number
}

/** @param slots one row a slot, one entry a home. */
export function communityMetrics(slots: readonly (readonly HomeSlot[])[]): CommunityMetrics {
  const total = { load: 0, pv: 0, surplus: 0, need: 0, both: 0, alone: 0, pooled: 0, dynamic: 0, fixed: 0 }
  for (const homes of slots) {
    let [surplus, need, load, pv] = [0, 0, 0, 0]
    for (const { loadWh, pvWh } of homes) {
      total.alone += Math.min(loadWh, pvWh)
      surplus += Math.max(0, pvWh - loadWh)
      need += Math.max(0, loadWh - pvWh)
      load += loadWh
      pv += pvWh
    }
    const key = surplus / homes.length
    total.fixed += homes.reduce((sum, { loadWh, pvWh }) => sum + Math.min(key, Math.max(0, loadWh - pvWh)), 0)
    total.dynamic += Math.min(surplus, need)
    total.pooled += Math.min(load, pv)
    total.both += surplus > 0 && need > 0 ? 1 : 0
    total.surplus += surplus
    total.need += need
    total.load += load
    total.pv += pv
  }
  return {
    loadWh: total.load,
    pvWh: total.pv,
    surplusWh: total.surplus,
    needWh: total.need,
    slotsWithBoth: total.both,
    selfConsumptionAlone: total.alone / total.pv,
    selfConsumptionPooled: total.pooled / total.pv,
    selfSufficiencyAlone: total.alone / total.load,
    selfSufficiencyPooled: total.pooled / total.load,
    sharedDynamicWh: total.dynamic,
    sharedStaticWh: total.fixed,
  }
}
