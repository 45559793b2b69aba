/** SenML (RFC 8428) in one place: records, both encodings, and resolving a pack. */
export { type ResolvedRecord, resolveSenml } from './resolve-senml.ts'
export { decodeSenmlCbor, encodeSenmlCbor } from './senml-cbor.ts'
export { decodeSenmlJson, encodeSenmlJson } from './senml-json.ts'
export { SENML_CBOR, SENML_JSON, type SenmlRecord } from './senml-record.ts'
