// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Epochs} from "./Epochs.sol";
import {NetworkToken} from "./NetworkToken.sol";
import {Schedule, ScheduleConfig} from "./libraries/Schedule.sol";

/// @title Emission: the only way a token comes to be.
/// Invariant: minted ≤ cumulativeAt(now) + burned, whoever calls what. Nobody, governance included, can change that.
/// Mints pass a refilling limit: a fault mints slowly, and visibly. Governance sets the limit, but not below what the
/// schedule itself needs, so it cannot be used to stop the network.
contract Emission {
    using RateLimiter for RateLimiter.RefillingBucket;
    using Schedule for ScheduleConfig;

    bytes32 private constant MINTS = "mints";

    NetworkToken public immutable token;
    Epochs public immutable settlement;
    uint64 public immutable genesis;
    uint64 public immutable epochLength;
    uint256 public immutable first;
    uint64 public immutable every;
    uint256 public immutable cap;

    /// Base units ever minted, burned ones included.
    uint256 public minted;
    RateLimiter.RefillingBucket private _breaker;

    event Minted(address indexed to, uint256 amount, uint256 total);
    event MintLimited(uint256 asked, uint256 allowed);
    event BreakerSet(uint256 capacity, uint256 window);

    error Emission_NotSettlement(address caller);
    error Emission_NotGovernance(address caller);
    error Emission_BreakerTooTight(uint256 capacity, uint256 needed);

    constructor(
        NetworkToken token_,
        Epochs settlement_,
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

    /// Mints what is asked for, as far as the schedule and the breaker allow.
    /// @return amount what was minted; the rest may be asked for again later.
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

    /// @param capacity base units that may be minted at once; refills evenly over `window` seconds.
    function setBreaker(uint208 capacity, uint48 window) external {
        if (msg.sender != settlement.governance()) revert Emission_NotGovernance(msg.sender);
        _breaker.sync(MINTS);
        _setBreaker(_schedule(), capacity, window);
    }

    /// Base units that may have been minted by `timestamp`, burned ones not counted.
    function cumulativeAt(uint256 timestamp) public view returns (uint256) {
        return _schedule().cumulativeAt(timestamp);
    }

    /// Base units that the schedule allows now beyond what was minted; what was burned may be minted again.
    function mintable() public view returns (uint256) {
        uint256 allowed = cumulativeAt(block.timestamp) + burned();
        return allowed > minted ? allowed - minted : 0;
    }

    function burned() public view returns (uint256) {
        return minted - token.totalSupply();
    }

    /// Base units that the breaker would let pass now.
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
