/** The cells as a picture, and what its colours mean. A dot in each cell grows with its class, so that nobody needs the colours. */
import { useMemo } from 'react'
import type { NetworkRow } from '../../../../protocol/cells/networks/network-row.ts'
import { drawCells } from './draw-cells.ts'
import { LAYER_OF, type Layer, written } from './layers.ts'

const WIDTH = 720
/** Worst to best. */
const COLOURS = ['var(--bad)', 'var(--busy)', 'var(--leaf)', 'var(--sky)'] as const
const DOTS = [0.12, 0.22, 0.34, 0.48] as const

export interface PictureWords {
  map(cells: number, figure: string): string
  readonly figures: Readonly<Record<Layer, string>>
  below(figure: string): string
  from(figure: string): string
  network(name: string): string
}

interface PictureShown {
  readonly words: PictureWords
  readonly rows: readonly NetworkRow[]
  readonly shown: readonly NetworkRow[]
  readonly layer: Layer
  readonly edition: number
}

export function Picture({ words, rows, shown, layer, edition }: PictureShown) {
  const { width, height, hexagons } = useMemo(
    () => drawCells(rows, shown, layer, edition, WIDTH),
    [rows, shown, layer, edition],
  )
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.map(hexagons.length, words.figures[layer])}
      style={{
        width: '100%',
        maxHeight: '70vh',
        background: 'var(--map-land)',
        borderRadius: 'var(--round)',
      }}
    >
      {hexagons.map(({ cell, points, middle: [x, y], radius, value, class: of, networks }) => (
        <g key={cell}>
          <polygon
            points={points}
            fill={COLOURS[of]}
            fillOpacity="0.38"
            stroke={COLOURS[of]}
            strokeOpacity="0.7"
          />
          <circle cx={x} cy={y} r={radius * DOTS[of]!} fill={COLOURS[of]} />
          <title>{`${written(value, layer)} · ${networks.map(words.network).join(', ')}`}</title>
        </g>
      ))}
    </svg>
  )
}

export function Legend({ words, layer }: Pick<PictureShown, 'words' | 'layer'>) {
  const { limits, isLessBetter, unit } = LAYER_OF[layer]
  const figures = limits.map(limit => `${String(limit).replace('-', '−')} ${unit}`.trim())
  const [low = '', middle = '', high = ''] = figures
  const ascending = [words.below(low), words.from(low), words.from(middle), words.from(high)]
  const said = isLessBetter ? ascending.toReversed() : ascending
  return (
    <p className="quiet" style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 18px' }}>
      {said.map((word, at) => (
        <span key={word} style={{ display: 'inline-flex', alignItems: 'center', gap: '6px' }}>
          <svg width="18" height="18" aria-hidden="true">
            <rect width="18" height="18" rx="4" fill={COLOURS[at]} fillOpacity="0.38" />
            <circle cx="9" cy="9" r={9 * DOTS[at]!} fill={COLOURS[at]} />
          </svg>
          {word}
        </span>
      ))}
    </p>
  )
}
