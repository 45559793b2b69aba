// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Epochs} from "./Epochs.sol";
import {Roots} from "./Roots.sol";
import {IEmission} from "./interfaces/IEmission.sol";
import {
    Activated,
    Claim,
    Deposit,
    EpochHeader,
    EpochsConfig,
    ISettlement
} from "./interfaces/ISettlement.sol";

/// @title Settlement: see ISettlement for the sentences that hold. Epochs.sol has the sequence,
/// Roots.sol the roots that pay, this file has the money.
contract Settlement is Roots {
    using Math for uint256;
    using RateLimiter for RateLimiter.RefillingBucket;
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    bytes32 private constant CLAIMS = "claims";
    bytes32 private constant WITHDRAWALS = "withdrawals";
    /// Oracles that are this long overdue count as silent.
    uint256 public constant STALL = 30 days;
    /// However tight governance sets the breaker, all that is here could leave within this time.
    uint256 public constant SLOWEST_DRAIN = 30 days;

    IERC20 public immutable token;
    IERC20 public immutable payment;
    IEmission public immutable emission;

    mapping(address account => uint256) private _claimedTokens;
    mapping(address account => uint256) private _claimedPayment;
    mapping(address account => Deposit) private _deposits;
    /// @inheritdoc ISettlement
    uint128 public totalDeposited;
    /// @inheritdoc ISettlement
    uint128 public totalWithdrawn;
    /// @inheritdoc ISettlement
    uint128 public totalPaymentClaimed;
    /// @inheritdoc ISettlement
    uint128 public totalMinted;
    RateLimiter.RefillingBucket private _breaker;

    constructor(
        EpochsConfig memory config,
        IERC20 token_,
        IERC20 payment_,
        IEmission emission_,
        uint208 capacity,
        uint48 window
    ) Epochs(config) {
        if (address(token_) == address(payment_)) revert Settlement_SameAsset();
        token = token_;
        payment = payment_;
        emission = emission_;
        _setBreaker(capacity, window);
    }

    /// @inheritdoc ISettlement
    function activate(EpochHeader calldata header) external returns (uint256 minted) {
        _open(header, uint256(totalDeposited) - totalWithdrawn);
        return _fund();
    }

    /// @inheritdoc ISettlement
    function claim(address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        external
        returns (uint256 paid)
    {
        uint256 before = _requireTokenLine(account, earned, spent, proof);
        if (earned <= before) revert Settlement_NothingDue(account, earned, before);
        return _payTokens(account, before, earned);
    }

    /// @inheritdoc ISettlement
    function claimMany(Claim[] calldata claims) external returns (uint256 paid) {
        for (uint256 i = 0; i < claims.length; ++i) {
            Claim calldata one = claims[i];
            uint256 before = _requireTokenLine(one.account, one.earned, one.spent, one.proof);
            if (one.earned > before) paid += _payTokens(one.account, before, one.earned);
        }
    }

    /// @inheritdoc ISettlement
    function claimPayment(address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        external
        returns (uint256 paid)
    {
        _requirePaying(account, _rootOf(account, payment, earned, spent, proof));
        uint256 before = _claimedPayment[account];
        if (earned <= before) revert Settlement_NothingDue(account, earned, before);
        uint256 due = earned - before;
        paid = _limit(CLAIMS, due.min(activated().paymentEarned - totalPaymentClaimed));
        _claimedPayment[account] = before + paid;
        totalPaymentClaimed += paid.toUint128();
        if (paid < due) emit ClaimLimited(account, address(payment), due, paid);
        emit Claimed(account, address(payment), paid, before + paid);
        payment.safeTransfer(account, paid);
    }

    /// @inheritdoc ISettlement
    /// @dev Assets that take a fee on transfer, or change balances by themselves, are not supported.
    function deposit(address account, uint256 amount) external {
        Deposit storage mine = _deposits[account];
        if (mine.firstBlock == 0) mine.firstBlock = uint64(block.number);
        mine.deposited += amount.toUint128();
        totalDeposited += amount.toUint128();
        emit Deposited(account, amount);
        _emitDeposit(account, mine);
        payment.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc ISettlement
    function requestWithdraw(uint256 amount) external {
        Deposit storage mine = _deposits[msg.sender];
        uint256 left = uint256(mine.deposited) - mine.withdrawn;
        if (amount > left) revert Settlement_NotEnough(amount, left);
        mine.requested = amount.toUint128();
        mine.requestBlock = uint64(block.number);
        _emitDeposit(msg.sender, mine);
    }

    /// @inheritdoc ISettlement
    function withdraw(address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        external
        returns (uint256 paid)
    {
        bytes32 root = _rootOf(account, payment, earned, spent, proof);
        if (root != newestRoot()) revert Settlement_NotNewestRoot(root, newestRoot());
        Activated memory newest = activated();
        uint64 requestBlock = _deposits[account].requestBlock;
        if (newest.factsBlock < requestBlock && block.timestamp < _stalledAt()) {
            revert Settlement_NotReady(requestBlock, newest.factsBlock);
        }
        return _payOut(account, spent, newest.paymentSpent);
    }

    /// @inheritdoc ISettlement
    function withdrawUnspent(address account) external returns (uint256 paid) {
        if (block.timestamp < _stalledAt()) revert Settlement_NotStalled(_stalledAt(), block.timestamp);
        Activated memory newest = activated();
        uint64 firstBlock = _deposits[account].firstBlock;
        if (newest.epochs > 0 && firstBlock <= newest.factsBlock) {
            revert Settlement_ProofNeeded(firstBlock, newest.factsBlock);
        }
        return _payOut(account, 0, newest.paymentSpent);
    }

    /// @inheritdoc ISettlement
    function setBreaker(uint208 capacity, uint48 window) external onlyOwner {
        _breaker.sync(CLAIMS);
        _breaker.sync(WITHDRAWALS);
        _setBreaker(capacity, window);
    }

    /// @inheritdoc ISettlement
    function claimedOf(address account, address asset) external view returns (uint256) {
        if (asset == address(token)) return _claimedTokens[account];
        return asset == address(payment) ? _claimedPayment[account] : 0;
    }

    /// @inheritdoc ISettlement
    function depositOf(address account) external view returns (Deposit memory) {
        return _deposits[account];
    }

    /// @inheritdoc ISettlement
    function breakerAvailable() external view returns (uint256 claims, uint256 withdrawals) {
        return (_breaker.available(CLAIMS), _breaker.available(WITHDRAWALS));
    }

    /// Mints what was earned and is not minted yet, as far as Emission allows.
    function _fund() private returns (uint256 minted) {
        uint256 needed = activated().tokenEarned - totalMinted;
        if (needed == 0) return 0;
        minted = emission.mint(address(this), needed);
        totalMinted += minted.toUint128();
    }

    /// One storage slot, one transfer. Only where a mint was held back: tries to fund, pays what is there, the rest later.
    function _payTokens(address account, uint256 before, uint256 earned) private returns (uint256 paid) {
        // Cannot underflow: earned > before.
        unchecked {
            paid = earned - before;
        }
        _claimedTokens[account] = earned;
        if (!token.trySafeTransfer(account, paid)) {
            uint256 due = paid;
            _fund();
            paid = due.min(token.balanceOf(address(this)));
            _claimedTokens[account] = before + paid;
            emit ClaimLimited(account, address(token), due, paid);
            token.safeTransfer(account, paid);
        }
        emit Claimed(account, address(token), paid, before + paid);
    }

    /// What is asked for, as far as it was not spent; the part that was spent is no longer asked for. What all have spent
    /// stays here for those who earned it.
    function _payOut(address account, uint256 spent, uint256 totalSpent) private returns (uint256 paid) {
        Deposit storage mine = _deposits[account];
        if (mine.requested == 0) revert Settlement_NothingRequested(account);
        uint256 left = (uint256(mine.deposited) - mine.withdrawn).saturatingSub(spent);
        uint256 due = left.min(mine.requested);
        uint256 free = (uint256(totalDeposited) - totalWithdrawn).saturatingSub(totalSpent);
        paid = _limit(WITHDRAWALS, due.min(free));
        mine.requested = (due - paid).toUint128();
        mine.withdrawn += paid.toUint128();
        totalWithdrawn += paid.toUint128();
        if (paid < due) emit WithdrawLimited(account, due, paid);
        emit Withdrawn(account, paid);
        _emitDeposit(account, mine);
        payment.safeTransfer(account, paid);
    }

    function _limit(bytes32 flow, uint256 due) private returns (uint256 allowed) {
        allowed = due.min(_breaker.available(flow));
        _breaker.consume(flow, allowed);
    }

    function _setBreaker(uint208 capacity, uint48 window) private {
        uint256 here = uint256(totalDeposited) - totalWithdrawn - totalPaymentClaimed;
        uint256 needed = here.mulDiv(window, SLOWEST_DRAIN) + 1;
        if (capacity < needed || window == 0 || window > 7 days) {
            revert Settlement_BreakerTooTight(capacity, needed);
        }
        _breaker.updateSettings(window, capacity);
        emit BreakerSet(capacity, window);
    }

    function _emitDeposit(address account, Deposit storage mine) private {
        emit DepositChanged(account, mine.deposited, mine.withdrawn, mine.requested);
    }

    function _depositAsset() internal view override returns (address) {
        return address(payment);
    }

    function _stalledAt() private view returns (uint256) {
        return dueSince() + STALL;
    }

    /// @return before what the account has claimed so far.
    function _requireTokenLine(address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        private
        view
        returns (uint256 before)
    {
        _requirePaying(account, _rootOf(account, token, earned, spent, proof));
        return _claimedTokens[account];
    }
}
