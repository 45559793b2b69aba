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
