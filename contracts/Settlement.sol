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
    ISettlement,
    LedgerLine
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
    uint256 private constant STALL = 30 days;
    /// However tight governance sets the breaker, all that is here could leave within this time.
    uint256 private constant SLOWEST_DRAIN = 30 days;

    IERC20 public immutable token;
    IERC20 public immutable payment;
    IEmission public immutable emission;

    mapping(address asset => mapping(address account => uint256)) private _claimed;
    mapping(address asset => mapping(address account => Deposit)) private _deposits;
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
    function claim(Claim calldata one) external returns (uint256 paid) {
        LedgerLine calldata line = one.line;
        uint256 before = _requireLine(line, one.proof);
        if (line.earned <= before) revert Settlement_NothingDue(line.account, line.earned, before);
        return _pay(line, before);
    }

    /// @inheritdoc ISettlement
    function claimMany(Claim[] calldata claims) external {
        for (uint256 i = 0; i < claims.length; ++i) {
            Claim calldata one = claims[i];
            uint256 before = _requireLine(one.line, one.proof);
            if (one.line.earned > before) _pay(one.line, before);
        }
    }

    /// @inheritdoc ISettlement
    /// @dev Assets that take a fee on transfer, or change balances by themselves, are not supported.
    function deposit(address account, address asset, uint256 amount) external {
        Deposit storage mine = _depositOf(account, asset);
        if (mine.firstTime == 0) mine.firstTime = uint64(block.timestamp);
        mine.deposited += amount.toUint128();
        totalDeposited += amount.toUint128();
        emit Deposited(account, asset, amount);
        _emitDeposit(account, asset, mine);
        IERC20(asset).safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc ISettlement
    function requestWithdraw(address asset, uint256 amount) external {
        Deposit storage mine = _depositOf(msg.sender, asset);
        uint256 left = uint256(mine.deposited) - mine.withdrawn;
        if (amount > left) revert Settlement_NotEnough(amount, left);
        mine.requested = amount.toUint128();
        mine.requestTime = uint64(block.timestamp);
        _emitDeposit(msg.sender, asset, mine);
    }

    /// @inheritdoc ISettlement
    function withdraw(Claim calldata one) external returns (uint256 paid) {
        LedgerLine calldata line = one.line;
        bytes32 root = _rootOf(line, one.proof);
        if (root != newestRoot()) revert Settlement_NotNewestRoot(root, newestRoot());
        Activated memory newest = activated();
        uint64 requestTime = _depositOf(line.account, line.asset).requestTime;
        bool unseen = newest.factsTime < requestTime;
        // Asked only where it makes a difference.
        bool silent =
            (unseen || newest.paymentLocked > 0 || line.locked > 0) && block.timestamp >= _stalledAt();
        if (unseen && !silent) revert Settlement_NotReady(requestTime, newest.factsTime);
        uint256 locked = silent && block.timestamp >= line.lockedUntil ? 0 : line.locked;
        // Each line tells when its locks expire, and the total does not: the silent hold back nothing of it.
        uint256 all = silent ? newest.paymentSpent : uint256(newest.paymentSpent) + newest.paymentLocked;
        return _payOut(line, locked, all);
    }

    /// @inheritdoc ISettlement
    function withdrawUnspent(address account, address asset) external returns (uint256 paid) {
        if (block.timestamp < _stalledAt()) revert Settlement_NotStalled(_stalledAt(), block.timestamp);
        Activated memory newest = activated();
        uint64 firstTime = _depositOf(account, asset).firstTime;
        if (newest.epochs > 0 && firstTime <= newest.factsTime) {
            revert Settlement_ProofNeeded(firstTime, newest.factsTime);
        }
        return _payOut(LedgerLine(account, asset, 0, 0, 0, 0), 0, newest.paymentSpent);
    }

    /// @inheritdoc ISettlement
    function setBreaker(uint208 capacity, uint48 window) external onlyOwner {
        _breaker.sync(CLAIMS);
        _breaker.sync(WITHDRAWALS);
        _setBreaker(capacity, window);
    }

    /// @inheritdoc ISettlement
    function claimedOf(address account, address asset) external view returns (uint256) {
        return _claimed[asset][account];
    }

    /// @inheritdoc ISettlement
    function depositOf(address account, address asset) external view returns (Deposit memory) {
        return _deposits[asset][account];
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

    function _pay(LedgerLine calldata line, uint256 before) private returns (uint256 paid) {
        if (line.asset == address(token)) return _payTokens(line.account, before, line.earned);
        if (line.asset != address(payment)) revert Settlement_UnknownAsset(line.asset);
        return _payPayment(line.account, before, line.earned);
    }

    /// One storage slot, one transfer. Only where a mint was held back: tries to fund, pays what is there, the rest later.
    function _payTokens(address account, uint256 before, uint256 earned) private returns (uint256 paid) {
        // Cannot underflow: earned > before.
        unchecked {
            paid = earned - before;
        }
        _claimed[address(token)][account] = earned;
        if (!token.trySafeTransfer(account, paid)) {
            uint256 due = paid;
            _fund();
            paid = due.min(token.balanceOf(address(this)));
            _claimed[address(token)][account] = before + paid;
            emit ClaimLimited(account, address(token), due, paid);
            token.safeTransfer(account, paid);
        }
        emit Claimed(account, address(token), paid, before + paid);
    }

    /// What is due, as far as the breaker allows and all have earned it.
    function _payPayment(address account, uint256 before, uint256 earned) private returns (uint256 paid) {
        uint256 due = earned - before;
        paid = _limit(CLAIMS, due.min(activated().paymentEarned - totalPaymentClaimed));
        _claimed[address(payment)][account] = before + paid;
        totalPaymentClaimed += paid.toUint128();
        if (paid < due) emit ClaimLimited(account, address(payment), due, paid);
        emit Claimed(account, address(payment), paid, before + paid);
        payment.safeTransfer(account, paid);
    }

    /// What is asked for, as far as it is neither spent nor locked. The part that was spent is no longer asked for, the part
    /// that is locked still is. What all have spent or locked stays here for those who earned it, or wait for it.
    /// @param all what is spent or locked over all accounts.
    function _payOut(LedgerLine memory line, uint256 locked, uint256 all) private returns (uint256 paid) {
        (address account, address asset) = (line.account, line.asset);
        Deposit storage mine = _deposits[asset][account];
        if (mine.requested == 0) revert Settlement_NothingRequested(account);
        uint256 left = (uint256(mine.deposited) - mine.withdrawn).saturatingSub(line.spent);
        uint256 asked = left.min(mine.requested);
        uint256 due = asked.min(left.saturatingSub(locked));
        uint256 free = (uint256(totalDeposited) - totalWithdrawn).saturatingSub(all);
        paid = _limit(WITHDRAWALS, due.min(free));
        mine.requested = (asked - paid).toUint128();
        mine.withdrawn += paid.toUint128();
        totalWithdrawn += paid.toUint128();
        if (paid < due) emit WithdrawLimited(account, asset, due, paid);
        emit Withdrawn(account, asset, paid);
        _emitDeposit(account, asset, mine);
        IERC20(asset).safeTransfer(account, paid);
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

    function _emitDeposit(address account, address asset, Deposit storage mine) private {
        emit DepositChanged(account, asset, mine.deposited, mine.withdrawn, mine.requested);
    }

    /// Nothing can be deposited but the payment asset.
    function _depositOf(address account, address asset) private view returns (Deposit storage) {
        if (asset != address(payment)) revert Settlement_UnknownAsset(asset);
        return _deposits[asset][account];
    }

    function _domainName() internal pure override returns (string memory) {
        return "Cairn Settlement";
    }

    function _depositAsset() internal view override returns (address) {
        return address(payment);
    }

    function _stalledAt() private view returns (uint256) {
        return dueSince() + STALL;
    }

    /// @return before what the account has claimed of the line's asset so far.
    function _requireLine(LedgerLine calldata line, bytes32[] calldata proof)
        private
        view
        returns (uint256 before)
    {
        _requirePaying(line.account, _rootOf(line, proof));
        return _claimed[line.asset][line.account];
    }
}
