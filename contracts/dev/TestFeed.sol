// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IAggregator} from "../interfaces/IAggregator.sol";

/// @title DEVELOPMENT ONLY: a price feed on which anyone can say any price. It stands in for a real one on an embedded chain,
/// and is always fresh until somebody says at what time it stood still.
contract TestFeed is IAggregator {
    uint8 public immutable decimals;
    int256 private _answer;
    uint256 private _updatedAt;
    uint80 private _round = 1;
    /// As Chainlink's: "EUR / USD" is what a euro is worth in dollars.
    string public description;

    constructor(uint8 decimals_, int256 answer) {
        (decimals, _answer) = (decimals_, answer);
    }

    /// @param updatedAt seconds since 1970; zero for always now.
    function say(int256 answer, uint256 updatedAt) external {
        (_answer, _updatedAt) = (answer, updatedAt);
        ++_round;
    }

    function describe(string calldata pair) external {
        description = pair;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        uint256 at = _updatedAt == 0 ? block.timestamp : _updatedAt;
        return (_round, _answer, at, at, _round);
    }
}
