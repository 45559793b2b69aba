// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {NetworkToken} from "./NetworkToken.sol";
import {IEmission, ScheduleConfig} from "./interfaces/IEmission.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";
import {Schedule} from "./libraries/Schedule.sol";

/// @title Emission: see IEmission for the sentences that hold.
contract Emission is IEmission {
    using RateLimiter for RateLimiter.RefillingBucket;
    using Schedule for ScheduleConfig;

    bytes32 private constant MINTS = "mints";

    NetworkToken public immutable token;
    ISettlement public immutable settlement;
    uint64 public immutable genesis;
    uint64 public immutable epochLength;
    uint256 public immutable first;
    uint64 public immutable every;
    uint256 public immutable cap;

    /// @inheritdoc IEmission
    uint256 public minted;
    RateLimiter.RefillingBucket private _breaker;

    constructor(
        NetworkToken token_,
        ISettlement settlement_,
        ScheduleConfig memory schedule,
        uint208 capacity,
        uint48 window
    ) {
        token = token_;
        settlement = settlement_;
        genesis = schedule.genesis;
        epochLength = schedule.epochLength;
        first = schedule.first;
        every = schedule.every;
        cap = schedule.cap;
        _setBreaker(schedule, capacity, window);
    }

    /// @inheritdoc IEmission
    function mint(address to, uint256 asked) external returns (uint256 amount) {
        if (msg.sender != address(settlement)) revert Emission_NotSettlement(msg.sender);
        amount = Math.min(asked, mintable());
        uint256 limit = _breaker.available(MINTS);
        if (amount > limit) {
            emit MintLimited(amount, limit);
            amount = limit;
        }
        if (amount == 0) return 0;
        _breaker.consume(MINTS, amount);
        minted += amount;
        emit Minted(to, amount, minted);
        token.mint(to, amount);
    }

    /// @inheritdoc IEmission
    function setBreaker(uint208 capacity, uint48 window) external {
        if (msg.sender != settlement.governance()) revert Emission_NotGovernance(msg.sender);
        _breaker.sync(MINTS);
        _setBreaker(_schedule(), capacity, window);
    }

    /// @inheritdoc IEmission
    function cumulativeAt(uint256 timestamp) public view returns (uint256) {
        return _schedule().cumulativeAt(timestamp);
    }

    /// @inheritdoc IEmission
    function mintable() public view returns (uint256) {
        uint256 allowed = cumulativeAt(block.timestamp) + burned();
        return allowed > minted ? allowed - minted : 0;
    }

    /// @inheritdoc IEmission
    function burned() public view returns (uint256) {
        return minted - token.totalSupply();
    }

    /// @inheritdoc IEmission
    function breakerAvailable() external view returns (uint256) {
        return _breaker.available(MINTS);
    }

    function _setBreaker(ScheduleConfig memory schedule, uint208 capacity, uint48 window) private {
        // Twice what the first, fastest period emits in a window: the schedule always fits.
        uint256 needed = 2 * schedule.first * window / schedule.every;
        if (capacity < needed || window == 0) revert Emission_BreakerTooTight(capacity, needed);
        _breaker.updateSettings(window, capacity);
        emit BreakerSet(capacity, window);
    }

    function _schedule() private view returns (ScheduleConfig memory) {
        return
            ScheduleConfig({genesis: genesis, epochLength: epochLength, first: first, every: every, cap: cap});
    }
}
