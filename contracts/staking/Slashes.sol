// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ISlashes, Slash} from "./ISlashes.sol";

/// @title Slashes: see ISlashes for the sentences that hold.
abstract contract Slashes is ISlashes {
    uint256 private constant MOST_AT_ONCE = 32;

    mapping(uint256 subject => Slash[]) private _slashes;

    /// @inheritdoc ISlashes
    function slashesOf(uint256 subject, uint256 index) external view returns (Slash[] memory found) {
        Slash[] storage all = _slashes[subject];
        uint256 left = index < all.length ? all.length - index : 0;
        found = new Slash[](left < MOST_AT_ONCE ? left : MOST_AT_ONCE);
        for (uint256 i = 0; i < found.length; ++i) {
            found[i] = all[index + i];
        }
    }

    function _noteSlash(uint256 subject, uint128 taken, uint128 from) internal {
        _slashes[subject].push(Slash(taken, from));
        emit Slashed(subject, taken, from);
    }
}
