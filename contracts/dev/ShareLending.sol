// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ISettlement} from "../interfaces/ISettlement.sol";
import {IIncomeView} from "../shares/IIncomeView.sol";
import {IMachineShares} from "../shares/IMachineShares.sol";
import {IShareLock} from "../shares/IShareLock.sol";

/// @title An example, not for real money: loans against shares of one machine, by what the machine is proved to have earned.
/// Lenders put dollars into an ERC-4626 vault, which is where that standard fits: one asset, whose price a share follows.
/// A loan is at most `PART` of what the pledged shares earned in the last 30 days, costs `FEE`, and is due 30 days later;
/// whoever then pays it gets the pledge. The borrower keeps the income meanwhile: the network looks through (IShareLock).
/// What an example leaves out: a second machine, a price, interest by time, and machines that are being sold.
contract ShareLending is ERC4626, ReentrancyGuardTransient, IShareLock {
    using SafeERC20 for IERC20;

    struct Loan {
        uint128 shares;
        uint128 debt;
        uint48 dueAt;
    }

    uint256 private constant MONTH = 30 days;
    /// An older proof is none.
    uint256 private constant FRESH = 3 days;
    /// Of 100.
    uint256 private constant PART = 50;
    uint256 private constant FEE = 1;

    IIncomeView private immutable _view;
    ISettlement private immutable _settlement;
    IMachineShares private immutable _shares;
    mapping(address borrower => Loan) public loanOf;
    /// What borrowers owe in all: the lenders' as well.
    uint256 public lent;

    error ShareLending_HasLoan(address borrower);
    error ShareLending_TooMuch(uint256 amount, uint256 most);
    error ShareLending_NotProved(uint64 from, uint64 to);
    error ShareLending_BeingSold();
    error ShareLending_NotYours(address borrower, uint256 dueAt);

    constructor(IIncomeView view_, ISettlement settlement, IMachineShares shares, IERC20 money)
        ERC20("Lent against a machine", "LEND")
        ERC4626(money)
    {
        (_view, _settlement, _shares) = (view_, settlement, shares);
    }

    /// Pledges shares of the caller, which has approved them, and lends it money.
    function borrow(uint128 pledge, uint128 amount) external nonReentrant {
        if (loanOf[msg.sender].debt != 0) revert ShareLending_HasLoan(msg.sender);
        if (_shares.closedAt() != 0 || _shares.sale().endsAt != 0) revert ShareLending_BeingSold();
        uint256 most = mostFor(pledge);
        if (amount > most) revert ShareLending_TooMuch(amount, most);
        uint128 debt = amount + uint128((amount * FEE + 99) / 100);
        loanOf[msg.sender] = Loan(pledge, debt, uint48(block.timestamp + MONTH));
        lent += debt;
        emit BeneficiaryChanged(address(_shares), msg.sender, pledge);
        IERC20(address(_shares)).safeTransferFrom(msg.sender, address(this), pledge);
        IERC20(asset()).safeTransfer(msg.sender, amount);
    }

    /// By the borrower, or by anyone once it is due. The pledge goes to whoever pays.
    function repay(address borrower) external nonReentrant {
        Loan memory its = loanOf[borrower];
        bool may = msg.sender == borrower || block.timestamp >= its.dueAt;
        if (its.debt == 0 || !may) revert ShareLending_NotYours(borrower, its.dueAt);
        delete loanOf[borrower];
        lent -= its.debt;
        emit BeneficiaryChanged(address(_shares), borrower, 0);
        IERC20(asset()).safeTransferFrom(msg.sender, address(this), its.debt);
        IERC20(address(_shares)).safeTransfer(msg.sender, its.shares);
    }

    /// By what these shares had of the machine's proved income. What was not proved for the whole time counts for nothing.
    function mostFor(uint256 pledge) public view returns (uint256) {
        uint64 since = uint64(block.timestamp - MONTH);
        (uint256 income, uint64 from, uint64 to) =
            _view.incomeSince(_settlement, address(_shares), asset(), since);
        bool whole = from != 0 && from <= since + FRESH && from >= since - FRESH;
        if (!whole || to + FRESH < block.timestamp) revert ShareLending_NotProved(from, to);
        return income * pledge / _shares.totalSupply() * PART / 100;
    }

    function totalAssets() public view override returns (uint256) {
        return super.totalAssets() + lent;
    }

    /// Makes an attack by inflation cost a thousand times what it brings.
    function _decimalsOffset() internal pure override returns (uint8) {
        return 3;
    }
}
