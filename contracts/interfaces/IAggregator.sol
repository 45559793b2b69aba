// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

/// @title What is asked of a price feed: of Chainlink's aggregator interface the two functions that are used here. A feed that
/// says whether an L2's sequencer is up has the same: its answer is 0 while it is.
interface IAggregator {
    function decimals() external view returns (uint8);

    /// @return roundId of the newest round.
    /// @return answer in 10^-decimals USD; may be anything.
    /// @return startedAt seconds since 1970; zero where the round has not begun.
    /// @return updatedAt seconds since 1970; zero where the round is not complete.
    /// @return answeredInRound the round in which the answer came.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
