/** Slow to fast; lines differ in width too, so that nobody needs the colours. */
export const COLOURS = ['var(--bad)', 'var(--busy)', 'var(--leaf)', 'var(--sky)'] as const
export const WIDTHS = [3, 5, 7, 9] as const
