// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";
import {IIncomeView} from "../shares/IIncomeView.sol";
import {IMachineShares} from "../shares/IMachineShares.sol";
import {IShareLock} from "../shares/IShareLock.sol";

/// @title An example, not for real money, and deployed by nothing here: credit against shares of one machine, by what the machine
/// is proved to have earned. Lenders put dollars into an ERC-4626 vault, which is where that standard fits.
///
/// The sentences that hold:
/// 1. What is lent is at most four fifths of what lenders have here: a fifth can be taken out at any time.
/// 2. A loan is at most half of what the pledged shares earned in the last 30 days, all of them proved, and nothing without a fresh proof.
/// 3. What lenders have counts no interest before it is paid, so nobody who leaves takes what others may never get.
/// 4. A pledge leaves by payment alone: to the borrower for its whole debt, or at auction, once the loan is due, or a fresh proof
///    shows that the pledge earned less than the debt. No proof sells nobody's pledge.
/// 5. An auction's price falls from three times the debt to nothing in a day. Of what it brings the lenders have the debt and
///    the borrower the rest; what is missing the lenders bear.
/// 6. Of a machine that is sold no share moves any more. There a pledge's part of what the sale brings pays the debt, which grows no
///    more, and the borrower has the rest, and all that comes later. Whoever collects it for the pledges gives the lenders nothing.
/// The borrower keeps the income meanwhile: the network looks through (IShareLock).
/// What an example leaves out: a second machine, a price for shares, lenders who compete, and who paid the income. Who pays its own
/// machine has an income for what the network takes of payments, borrows on it, and is gone: a real lender asks who the payers were.
contract ShareLending is ERC4626, ReentrancyGuardTransient, IShareLock {
    using Math for uint256;
    using SafeERC20 for IERC20;

    struct Loan {
        uint128 shares;
        uint128 principal;
        uint48 since;
        /// When its auction began; zero before.
        uint48 auctionedAt;
    }

    uint256 private constant MONTH = 30 days;
    /// An older proof is none.
    uint256 private constant FRESH = 3 days;
    uint256 private constant AUCTION = 1 days;
    uint256 private constant FIRST_PRICE = 3;
    /// Of 100: of the income, of what lenders have, and of the principal in a year.
    uint256 private constant PART = 50;
    uint256 private constant MOST_LENT = 80;
    uint256 private constant RATE = 12;

    IIncomeView private immutable _view;
    ISettlement private immutable _settlement;
    IMachineShares private immutable _shares;
    mapping(address borrower => Loan) public loanOf;
    /// Principals in all: the lenders' as well.
    uint128 public lent;
    uint128 private _loans;
    /// After the machine was sold: of what the pledges brought of an asset, what was given on, of each pledge and of all.
    mapping(address borrower => mapping(IERC20 what => uint256)) private _settledOf;
    mapping(IERC20 what => uint256) private _settled;
    mapping(address borrower => bool) private _isWrittenOff;

    event Borrowed(address indexed borrower, uint256 pledge, uint256 amount);
    event Repaid(address indexed borrower, uint256 principal, uint256 interest);
    event AuctionBegun(address indexed borrower, uint256 debt);
    event PledgeSold(address indexed borrower, address indexed buyer, uint256 price, uint256 lost);
    event Settled(address indexed borrower, address indexed what, uint256 lenders, uint256 rest);

    error ShareLending_HasLoan(address borrower);
    error ShareLending_NoLoan(address borrower);
    error ShareLending_TooMuch(uint256 amount, uint256 most);
    error ShareLending_NotProved(uint64 from, uint64 to);
    error ShareLending_BeingSold();
    error ShareLending_NotForSale(address borrower);
    error ShareLending_TooDear(uint256 price, uint256 most);
    error ShareLending_TooSmall(uint256 pledge, uint256 least);
    error ShareLending_Sold();

    constructor(IIncomeView view_, ISettlement settlement, IMachineShares shares, IERC20 money)
        ERC20("Lent against a machine", "LEND")
        ERC4626(money)
    {
        (_view, _settlement, _shares) = (view_, settlement, shares);
    }

    /// Pledges shares of the caller, which has approved them, and lends it money.
    function borrow(uint128 pledge, uint128 amount) external nonReentrant {
        if (loanOf[msg.sender].shares != 0) revert ShareLending_HasLoan(msg.sender);
        if (_isGone() || _shares.sale().endsAt != 0) revert ShareLending_BeingSold();
        // Fewer than anybody can hold would keep other pledges here: what is left of all is held whole or not at all.
        uint256 fewest = _shares.least();
        if (pledge < fewest) revert ShareLending_TooSmall(pledge, fewest);
        uint256 most = mostFor(pledge).min(free());
        if (amount == 0 || amount > most) revert ShareLending_TooMuch(amount, most);
        loanOf[msg.sender] = Loan(pledge, amount, uint48(block.timestamp), 0);
        (lent, _loans) = (lent + amount, _loans + 1);
        emit Borrowed(msg.sender, pledge, amount);
        emit BeneficiaryChanged(address(_shares), msg.sender, pledge);
        IERC20(address(_shares)).safeTransferFrom(msg.sender, address(this), pledge);
        IERC20(asset()).safeTransfer(msg.sender, amount);
    }

    /// All of a debt, by anyone, until the pledge is sold. The pledge goes back to the borrower.
    function repay(address borrower) external nonReentrant {
        Loan memory its = _loan(borrower);
        if (_isGone()) revert ShareLending_Sold();
        uint256 debt = debtOf(borrower);
        _end(borrower, its);
        emit Repaid(borrower, its.principal, debt - its.principal);
        IERC20(asset()).safeTransferFrom(msg.sender, address(this), debt);
        IERC20(address(_shares)).safeTransfer(borrower, its.shares);
    }

    /// By anyone, where sentence 4 allows it.
    function auction(address borrower) external {
        Loan memory its = _loan(borrower);
        if (_isGone()) revert ShareLending_Sold();
        bool due = block.timestamp >= its.since + MONTH;
        if (its.auctionedAt != 0 || (!due && debtOf(borrower) <= earnedBy(its.shares))) {
            revert ShareLending_NotForSale(borrower);
        }
        loanOf[borrower].auctionedAt = uint48(block.timestamp);
        emit AuctionBegun(borrower, debtOf(borrower));
    }

    /// @param most that the caller pays for the whole pledge.
    function buy(address borrower, uint256 most) external nonReentrant {
        Loan memory its = _loan(borrower);
        if (its.auctionedAt == 0) revert ShareLending_NotForSale(borrower);
        (uint256 price, uint256 debt) = (priceOf(borrower), debtOf(borrower));
        if (price > most) revert ShareLending_TooDear(price, most);
        _end(borrower, its);
        emit PledgeSold(borrower, msg.sender, price, its.principal - price.min(its.principal));
        IERC20(asset()).safeTransferFrom(msg.sender, address(this), price);
        if (price > debt) IERC20(asset()).safeTransfer(borrower, price - debt);
        IERC20(address(_shares)).safeTransfer(msg.sender, its.shares);
    }

    /// What a pledge brought since the machine was sold, by anyone: of `asset()` the debt is paid first.
    function settle(address borrower, IERC20 what) external nonReentrant {
        Loan memory its = _loan(borrower);
        if (!_isGone()) revert ShareLending_NotForSale(borrower);
        if (_shares.dueTo(what, address(this)) > 0) _shares.collect(what, address(this));
        uint256 part =
            _shares.paidTo(what, address(this)).mulDiv(its.shares, _shares.balanceOf(address(this)));
        uint256 before = _settledOf[borrower][what];
        (_settledOf[borrower][what], _settled[what]) = (part, _settled[what] + part - before);
        uint256 lenders = 0;
        if (address(what) == asset()) {
            uint256 debt = debtOf(borrower);
            lenders = part.min(debt) - before.min(debt);
            // What the sale did not bring is lost at once; what still comes is a gain.
            if (!_isWrittenOff[borrower]) lent -= its.principal;
            _isWrittenOff[borrower] = true;
        }
        emit Settled(borrower, address(what), lenders, part - before - lenders);
        what.safeTransfer(borrower, part - before - lenders);
    }

    /// Principal and interest by now, rounded up; from the auction or the machine's sale on no more.
    function debtOf(address borrower) public view returns (uint256) {
        Loan memory its = loanOf[borrower];
        uint256 until = its.auctionedAt == 0 ? _shares.closedAt() : its.auctionedAt;
        if (until == 0) until = block.timestamp;
        uint256 interest =
            uint256(its.principal).mulDiv(RATE * (until - its.since), 100 * 365 days, Math.Rounding.Ceil);
        return its.principal + interest;
    }

    /// Of a pledge at auction, now. Rounded up.
    function priceOf(address borrower) public view returns (uint256) {
        uint256 passed = block.timestamp - loanOf[borrower].auctionedAt;
        if (passed >= AUCTION) return 0;
        return (debtOf(borrower) * FIRST_PRICE).mulDiv(AUCTION - passed, AUCTION, Math.Rounding.Ceil);
    }

    /// What can be lent now.
    function free() public view returns (uint256) {
        return (totalAssets() * MOST_LENT / 100).saturatingSub(lent);
    }

    function mostFor(uint256 pledge) public view returns (uint256) {
        return earnedBy(pledge) * PART / 100;
    }

    /// What these shares had of the machine's income in 30 days. What was not proved for the whole time counts for nothing.
    function earnedBy(uint256 pledge) public view returns (uint256) {
        uint64 since = uint64(block.timestamp - MONTH);
        (uint256 income, uint64 from, uint64 to) =
            _view.incomeSince(_settlement, address(_shares), asset(), since);
        bool whole = from != 0 && from <= since + FRESH && from >= since - FRESH;
        if (!whole || to + FRESH < block.timestamp) revert ShareLending_NotProved(from, to);
        return income.mulDiv(pledge, _shares.totalSupply());
    }

    function totalAssets() public view override returns (uint256) {
        return _here() + lent;
    }

    /// What is lent is not here.
    function maxWithdraw(address owner) public view override returns (uint256) {
        return super.maxWithdraw(owner).min(_here());
    }

    function maxRedeem(address owner) public view override returns (uint256) {
        return super.maxRedeem(owner).min(_convertToShares(_here(), Math.Rounding.Floor));
    }

    /// Makes an attack by inflation cost a thousand times what it brings.
    function _decimalsOffset() internal pure override returns (uint8) {
        return 3;
    }

    /// Of the lenders: what pledges brought, and is not given on yet, is not theirs.
    function _here() private view returns (uint256) {
        // Where nothing is pledged nothing was brought.
        if (_loans == 0) return super.totalAssets();
        IERC20 money = IERC20(asset());
        return super.totalAssets() - (_shares.paidTo(money, address(this)) - _settled[money]);
    }

    function _isGone() private view returns (bool) {
        return _shares.closedAt() != 0;
    }

    function _loan(address borrower) private view returns (Loan memory its) {
        its = loanOf[borrower];
        if (its.shares == 0) revert ShareLending_NoLoan(borrower);
    }

    function _end(address borrower, Loan memory its) private {
        delete loanOf[borrower];
        (lent, _loans) = (lent - its.principal, _loans - 1);
        emit BeneficiaryChanged(address(_shares), borrower, 0);
    }
}
