// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ScheduleConfig} from "../interfaces/IEmission.sol";

/// @title Emission schedule: period p emits `first >> p`, evenly over its seconds, floored.
library Schedule {
    function cumulativeAt(ScheduleConfig memory config, uint256 timestamp)
        internal
        pure
        returns (uint256 total)
    {
        if (timestamp <= config.genesis) return 0;
        return emitted(config.first, config.every, config.cap, timestamp - config.genesis);
    }

    /// @param left seconds since the genesis.
    function emitted(uint256 perPeriod, uint256 every, uint256 cap, uint256 left)
        internal
        pure
        returns (uint256 total)
    {
        // At most 256 rounds: each halves a 256-bit figure.
        while (left >= every && perPeriod > 0) {
            total += perPeriod;
            perPeriod >>= 1;
            // Cannot underflow: left >= every.
            unchecked {
                left -= every;
            }
        }
        total += perPeriod * left / every;
        if (total > cap) total = cap;
    }
}
