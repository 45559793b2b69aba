/** How machines cheat. Each decides by what it can know: all of the network's state is public, and nothing of the next seed is. */
import type { SubjectId } from '../../../protocol/ids.ts'
import { invention, type Seen, type Strategy, truth } from '../../../resources/compute/testing/machine.ts'

/** Invents a part of its results, by the job's name. */
export function lazy(percent: number): Strategy {
  return { seals: seen => (partOf(seen) < percent ? invention(seen.job, seen.copy.worker) : truth(seen.job)) }
}

/** Computes rightly, and says that it burned all that it may. */
export const overcharging: Strategy = { seals: ({ job }) => ({ ...truth(job), fuel: job.fuel }) }

/** Says what another said of that job, where anything is known of it; otherwise nothing that it could have computed. */
export const copying: Strategy = {
  seals: ({ job, copy }) => {
    const known = job.copies.find(other => other.worker !== copy.worker && other.result !== '')
    return known === undefined
      ? invention(job, copy.worker)
      : { result: known.result, fuel: known.fuel, outcome: 'done' }
  },
}

/** Works honestly until it has that record, then invents what it is asked for alone; it may not open what it is looked at for. */
export function sleeper(record: number, every: number, hides: boolean): Strategy {
  const cheats = (seen: Seen) => {
    const streak = seen.state.workers[seen.copy.worker]?.streak ?? 0
    return seen.copy.alone && streak >= record && partOf(seen) < 100 / every
  }
  return {
    seals: seen => (cheats(seen) ? invention(seen.job, seen.copy.worker) : truth(seen.job)),
    opens: seen => !(hides && seen.copy.alone && seen.job.audited && cheats(seen)),
  }
}

/** Those of a ring agree on an invention where enough of them have one job; where not, they work honestly. */
export function colluding(ring: () => ReadonlySet<SubjectId>): Strategy {
  return {
    seals: seen => {
      const { job } = seen
      const own = job.copies.filter(({ worker, round }) => round === job.round && ring().has(worker))
      const isSure = own.length >= job.need && !seen.copy.alone
      return isSure ? invention(job, 'ring') : truth(job)
    },
  }
}

/** Right, and computed once: whoever of the ring is asked for what another of it has says what that one found. */
export function sharing(ring: () => ReadonlySet<SubjectId>): Strategy {
  return {
    isWork: ({ job, copy }) => !job.copies.some(({ worker }) => ring().has(worker) && worker < copy.worker),
  }
}

/** The same invention of all of them, always. */
export const crowd: Strategy = { seals: ({ job }) => invention(job, 'crowd') }

/** Never answers. */
export const silent: Strategy = { seals: () => undefined }

/** 0 to 99, by the job: nothing that a machine could choose. */
export function partOf({ job }: Pick<Seen, 'job'>): number {
  return Number(BigInt(`0x${truth(job).result.slice(0, 12)}`) % 100n)
}
