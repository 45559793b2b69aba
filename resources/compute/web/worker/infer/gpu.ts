/**
 * Rows through a model on the graphics processor, by WebGPU: a thread for each value of each row. Whole numbers of 32 bits alone, which WGSL adds and
 * multiplies as everybody does, and no sum leaves them: the same bits as from a processor with one thread.
 */
import type { Layer, Model } from '../../../messages/infer/model.ts'

const SIZE = 64
/** Of groups in one direction, as every WebGPU has them; and values at a time, so that no buffer is larger than it may be. */
const [MOST_GROUPS, MOST_VALUES] = [65_535, 2 ** 22]

const PROGRAM = /* wgsl */ `
struct Shape { ins: u32, outs: u32, values: u32, across: u32, shift: u32, relu: u32, last: u32 }
@group(0) @binding(0) var<uniform> shape: Shape;
@group(0) @binding(1) var<storage, read> given: array<i32>;
@group(0) @binding(2) var<storage, read> weights: array<i32>;
@group(0) @binding(3) var<storage, read> biases: array<i32>;
@group(0) @binding(4) var<storage, read_write> made: array<i32>;

@compute @workgroup_size(${SIZE})
fn layer(@builtin(global_invocation_id) id: vec3u) {
  let at = id.x + id.y * shape.across;
  if (at >= shape.values) { return; }
  let row = (at / shape.outs) * shape.ins;
  let out = at % shape.outs;
  var sum = biases[out];
  for (var i = 0u; i < shape.ins; i++) { sum += given[row + i] * weights[out * shape.ins + i]; }
  if (shape.last == 0u) {
    sum = clamp(sum >> shape.shift, select(-128, 0, shape.relu == 1u), 127);
  }
  made[at] = sum;
}`

export interface Gpu {
  forward(model: Model, rows: Int8Array): Promise<Int32Array>
}

/** Undefined where this browser has none that it would let compute. */
export async function openGpu(): Promise<Gpu | undefined> {
  const adapter = await navigator.gpu?.requestAdapter().catch(() => null)
  const device = await adapter?.requestDevice().catch(() => undefined)
  if (device === undefined) return undefined
  const module = device.createShaderModule({ code: PROGRAM })
  const compute = { module, entryPoint: 'layer' }
  const pipeline = await device.createComputePipelineAsync({ layout: 'auto', compute })
  return {
    async forward(model, rows) {
      const [{ in: ins }, { out: outs }] = [model[0]!, model.at(-1)!]
      const count = rows.length / ins
      const widest = Math.max(...model.flatMap(one => [one.in, one.out]))
      const atOnce = Math.max(1, Math.floor(MOST_VALUES / widest))
      const sums = new Int32Array(count * outs)
      for (let from = 0; from < count; from += atOnce) {
        const part = rows.subarray(from * ins, Math.min(count, from + atOnce) * ins)
        sums.set(await throughAll({ device, pipeline }, model, part), from * outs)
      }
      return sums
    },
  }
}

interface Opened {
  readonly device: GPUDevice
  readonly pipeline: GPUComputePipeline
}

async function throughAll(opened: Opened, model: Model, rows: Int8Array): Promise<Int32Array> {
  const { device } = opened
  const count = rows.length / model[0]!.in
  const used: GPUBuffer[] = []
  const keep = (buffer: GPUBuffer) => {
    used.push(buffer)
    return buffer
  }
  device.pushErrorScope('validation')
  device.pushErrorScope('out-of-memory')
  const encoder = device.createCommandEncoder()
  let values = keep(filled(device, Int32Array.from(rows)))
  for (const [at, layer] of model.entries())
    values = throughOne(opened, { layer, isLast: at === model.length - 1, count, values, encoder, keep })
  const size = count * model.at(-1)!.out * 4
  const read = keep(device.createBuffer({ size, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ }))
  encoder.copyBufferToBuffer(values, 0, read, 0, size)
  device.queue.submit([encoder.finish()])
  const problems = [await device.popErrorScope(), await device.popErrorScope()]
  const problem = problems.find(one => one !== null)
  try {
    if (problem != null) throw new Error(`the graphics processor does not: ${problem.message}`)
    await read.mapAsync(GPUMapMode.READ)
    return new Int32Array(read.getMappedRange()).slice()
  } finally {
    for (const buffer of used) buffer.destroy()
  }
}

interface Step {
  readonly layer: Layer
  readonly isLast: boolean
  readonly count: number
  readonly values: GPUBuffer
  readonly encoder: GPUCommandEncoder
  readonly keep: (buffer: GPUBuffer) => GPUBuffer
}

/** @returns what the layer makes of the values */
function throughOne(
  { device, pipeline }: Opened,
  { layer, isLast, count, values, encoder, keep }: Step,
): GPUBuffer {
  const { in: ins, out: outs, shift, relu, weights, biases } = layer
  const all = count * outs
  const groups = Math.ceil(all / SIZE)
  const across = Math.min(groups, MOST_GROUPS)
  const shape = Uint32Array.of(ins, outs, all, across * SIZE, shift, Number(relu), Number(isLast), 0)
  const made = keep(
    device.createBuffer({ size: all * 4, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC }),
  )
  const bound = [
    keep(filled(device, shape, GPUBufferUsage.UNIFORM)),
    values,
    keep(filled(device, Int32Array.from(weights))),
    keep(filled(device, biases)),
    made,
  ]
  const pass = encoder.beginComputePass()
  pass.setPipeline(pipeline)
  pass.setBindGroup(
    0,
    device.createBindGroup({
      layout: pipeline.getBindGroupLayout(0),
      entries: bound.map((buffer, binding) => ({ binding, resource: { buffer } })),
    }),
  )
  pass.dispatchWorkgroups(across, Math.ceil(groups / across))
  pass.end()
  return made
}

function filled(
  device: GPUDevice,
  data: Int32Array | Uint32Array,
  usage: number = GPUBufferUsage.STORAGE,
): GPUBuffer {
  const buffer = device.createBuffer({ size: data.byteLength, usage, mappedAtCreation: true })
  new Uint32Array(buffer.getMappedRange()).set(new Uint32Array(data.buffer, data.byteOffset, data.length))
  buffer.unmap()
  return buffer
}
