// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";

/// @title Device keys as COSE sees them: ids and signatures.
library DeviceKey {
    /// SHA-256 thumbprint of the canonical COSE_Key (RFC 9679): {1: 2, -1: 1, -2: x, -3: y}, or {1: 1, -1: 6, -2: x}.
    function idOf(bytes32 keyX, bytes32 keyY) internal pure returns (bytes32) {
        if (keyY == 0) return sha256(abi.encodePacked(hex"a3010120062158", hex"20", keyX));
        return sha256(abi.encodePacked(hex"a401022001215820", keyX, hex"225820", keyY));
    }

    /// True if `signature` (r ‖ s) is the key's over SHA-256 of `message`. s may be high.
    function verify(bytes32 keyX, bytes32 keyY, bytes memory message, bytes calldata signature)
        internal
        view
        returns (bool)
    {
        if (signature.length != 64) return false;
        bytes32 r = bytes32(signature[:32]);
        uint256 s = uint256(bytes32(signature[32:]));
        // Cannot underflow: s < N here, and P256.verify refuses everything else.
        if (s > P256.N / 2 && s < P256.N) s = P256.N - s;
        return P256.verify(sha256(message), r, bytes32(s), keyX, keyY);
    }
}
