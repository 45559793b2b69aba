/**
 * The cairn is the clock: each settled epoch is a stone, as wide as what was earned in it; the dashed one is forming, hatched ones wait,
 * a cracked one was rejected once. A stone opens its epoch.
 */
import { Link } from 'wouter'
import type { EpochView, NetworkView } from '../../../client/node-api.ts'
import { TEXT } from '../text.ts'
import { day, tokens } from './amounts.ts'

const [WIDTH, FOOT, LEAST, MOST] = [260, 8, 74, 196]

export interface PileShown {
  /** Settled ones, newest first. */
  readonly settled: readonly EpochView[]
  /** Over and not settled, oldest first: a few of them. */
  readonly waiting: readonly number[]
  readonly network: NetworkView
}

export function Pile({ settled, waiting, network }: PileShown) {
  const stones = [...settled].reverse()
  const most = Math.max(1, ...stones.map(earnedIn))
  const count = stones.length + waiting.length + 1
  const each = 21
  const height = FOOT + count * each + 12
  const top = (at: number) => height - FOOT - (at + 1) * each
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture of links is no part of a form
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={TEXT.overview.pile(stones.length)}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="hatch-line" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      {stones.map((epoch, at) => (
        <Link key={epoch.epoch} href={`/epochs/${epoch.epoch}`} aria-label={titleOf(epoch, network)}>
          <title>{titleOf(epoch, network)}</title>
          <Stone
            at={at}
            y={top(at)}
            width={taper(at, count) * (LEAST + (MOST - LEAST) * Math.sqrt(earnedIn(epoch) / most))}
            kind={`s${epoch.epoch % 3}`}
          />
          {epoch.rejected === undefined ? null : (
            <path className="crack" d={`M${WIDTH / 2 + 8} ${top(at)}l-6 8l7 5l-5 8`} />
          )}
        </Link>
      ))}
      {waiting.map((epoch, index) => (
        <Link key={epoch} href={`/epochs/${epoch}`} aria-label={TEXT.overview.stoneWaits(epoch)}>
          <title>{TEXT.overview.stoneWaits(epoch)}</title>
          <Stone
            at={stones.length + index}
            y={top(stones.length + index)}
            width={taper(stones.length + index, count) * 130}
            kind="held"
          />
        </Link>
      ))}
      <Stone at={count - 1} y={top(count - 1)} width={66} kind="forming" />
    </svg>
  )
}

/** A pile stands: what lies higher is narrower. */
function taper(at: number, count: number): number {
  return 1 - (0.5 * at) / Math.max(1, count - 1)
}

function earnedIn({ report }: EpochView): number {
  return report === undefined ? 0 : Number(BigInt(report.emission) - BigInt(report.unissued))
}

function titleOf(epoch: EpochView, network: NetworkView): string {
  if (epoch.rejected !== undefined) return TEXT.overview.stoneBroken(epoch.epoch)
  const { report, startMs } = epoch
  const earned =
    report === undefined ? '–' : tokens(BigInt(report.emission) - BigInt(report.unissued), network)
  return TEXT.overview.stone(epoch.epoch, day(startMs), earned)
}

interface StoneShown {
  readonly at: number
  readonly y: number
  readonly width: number
  readonly kind: string
}

/** No two lie alike, and each the same at every look. */
function Stone({ at, y, width, kind }: StoneShown) {
  const [lean, tilt, tall] = [((at * 7) % 11) - 5, (((at * 5) % 7) - 3) * 0.55, 19 + ((at * 3) % 4)]
  const x = (WIDTH - width) / 2 + lean
  return (
    <rect
      className={`stone ${kind}`}
      x={x}
      y={y}
      width={width}
      height={tall}
      rx={tall / 2}
      transform={`rotate(${tilt.toFixed(2)} ${WIDTH / 2} ${y + tall / 2})`}
    />
  )
}
