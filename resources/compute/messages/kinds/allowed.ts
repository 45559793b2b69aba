/**
 * What an owner lets others have done on its machine besides programs: nothing unless it says so. A row an allowed kind, with its own price
 * and, where it needs a tool, exactly which.
 */
import { amount, bare, type Field, oneOf, text, whole } from '../../../../protocol/words/fields.ts'
import { allOf, list, row } from '../rows.ts'
import { KINDS, type Kind } from './kinds.ts'

export interface AllowedKind {
  readonly kind: Kind
  /** Name and exact version, such as `povray 3.7.0.10`; empty where the kind needs none. */
  readonly tool: string
  /** SHA-256 over the program and all that it loads: what may change a bit of a result. Zeros where there is no tool. */
  readonly build: string
  readonly start: bigint
  /** For 10^9 of the kind's units. */
  readonly perGiga: bigint
  /** Units of one job, at most. */
  readonly most: number
  /** Thousands of units a second, as measured. */
  readonly speed: number
}

export const [NO_BUILD, MOST_ALLOWED, MOST_BUILDS] = ['0'.repeat(64), 8, 8]
const [MOST_UNITS, MOST_SPEED] = [2 ** 40, 2 ** 32]

const build: Field<string> = bare(32)
const kind = oneOf(...KINDS)
const tool = text('a tool and its version', /^[ -~]{0,64}$/)
const [units, speed] = [whole(1, MOST_UNITS), whole(1, MOST_SPEED)]

export const allowedKinds: Field<readonly AllowedKind[]> = list(
  row<AllowedKind>(
    'a kind, its tool and build, what it takes to start and for 10^9 units, units at most, and its speed',
    ([named, needs, of, begins, costs, upTo, does]) => {
      const parts = [
        kind.read(named),
        tool.read(needs),
        build.read(of),
        amount.read(begins),
        amount.read(costs),
        units.read(upTo),
        speed.read(does),
      ] as const
      return allOf(parts, ([what, by, made, start, perGiga, most, fast]) => {
        return { kind: what, tool: by, build: made, start, perGiga, most, speed: fast }
      })
    },
    one => [
      one.kind,
      one.tool,
      build.write(one.build),
      amount.write(one.start),
      amount.write(one.perGiga),
      one.most,
      one.speed,
    ],
    7,
  ),
  MOST_ALLOWED,
  0,
)

/** Builds that a requester believes in. */
export const acceptedBuilds: Field<readonly string[]> = list(build, MOST_BUILDS, 0)
