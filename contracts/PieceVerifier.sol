// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {LeafProof, PieceProof, Possession} from "./libraries/PieceProof.sol";

/// @title Whether challenges were answered, for disputes: anybody shows on chain what oracles found off chain. Holds no money
/// and no state.
contract PieceVerifier {
    /// The challenge does not fall into this piece.
    error NotAsked(uint64 count, uint256 leaf);
    error WrongHeight(uint256 height, uint256 given);
    error NotProven(uint64 count, uint256 leaf);

    /// @notice Returns if every challenge of `counts` falls into the piece and its proof holds.
    function verify(Possession calldata store, uint64[] calldata counts, LeafProof[] calldata proofs)
        external
        view
    {
        for (uint256 i = 0; i < counts.length; ++i) {
            uint256 leaf = PieceProof.challenge(store.seed, store.subject, counts[i], store.leaves);
            if (leaf < store.before || leaf - store.before >= store.size) revert NotAsked(counts[i], leaf);
            LeafProof calldata proof = proofs[i];
            if (proof.path.length != store.height) revert WrongHeight(store.height, proof.path.length);
            if (!PieceProof.holds(store.root, leaf - store.before, proof.leaf, proof.path)) {
                revert NotProven(counts[i], leaf);
            }
        }
    }
}
