/** SenML (RFC 8428) in one place: records, both encodings, and resolving a pack. */
import { type ResolvedRecord, resolveSenml } from './resolve-senml.ts'
import { decodeSenmlCbor, encodeSenmlCbor } from './senml-cbor.ts'
import { decodeSenmlJson, encodeSenmlJson } from './senml-json.ts'
import { SENML_CBOR, SENML_JSON, type SenmlRecord } from './senml-record.ts'

export {
  decodeSenmlCbor,
  decodeSenmlJson,
  encodeSenmlCbor,
  encodeSenmlJson,
  type ResolvedRecord,
  resolveSenml,
  SENML_CBOR,
  SENML_JSON,
  type SenmlRecord,
}
