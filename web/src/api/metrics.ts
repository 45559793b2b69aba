/** The node's figures for Prometheus, read for a page: name and labels to value. */

export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{([^}]*)\})? (\S+)$/
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g

/** The exposition format's lines; comments and what is no sample are passed over. */
export function readMetrics(text: string): readonly Sample[] {
  return text.split('\n').flatMap(line => {
    const [, name, labels = '', value] = LINE.exec(line) ?? []
    if (name === undefined) return []
    const pairs = [...labels.matchAll(LABEL)].map(([, label, said]) => [
      label!,
      said!.replace(/\\(.)/g, '$1'),
    ])
    return [{ name, labels: Object.fromEntries(pairs) as Record<string, string>, value: Number(value) }]
  })
}

/** The first sample of that name; undefined where there is none. */
export function sampleOf(samples: readonly Sample[], name: string): number | undefined {
  return samples.find(sample => sample.name === name)?.value
}

/** A counter by one of its labels, largest first; what never happened is left out. */
export function countsBy(
  samples: readonly Sample[],
  name: string,
  label: string,
): readonly (readonly [string, number])[] {
  return samples
    .filter(sample => sample.name === name && sample.value > 0)
    .map(({ labels, value }) => [labels[label] ?? '', value] as const)
    .sort(([, a], [, b]) => b - a)
}
