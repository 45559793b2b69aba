// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// When an epoch ends, and how much may have been emitted by then. The same numbers as kernel/emission.ts.
struct ScheduleConfig {
    /// Seconds since 1970.
    uint64 genesis;
    /// Seconds of an epoch.
    uint64 epochLength;
    /// Base units emitted in the first period; each later period emits half of the one before.
    uint256 first;
    /// Seconds of a period.
    uint64 every;
    /// No more than this is ever emitted, base units.
    uint256 cap;
}

/// @title Emission schedule: period p emits `first >> p`, evenly over its seconds, floored.
library Schedule {
    function cumulativeAt(ScheduleConfig memory config, uint256 timestamp)
        internal
        pure
        returns (uint256 total)
    {
        if (timestamp <= config.genesis) return 0;
        uint256 left = timestamp - config.genesis;
        uint256 perPeriod = config.first;
        // At most 256 rounds: each halves a 256-bit figure.
        while (left >= config.every && perPeriod > 0) {
            total += perPeriod;
            perPeriod >>= 1;
            left -= config.every;
        }
        total += perPeriod * left / config.every;
        if (total > config.cap) total = config.cap;
    }
}
