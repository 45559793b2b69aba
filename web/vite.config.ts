/** Builds the pages that a node serves: hashed assets under /assets, one index.html for every address. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/** The detector's weights and its WebAssembly, as its packages ship them: served by the node, and asked for only by who lets a camera look. */
const PACKAGES = join(import.meta.dirname, '../node_modules')
const DETECTOR = {
  '@vladmandic/human/models': ['centernet.json', 'centernet.bin', 'blazeface.json', 'blazeface.bin'],
  '@tensorflow/tfjs-backend-wasm/dist': ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'],
}
/** Under an address of its version: such are kept by browsers for ever. */
const { version } = JSON.parse(readFileSync(join(PACKAGES, '@vladmandic/human/package.json'), 'utf8')) as {
  readonly version: string
}
const DETECTOR_FOLDER = `assets/detector-${version}`

const detectorFiles = (): Plugin => ({
  name: 'detector-files',
  apply: 'build',
  generateBundle() {
    for (const [folder, names] of Object.entries(DETECTOR))
      for (const name of names)
        this.emitFile({
          type: 'asset',
          fileName: `${DETECTOR_FOLDER}/${name}`,
          source: readFileSync(join(PACKAGES, folder, name)),
        })
  },
})

const NODE = 'http://127.0.0.1:8420'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [detectorFiles()],
  define: { __DETECTOR_FOLDER__: JSON.stringify(DETECTOR_FOLDER) },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2024', assetsInlineLimit: 0 },
  // Hashes are computed in WebAssembly that modules wait for.
  worker: { format: 'es' },
  server: { proxy: { '/v1': NODE, '/healthz': NODE, '/metrics': NODE } },
})
