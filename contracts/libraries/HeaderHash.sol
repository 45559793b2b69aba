// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {AssetTotals, EpochHeader} from "../interfaces/ISettlement.sol";

/// @title The EIP-712 struct hash of a header: field for field that of protocol/chain-formats/header.ts.
library HeaderHash {
    bytes32 internal constant TYPEHASH = keccak256(
        "EpochHeader(uint64 epoch,uint32 viewNumber,bytes32 parent,bytes32 rules,bytes32 evidenceRoot,bytes32 bundle,bytes32 stateRoot,bytes32 ledgerRoot,uint64 factsBlock,uint64 factsTime,uint128 tokenEarned,uint128 tokenBurned,uint128 tokenHeld,AssetTotals[] assets,bytes32 extensions)AssetTotals(address asset,uint128 earned,uint128 spent,uint128 locked)"
    );
    bytes32 internal constant ASSET_TYPEHASH =
        keccak256("AssetTotals(address asset,uint128 earned,uint128 spent,uint128 locked)");

    function structHash(EpochHeader calldata header) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                TYPEHASH,
                header.epoch,
                header.viewNumber,
                header.parent,
                header.rules,
                header.evidenceRoot,
                header.bundle,
                header.stateRoot,
                header.ledgerRoot,
                header.factsBlock,
                header.factsTime,
                header.tokenEarned,
                header.tokenBurned,
                header.tokenHeld,
                _hashOf(header.assets),
                header.extensions
            )
        );
    }

    function _hashOf(AssetTotals[] calldata assets) private pure returns (bytes32) {
        // As they mostly are: a list of one costs less when it is none.
        if (assets.length == 1) return keccak256(abi.encode(_hashOf(assets[0])));
        bytes32[] memory rows = new bytes32[](assets.length);
        for (uint256 i = 0; i < assets.length; ++i) {
            rows[i] = _hashOf(assets[i]);
        }
        return keccak256(abi.encodePacked(rows));
    }

    function _hashOf(AssetTotals calldata row) private pure returns (bytes32) {
        return keccak256(abi.encode(ASSET_TYPEHASH, row));
    }
}
