/**
 * The detector: CenterNet on MobileNetV3 for 80 kinds of things (COCO) and BlazeFace for faces, both of @vladmandic/human (MIT), computed by
 * TensorFlow.js's WebAssembly. Everything is served by this node, 4 MB as it travels, and only to who lets a camera look.
 */
import { OBJECT_KINDS } from '../../messages/sightings/objects.ts'
import { type Box, overlap } from './blur.ts'

/** Of the build (web/vite.config.ts). */
declare const __DETECTOR_FOLDER__: string

export interface Detected {
  readonly objects: readonly { readonly kind: number; readonly box: Box }[]
  /** People, faces and whole vehicles. */
  readonly others: readonly Box[]
}

export interface Detector {
  look(canvas: HTMLCanvasElement): Promise<Detected>
}

/** Of COCO’s kinds: what somebody may be known by. */
const PRIVATE: ReadonlySet<string> = new Set([
  ...['person', 'bicycle', 'car', 'motorcycle', 'bus', 'train', 'truck', 'boat', 'airplane'],
  ...['dog', 'cat', 'horse', 'backpack', 'handbag', 'suitcase'],
])
/** Rather blurred once too often: what is private needs less to be believed than what is told. */
const [SURE, MAYBE, FACE] = [0.45, 0.2, 0.3]
/** A round sign is taken for a face now and then: where both are one box, only a face of which it is this sure is one. */
const [SAME, SURE_FACE] = [0.5, 0.8]

interface Engine {
  load(): Promise<void>
  detect(canvas: HTMLCanvasElement): Promise<{
    readonly error: string | null
    readonly object: readonly { readonly label: string; readonly score: number; readonly box: Corners }[]
    readonly face: readonly { readonly boxScore: number; readonly box: Corners }[]
  }>
}
type Corners = readonly [x: number, y: number, w: number, h: number]

const OFF = { enabled: false }

/** @throws {Error} where the browser cannot compute it */
export async function loadDetector(): Promise<Detector> {
  const { Human } = (await import('@vladmandic/human')) as unknown as { Human: new (of: object) => Engine }
  const detector = { maxDetected: 20, minConfidence: FACE, rotation: false }
  const [off, folder] = [OFF, `/${__DETECTOR_FOLDER__}/`]
  const engine = new Human({
    backend: 'wasm',
    wasmPath: folder,
    modelBasePath: folder,
    cacheModels: false,
    debug: false,
    filter: off,
    gesture: off,
    body: off,
    hand: off,
    segmentation: off,
    face: {
      enabled: true,
      detector,
      mesh: off,
      iris: off,
      emotion: off,
      description: off,
      antispoof: off,
      liveness: off,
    },
    object: { enabled: true, minConfidence: MAYBE, maxDetected: 40, skipFrames: 0, skipTime: 0 },
  })
  await engine.load()
  return {
    async look(canvas) {
      const { error, object, face } = await engine.detect(canvas)
      if (error !== null) throw new Error(error)
      return sorted(object, face)
    },
  }
}

type Answer = Awaited<ReturnType<Engine['detect']>>

function sorted(object: Answer['object'], face: Answer['face']): Detected {
  const objects = object.flatMap(({ label, score, box }) => {
    const kind = (OBJECT_KINDS as readonly string[]).indexOf(label)
    return kind === -1 || score < SURE ? [] : [{ kind, box: boxOf(box) }]
  })
  const faces = face
    .map(({ boxScore, box }) => ({ score: boxScore, box: boxOf(box) }))
    .filter(one => one.score >= SURE_FACE || !objects.some(other => overlap(other.box, one.box) > SAME))
  const things = object.flatMap(({ label, box }) => (PRIVATE.has(label) ? [boxOf(box)] : []))
  return { objects, others: [...things, ...faces.map(({ box }) => box)] }
}

function boxOf([x, y, w, h]: Corners): Box {
  return { x, y, w, h }
}
