// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Clone} from "./Clone.sol";
import {IEmission, ScheduleConfig} from "./interfaces/IEmission.sol";
import {INetworkToken} from "./interfaces/INetworkToken.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";
import {Schedule} from "./libraries/Schedule.sol";

/// @title Emission: see IEmission for the sentences that hold.
contract Emission is Clone, IEmission {
    using RateLimiter for RateLimiter.RefillingBucket;
    using Schedule for uint256;

    bytes32 private constant MINTS = "mints";
    uint256 private constant TOKEN = 4;
    /// genesis, epochLength, every, and how many rows there are: 64 bits each, from the lowest. Behind it: what the first period
    /// emits, the cap, and the rows.
    uint256 private constant TIMES = 5;
    uint256 private constant ROWS_SHIFT = 192;
    uint256 private constant ROWS = 8;

    /// @inheritdoc IEmission
    uint256 public minted;
    mapping(address account => bool) private _minters;
    RateLimiter.RefillingBucket private _breaker;

    /// @inheritdoc IEmission
    function initialize(uint208 capacity, uint48 window) external onlyFactory {
        _setBreaker(capacity, window);
    }

    /// @inheritdoc IEmission
    function mint(address to, uint256 asked) external returns (uint256 amount) {
        if (!isMinter(msg.sender)) revert Emission_NotMinter(msg.sender);
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
        token().mint(to, amount);
    }

    /// @inheritdoc IEmission
    function setMinter(address minter, bool allowed) external {
        _requireGovernance();
        _minters[minter] = allowed;
        emit MinterSet(minter, allowed);
    }

    /// @inheritdoc IEmission
    function setBreaker(uint208 capacity, uint48 window) external {
        _requireGovernance();
        _breaker.sync(MINTS);
        _setBreaker(capacity, window);
    }

    /// @inheritdoc IEmission
    function cumulativeAt(uint256 timestamp) public view returns (uint256) {
        (, uint256 times, uint256 first, uint256 cap,,) = _sixWords(TOKEN);
        return _cumulativeAt(timestamp, times, first, cap);
    }

    /// @inheritdoc IEmission
    function mintable() public view returns (uint256) {
        (uint256 its, uint256 times, uint256 first, uint256 cap,,) = _sixWords(TOKEN);
        uint256 supply = INetworkToken(address(uint160(its))).totalSupply();
        // What is there may come up to the schedule: minted ≤ schedule + burned, with burned = minted − supply.
        uint256 allowed = _cumulativeAt(block.timestamp, times, first, cap);
        return allowed > supply ? allowed - supply : 0;
    }

    /// @inheritdoc IEmission
    function burned() public view returns (uint256) {
        return minted - token().totalSupply();
    }

    /// @inheritdoc IEmission
    function breakerAvailable() external view returns (uint256) {
        return _breaker.available(MINTS);
    }

    /// @inheritdoc IEmission
    function isMinter(address account) public view returns (bool) {
        return account == address(settlement()) || _minters[account];
    }

    function schedule() public view returns (ScheduleConfig memory) {
        (, uint256 times, uint256 first, uint256 cap,,) = _sixWords(TOKEN);
        return ScheduleConfig({
            genesis: uint64(times),
            epochLength: uint64(times >> 64),
            first: first,
            every: uint64(times >> 128),
            cap: cap
        });
    }

    /// @inheritdoc IEmission
    function ceilings() external view returns (uint256[] memory rows) {
        rows = new uint256[](_word(TIMES) >> ROWS_SHIFT);
        for (uint256 i = 0; i < rows.length; ++i) {
            rows[i] = _word(ROWS + i);
        }
    }

    function token() public view returns (INetworkToken) {
        return INetworkToken(_address(TOKEN));
    }

    function settlement() public view returns (ISettlement) {
        return ISettlement(_address(SETTLEMENT));
    }

    function _setBreaker(uint208 capacity, uint48 window) private {
        ScheduleConfig memory its = schedule();
        uint256 least = uint256(its.epochLength) + settlement().challengeWindow();
        if (window < least) revert Emission_WindowTooShort(window, least);
        // Twice what the first, fastest period emits in a window: the schedule always fits.
        uint256 needed = 2 * its.first * window / its.every;
        if (capacity < needed) revert Emission_BreakerTooTight(capacity, needed);
        _breaker.updateSettings(window, capacity);
        emit BreakerSet(capacity, window);
    }

    function _cumulativeAt(uint256 timestamp, uint256 times, uint256 first, uint256 cap)
        private
        view
        returns (uint256)
    {
        if (timestamp <= uint64(times)) return 0;
        uint256 elapsed = timestamp - uint64(times);
        uint256 rows = times >> ROWS_SHIFT;
        if (rows == 0) return Schedule.emitted(first, uint64(times >> 128), cap, elapsed);
        return Math.min(_byRows(rows, elapsed), cap);
    }

    /// The first row is at the genesis; after the last one nothing is added.
    function _byRows(uint256 rows, uint256 elapsed) private view returns (uint256) {
        uint256 low = 0;
        uint256 high = rows;
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            if (_word(ROWS + middle).secondsOf() <= elapsed) low = middle;
            else high = middle;
        }
        (uint256 from, uint256 to) = _twoWords(ROWS + low);
        return high == rows ? from.totalOf() : from.between(to, elapsed);
    }

    function _requireGovernance() private view {
        if (msg.sender != _governance()) revert Emission_NotGovernance(msg.sender);
    }
}
