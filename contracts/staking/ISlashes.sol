// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// What a fault took for good, and what there was just before. Both of one unit: the fraction is what others go by.
struct Slash {
    uint128 taken;
    uint128 from;
}

/// @title What was ever taken for good from the bonds that a contract holds, one after the other, and nothing of it is forgotten.
/// Whoever stands beside a bond (Stakes) reads it here, in its own time: punishing calls nobody.
interface ISlashes {
    event Slashed(uint256 indexed subject, uint256 taken, uint256 from);

    /// Those of a subject from the one numbered `index` on, 32 at most. taken ≤ from, and both are above zero.
    function slashesOf(uint256 subject, uint256 index) external view returns (Slash[] memory);
}
