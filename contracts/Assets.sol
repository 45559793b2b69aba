// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Epochs} from "./Epochs.sol";
import {AssetState, AssetTotals, ISettlement} from "./interfaces/ISettlement.sol";

/// @title What can be deposited: the payment asset, and what governance has added; each with totals and breakers of its own.
abstract contract Assets is Epochs {
    using Math for uint256;
    using RateLimiter for RateLimiter.RefillingBucket;

    bytes32 internal constant CLAIMS = "claims";
    bytes32 internal constant WITHDRAWALS = "withdrawals";
    uint256 private constant TOKEN = 5;
    /// However tight governance sets a breaker, all that is here could leave within this time.
    uint256 private constant SLOWEST_DRAIN = 30 days;
    /// Its burst is not less than what it lets pass in a day.
    uint256 private constant SHORTEST_WINDOW = 1 days;
    uint256 private constant LONGEST_WINDOW = 7 days;
    /// Each has a row in every header.
    uint256 private constant MOST_ASSETS = 8;

    mapping(address asset => AssetState) internal _states;
    mapping(address asset => RateLimiter.RefillingBucket) private _breakers;
    address[] private _assets;

    /// @inheritdoc ISettlement
    function token() public view returns (address) {
        return _address(TOKEN);
    }

    /// @inheritdoc ISettlement
    function payment() public view returns (address) {
        return _address(PAYMENT);
    }

    /// @inheritdoc ISettlement
    function assets() external view returns (address[] memory) {
        return _assets;
    }

    /// @inheritdoc ISettlement
    function stateOf(address asset) external view returns (AssetState memory) {
        return _states[asset];
    }

    /// @inheritdoc ISettlement
    function addAsset(address asset, uint208 capacity, uint48 window) external onlyGovernance {
        if (asset == token() || _isListed(asset)) revert Settlement_SameAsset(asset);
        if (asset.code.length == 0) revert Settlement_UnknownAsset(asset);
        _list(asset, capacity, window);
    }

    /// @inheritdoc ISettlement
    function setBreaker(address asset, uint208 capacity, uint48 window) external onlyGovernance {
        if (!_isListed(asset)) revert Settlement_UnknownAsset(asset);
        _breakers[asset].sync(CLAIMS);
        _breakers[asset].sync(WITHDRAWALS);
        _setBreaker(asset, capacity, window);
    }

    /// @inheritdoc ISettlement
    function breakerAvailable(address asset) external view returns (uint256 claims, uint256 withdrawals) {
        return (_breakers[asset].available(CLAIMS), _breakers[asset].available(WITHDRAWALS));
    }

    function _list(address asset, uint208 capacity, uint48 window) internal {
        if (_assets.length == MOST_ASSETS) revert Settlement_TooManyAssets(MOST_ASSETS);
        _assets.push(asset);
        _setBreaker(asset, capacity, window);
        emit AssetAdded(asset);
    }

    /// As much of what is due as the asset's breaker lets pass now.
    function _limit(address asset, bytes32 flow, uint256 due) internal returns (uint256 allowed) {
        allowed = due.min(_breakers[asset].available(flow));
        _breakers[asset].consume(flow, allowed);
    }

    /// Takes over what a header says of an asset, unless more would be spent and locked than is there. What was earned and
    /// spent never falls: a header that says less is taken as saying what was said before.
    function _takeTotals(AssetTotals calldata row) internal {
        AssetState storage its = _states[row.asset];
        uint256 spent = uint256(row.spent).max(its.spent);
        uint256 there = uint256(its.deposited) - its.withdrawn;
        if (spent + row.locked > there) {
            emit TotalsRefused(row.asset, spent + row.locked, there);
            return;
        }
        if (row.earned > its.earned) its.earned = row.earned;
        (its.spent, its.locked) = (uint128(spent), row.locked);
    }

    /// What an earlier header said, in place of what a disowned one did, within what is there.
    function _resetTotals(AssetTotals[] calldata rows) internal {
        for (uint256 i = 0; i < _assets.length; ++i) {
            AssetState storage its = _states[_assets[i]];
            (its.earned, its.spent, its.locked) = (0, 0, 0);
        }
        for (uint256 i = 0; i < rows.length; ++i) {
            AssetTotals calldata row = rows[i];
            AssetState storage its = _states[row.asset];
            uint256 there = uint256(its.deposited) - its.withdrawn;
            if (row.spent > there) {
                emit TotalsRefused(row.asset, row.spent, there);
                continue;
            }
            // What was locked then may have been given free and taken out since.
            uint256 locked = uint256(row.locked).min(there - row.spent);
            (its.earned, its.spent, its.locked) = (row.earned, row.spent, uint128(locked));
        }
    }

    function _isDepositable(address asset) internal view override returns (bool) {
        return asset == payment() || _isListed(asset);
    }

    function _isListed(address asset) private view returns (bool) {
        for (uint256 i = 0; i < _assets.length; ++i) {
            if (_assets[i] == asset) return true;
        }
        return false;
    }

    function _setBreaker(address asset, uint208 capacity, uint48 window) private {
        if (window < SHORTEST_WINDOW || window > LONGEST_WINDOW) {
            revert Settlement_WindowOutOfRange(window, SHORTEST_WINDOW, LONGEST_WINDOW);
        }
        AssetState storage its = _states[asset];
        uint256 here = (uint256(its.deposited) - its.withdrawn).saturatingSub(its.claimed);
        uint256 needed = here.mulDiv(window, SLOWEST_DRAIN) + 1;
        if (capacity < needed) revert Settlement_BreakerTooTight(capacity, needed);
        _breakers[asset].updateSettings(window, capacity);
        emit BreakerSet(asset, capacity, window);
    }
}
