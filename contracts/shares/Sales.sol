// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Decisions} from "./Decisions.sol";
import {Bid, IMachineShares, Kind, Sale} from "./IMachineShares.sol";

/// @title Bids for the machines, the sale that holders decided, and what is paid out after it: by share, whenever asked.
///
/// A buy-out is a sale whose reserve is a bid that stands. What is paid in for bids is counted apart, so what is here beside it
/// belongs to all shares.
abstract contract Sales is Decisions, ReentrancyGuardTransient {
    using Math for uint256;
    using SafeERC20 for IERC20;

    uint48 private constant BOUND_FOR = 14 days;
    uint48 private constant SALE = 7 days;
    uint48 private constant WINDING_UP = 14 days;
    /// A bid shortly before the end leaves so long for another.
    uint48 private constant LAST = 1 days;
    /// A higher bid is higher by a twentieth.
    uint256 private constant STEP = 20;

    Bid private _best;
    Sale private _sale;
    mapping(address bidder => uint256) private _owed;
    /// Of bids that were beaten or withdrawn.
    uint256 private _owedInAll;
    /// After the closing.
    mapping(IERC20 asset => uint256) private _paid;
    /// @inheritdoc IMachineShares
    mapping(IERC20 asset => mapping(address account => uint256)) public paidTo;

    /// @inheritdoc IMachineShares
    function bid(uint128 amount) external nonReentrant {
        _requireOpen();
        Bid memory before = _best;
        uint256 lowest = _lowest(before);
        if (amount < lowest) revert MachineShares_BidTooLow(amount, lowest);
        _free(before);
        uint48 until = uint48(block.timestamp) + BOUND_FOR;
        _best = Bid(msg.sender, amount, until);
        uint48 endsAt = _sale.endsAt;
        if (endsAt != 0 && block.timestamp >= endsAt) revert MachineShares_NoSale();
        if (endsAt != 0 && endsAt < block.timestamp + LAST) _sale.endsAt = uint48(block.timestamp) + LAST;
        emit BidMade(msg.sender, amount, until);
        IERC20 asset = _money();
        uint256 had = asset.balanceOf(address(this));
        asset.safeTransferFrom(msg.sender, address(this), amount);
        uint256 came = asset.balanceOf(address(this)) - had;
        if (came != amount) revert MachineShares_WrongAmountCame(amount, came);
    }

    /// @inheritdoc IMachineShares
    function withdrawBid() external {
        Bid memory mine = _best;
        if (mine.bidder != msg.sender) revert MachineShares_NotBidder(msg.sender);
        if (_isInSale(mine)) revert MachineShares_Selling(_sale.endsAt);
        if (block.timestamp < mine.until) revert MachineShares_NotYet(mine.until, block.timestamp);
        _free(mine);
        delete _best;
        emit BidMade(address(0), 0, 0);
    }

    /// @inheritdoc IMachineShares
    function payBack(address bidder) external nonReentrant returns (uint256 amount) {
        amount = _owed[bidder];
        if (amount == 0) revert MachineShares_Nothing(bidder);
        _owed[bidder] = 0;
        _owedInAll -= amount;
        _money().safeTransfer(bidder, amount);
    }

    /// @inheritdoc IMachineShares
    function close() external nonReentrant {
        Sale memory its = _sale;
        if (its.endsAt == 0) revert MachineShares_NoSale();
        if (block.timestamp < its.endsAt) revert MachineShares_NotYet(its.endsAt, block.timestamp);
        delete _sale;
        Bid memory best = _best;
        bool sold = best.bidder != address(0) && best.amount >= its.reserve;
        if (!sold && !its.windsUp) {
            emit SaleEnded();
            return;
        }
        // What was bid is no bid any more: it belongs to all shares.
        delete _best;
        closedAt = uint48(block.timestamp);
        buyer = sold ? best.bidder : its.heir;
        emit Closed(buyer, best.amount);
    }

    /// @inheritdoc IMachineShares
    function collect(IERC20 asset, address account) external nonReentrant returns (uint256 amount) {
        amount = dueTo(asset, account);
        if (amount == 0) revert MachineShares_Nothing(account);
        _paid[asset] += amount;
        paidTo[asset][account] += amount;
        address to = _payeeOf(account);
        emit Collected(account, address(asset), to, amount);
        asset.safeTransfer(to, amount);
    }

    /// @inheritdoc IMachineShares
    function dueTo(IERC20 asset, address account) public view returns (uint256) {
        _requireClosed();
        uint256 total = _ours(asset) + _paid[asset];
        uint256 due = total.mulDiv(balanceOf(account), _supply()).saturatingSub(paidTo[asset][account]);
        return due.min(_ours(asset));
    }

    /// @inheritdoc IMachineShares
    function bestBid() external view returns (Bid memory) {
        return _best;
    }

    /// @inheritdoc IMachineShares
    function owedTo(address bidder) external view returns (uint256) {
        return _owed[bidder];
    }

    /// @inheritdoc IMachineShares
    function sale() external view returns (Sale memory) {
        return _sale;
    }

    function _payeeOf(address account) internal view virtual returns (address);

    function _begin(Kind kind, address heir, uint128 reserve) internal {
        if (_sale.endsAt != 0) revert MachineShares_Selling(_sale.endsAt);
        bool windsUp = kind == Kind.WindUp;
        uint48 endsAt = uint48(block.timestamp) + (windsUp ? WINDING_UP : SALE);
        uint128 lowest = windsUp ? 0 : reserve > _floor() ? reserve : _floor();
        _sale = Sale(endsAt, windsUp, lowest, windsUp ? heir : address(0));
        emit SaleBegun(endsAt, windsUp, lowest, _sale.heir);
    }

    /// What is here of an asset and no bid.
    function _ours(IERC20 asset) internal view returns (uint256) {
        uint256 here = asset.balanceOf(address(this));
        return asset == _money() ? here - _best.amount - _owedInAll : here;
    }

    function _money() internal view returns (IERC20) {
        return IERC20(_address(MONEY));
    }

    function _free(Bid memory it) private {
        if (it.amount == 0) return;
        _owed[it.bidder] += it.amount;
        _owedInAll += it.amount;
    }

    /// A bid below the reserve buys nothing, so no sale holds it: holders cannot keep a bidder's money by selling again and again.
    function _isInSale(Bid memory it) private view returns (bool) {
        return _sale.endsAt != 0 && it.amount >= _sale.reserve;
    }

    /// One whose time is over binds nobody, so it keeps nobody away.
    function _lowest(Bid memory before) private view returns (uint256) {
        bool binds = before.amount > 0 && (block.timestamp < before.until || _isInSale(before));
        return binds ? before.amount + (uint256(before.amount) + STEP - 1) / STEP : 1;
    }
}
