// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {AssetTotals, EpochHeader} from "../interfaces/ISettlement.sol";

/// @title The EIP-712 struct hash of a header: field for field that of protocol/chain-formats/header.ts; and its encoding, as
/// an event has it. The two differ in little, so the header is copied into memory once for both.
library HeaderHash {
    bytes32 internal constant TYPEHASH = keccak256(
        "EpochHeader(uint64 epoch,uint32 viewNumber,bytes32 parent,bytes32 rules,bytes32 evidenceRoot,bytes32 bundle,bytes32 stateRoot,bytes32 ledgerRoot,uint64 factsBlock,uint64 factsTime,uint128 tokenEarned,uint128 tokenBurned,uint128 tokenHeld,AssetTotals[] assets,bytes32 extensions)AssetTotals(address asset,uint128 earned,uint128 spent,uint128 locked)"
    );
    bytes32 internal constant ASSET_TYPEHASH =
        keccak256("AssetTotals(address asset,uint128 earned,uint128 spent,uint128 locked)");

    function structHash(EpochHeader calldata header) internal pure returns (bytes32 hash) {
        (hash,) = encode(header, header.assets);
    }

    /// @param rows `header.assets`, which costs something to find.
    /// @return hash its struct hash.
    /// @return encoded `abi.encode(header)`.
    /// @dev Reverts, as the compiler's own decoding does, where a figure does not fit into its type. Memory, from `start` on:
    ///   the type's hash       later where the header begins: 0x20
    ///   fifteen fields        in place of the rows the hash over theirs, later where they begin: 0x1e0
    ///   the number of rows    with this word, and the last of the row before it, lent to the type's hash of a row
    ///   the rows, four words each
    ///   a hash for each, which is forgotten
    function encode(EpochHeader calldata header, AssetTotals[] calldata rows)
        internal
        pure
        returns (bytes32 hash, bytes memory encoded)
    {
        (bytes32 ofHeader, bytes32 ofRow) = (TYPEHASH, ASSET_TYPEHASH);
        assembly ("memory-safe") {
            encoded := mload(0x40)
            let start := add(encoded, 0x20)
            let count := add(start, 0x200)
            let end := add(add(count, 0x20), shl(7, rows.length))
            calldatacopy(add(count, 0x20), rows.offset, shl(7, rows.length))
            let tooLarge := 0
            let hashes := end
            for { let before := count } lt(add(before, 0x20), end) { before := add(before, 0x80) } {
                let amounts :=
                    or(or(mload(add(before, 0x40)), mload(add(before, 0x60))), mload(add(before, 0x80)))
                tooLarge := or(tooLarge, or(shr(160, mload(add(before, 0x20))), shr(128, amounts)))
                let lent := mload(before)
                mstore(before, ofRow)
                mstore(hashes, keccak256(before, 0xa0))
                mstore(before, lent)
                hashes := add(hashes, 0x20)
            }
            mstore(start, ofHeader)
            calldatacopy(add(start, 0x20), header, 0x1e0)
            mstore(add(start, 0x1c0), keccak256(end, sub(hashes, end)))
            // epoch, factsBlock and factsTime; viewNumber; three amounts.
            let times := or(or(mload(add(start, 0x20)), mload(add(start, 0x120))), mload(add(start, 0x140)))
            let amounts :=
                or(or(mload(add(start, 0x160)), mload(add(start, 0x180))), mload(add(start, 0x1a0)))
            tooLarge := or(tooLarge, or(shr(64, times), shr(128, amounts)))
            if or(tooLarge, shr(32, mload(add(start, 0x40)))) { revert(0x00, 0x00) }
            hash := keccak256(start, 0x200)
            mstore(start, 0x20)
            mstore(add(start, 0x1c0), 0x1e0)
            mstore(count, rows.length)
            mstore(encoded, sub(end, start))
            mstore(0x40, end)
        }
    }
}
