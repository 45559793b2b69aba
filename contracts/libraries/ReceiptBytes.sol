// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Cbor} from "./Cbor.sol";

/// @title The bytes that an oracle signs for a receipt: the Sig_structure (RFC 9052) of protocol/receipt.ts, in
/// deterministic CBOR, rebuilt from what the receipt says.
library ReceiptBytes {
    /// @param kid the oracle's subject id.
    function encode(bytes32 kid, bytes32 message, uint64 epoch, uint64 arrivedAtMs)
        internal
        pure
        returns (bytes memory)
    {
        // {"epoch": epoch, "arrived": ms, "message": id}: keys in the order of their encoded bytes.
        bytes memory payload = abi.encodePacked(
            hex"a365",
            "epoch",
            Cbor.head(Cbor.UINT, epoch),
            hex"67",
            "arrived",
            Cbor.head(Cbor.UINT, arrivedAtMs),
            hex"67",
            "message",
            hex"5820",
            message
        );
        // {1: -7, 3: the content type of 34 letters, 4: kid}
        bytes memory header = abi.encodePacked(
            hex"a3012603", hex"7822", "application/vnd.cairn.receipt+cbor", hex"045820", kid
        );
        // ["Signature1", header, h'', payload]; both are longer than 23 bytes and shorter than 256.
        return abi.encodePacked(
            hex"846a",
            "Signature1",
            hex"58",
            uint8(header.length),
            header,
            hex"4058",
            uint8(payload.length),
            payload
        );
    }
}
