// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {CompactSignature} from "../interfaces/ISettlement.sol";

/// @title Who signed: signatures of some of a list, in its order, without a copy of any of them.
library Signers {
    /// Half of the curve's order: a signature has one form only (EIP-2), as OpenZeppelin's ECDSA has it.
    uint256 private constant MOST_S = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// @param signers addresses of 20 bytes, `count` of them, none of them zero.
    /// @param signed a bit for each who signed.
    /// @param signatures of those, in their order.
    /// @return checked how many of the signatures were looked at: all, unless there are more of them than bits.
    /// @return wrong the index of the first signer whose signature is another's, nobody's or not there; `count` for none.
    /// @return recovered whose that is; zero for nobody.
    function check(
        bytes32 digest,
        bytes calldata signers,
        uint256 count,
        uint256 signed,
        CompactSignature[] calldata signatures
    ) internal view returns (uint256 checked, uint256 wrong, address recovered) {
        uint256 most = MOST_S;
        assembly ("memory-safe") {
            let free := mload(0x40)
            wrong := count
            let at := signatures.offset
            let end := add(at, shl(6, signatures.length))
            let signer := signers.offset
            let i := 0
            // What the precompile is given stands from 0x00 on, over the pointer to free memory and the slot that is always zero,
            // which are put back; so does its answer, in place of the last part.
            mstore(0x00, digest)
            for {} and(lt(i, count), lt(at, end)) { i := add(i, 1) } {
                if and(shr(i, signed), 1) {
                    let vs := calldataload(add(at, 0x20))
                    let s := shr(1, shl(1, vs))
                    mstore(0x20, add(27, shr(255, vs)))
                    mstore(0x40, calldataload(at))
                    mstore(0x60, s)
                    // It answers with nothing where it is nobody's.
                    pop(staticcall(gas(), 1, 0x00, 0x80, 0x60, 0x20))
                    recovered := mul(mload(0x60), and(eq(returndatasize(), 0x20), iszero(gt(s, most))))
                    if iszero(eq(recovered, shr(96, calldataload(signer)))) {
                        wrong := i
                        break
                    }
                    at := add(at, 0x40)
                }
                signer := add(signer, 20)
            }
            mstore(0x40, free)
            mstore(0x60, 0)
            // Those who are said to have signed, and of whom there is no signature.
            if gt(and(shr(i, signed), sub(shl(sub(count, i), 1), 1)), 0) {
                if eq(wrong, count) {
                    for {} iszero(and(shr(i, signed), 1)) { i := add(i, 1) } {}
                    wrong := i
                    recovered := 0
                }
            }
            checked := shr(6, sub(at, signatures.offset))
        }
    }
}
