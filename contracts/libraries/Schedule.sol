// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ScheduleConfig} from "../interfaces/IEmission.sol";

/// @title Emission schedule: period p emits `first >> p`, evenly over its seconds, floored. Or rows: a straight line between two.
/// The same numbers as kernel/money/emission/halving.ts and rows.ts, held together by shared vectors.
library Schedule {
    function cumulativeAt(ScheduleConfig memory config, uint256 timestamp)
        internal
        pure
        returns (uint256 total)
    {
        if (timestamp <= config.genesis) return 0;
        return emitted(config.first, config.every, config.cap, timestamp - config.genesis);
    }

    /// @param perPeriod below 2^128, and `every` below 2^64, as the factory sees to.
    /// @param left seconds since the genesis.
    function emitted(uint256 perPeriod, uint256 every, uint256 cap, uint256 left)
        internal
        pure
        returns (uint256 total)
    {
        // Cannot overflow: what halves adds up to less than twice its first 128 bits; after the loop left < every, which has
        // 64 bits, or nothing is left to multiply. Cannot underflow: left >= every.
        unchecked {
            // At most 128 rounds: each halves a 128-bit figure.
            while (left >= every && perPeriod > 0) {
                total += perPeriod;
                perPeriod >>= 1;
                left -= every;
            }
            total += perPeriod * left / every;
        }
        if (total > cap) total = cap;
    }

    /// A row: seconds since the genesis in the lowest 64 bits, base units by then in the 128 above.
    function secondsOf(uint256 row) internal pure returns (uint256) {
        return uint64(row);
    }

    function totalOf(uint256 row) internal pure returns (uint256) {
        return uint128(row >> 64);
    }

    /// On the line from one row to a later one. Floored.
    /// @param elapsed seconds since the genesis, not before `from` and before `to`.
    function between(uint256 from, uint256 to, uint256 elapsed) internal pure returns (uint256) {
        uint256 rise = totalOf(to) - totalOf(from);
        return totalOf(from) + rise * (elapsed - secondsOf(from)) / (secondsOf(to) - secondsOf(from));
    }
}
