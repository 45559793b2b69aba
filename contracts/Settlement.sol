// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {RateLimiter} from "@openzeppelin/contracts/utils/RateLimiter.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Emission} from "./Emission.sol";
import {Epochs, EpochsConfig} from "./Epochs.sol";
import {Claim, EpochHeader, ISettlement} from "./interfaces/ISettlement.sol";

/// What an account has put in, taken out, and asked for.
struct Deposit {
    uint128 deposited;
    uint128 withdrawn;
    uint128 requested;
    uint64 firstBlock;
    uint64 requestBlock;
}

/// @title Settlement: see ISettlement for the sentences that hold. Epochs.sol has the roots, this file has the money.
contract Settlement is Epochs {
    using RateLimiter for RateLimiter.RefillingBucket;
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    bytes32 private constant CLAIMS = "claims";
    bytes32 private constant WITHDRAWALS = "withdrawals";
    uint256 public constant STALL = 30 days;

    IERC20 public immutable token;
    IERC20 public immutable payment;
    Emission public immutable emission;

    /// account → asset → base units ever paid out.
    mapping(address account => mapping(address asset => uint256)) public claimedOf;
    mapping(address account => Deposit) private _deposits;
    /// Base units of the payment asset, over all accounts.
    uint128 public totalDeposited;
    uint128 public totalWithdrawn;
    uint128 public totalPaymentClaimed;
    /// Tokens minted into this contract so far.
    uint128 public totalMinted;
    /// Ledger roots of activated epochs, by epoch modulo RING. A slot may hold the root of an epoch 16 or more before: it
    /// was active too, and what it proves is cumulative, so paying under it is safe.
    bytes32[RING] private _payingRoots;
    RateLimiter.RefillingBucket private _breaker;

    constructor(
        EpochsConfig memory config,
        IERC20 token_,
        IERC20 payment_,
        Emission emission_,
        uint208 capacity,
        uint48 window
    ) Epochs(config) {
        token = token_;
        payment = payment_;
        emission = emission_;
        _setBreaker(capacity, window);
    }

    /// @inheritdoc ISettlement
    function activate(EpochHeader calldata header) external returns (uint256 minted) {
        _requireActive(header.epoch);
        _requireHeader(header);
        uint256 slot = header.epoch % RING;
        if (_payingRoots[slot] != header.ledgerRoot) {
            _payingRoots[slot] = header.ledgerRoot;
            emit EpochActivated(header.epoch, header.ledgerRoot);
        }
        uint256 needed = header.tokenEarned > totalMinted ? header.tokenEarned - totalMinted : 0;
        if (needed == 0) return 0;
        minted = emission.mint(address(this), needed);
        totalMinted += minted.toUint128();
    }

    /// @inheritdoc ISettlement
    function claim(uint64 epoch, address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        external
        returns (uint256 paid)
    {
        return _claimTokens(epoch, account, earned, spent, proof);
    }

    /// @inheritdoc ISettlement
    function claimMany(uint64 epoch, Claim[] calldata claims) external returns (uint256 paid) {
        for (uint256 i = 0; i < claims.length; ++i) {
            Claim calldata one = claims[i];
            paid += _claimTokens(epoch, one.account, one.earned, one.spent, one.proof);
        }
    }

    /// @inheritdoc ISettlement
    function claimPayment(
        EpochHeader calldata header,
        address account,
        uint256 earned,
        uint256 spent,
        bytes32[] calldata proof
    ) external returns (uint256 paid) {
        _requireActive(header.epoch);
        _requireHeader(header);
        _requireLeaf(header.ledgerRoot, account, address(payment), earned, spent, proof);
        uint256 before = claimedOf[account][address(payment)];
        if (earned <= before) return 0;
        uint256 due = earned - before;
        paid = _limit(CLAIMS, due);
        if (paid < due) emit ClaimLimited(account, due, paid);
        if (paid == 0) return 0;
        uint256 total = totalPaymentClaimed + paid;
        if (total > header.paymentEarned) revert Settlement_OverTotal(total, header.paymentEarned);
        if (total + totalWithdrawn > totalDeposited) {
            revert Settlement_SpentOverDeposits(total + totalWithdrawn, totalDeposited);
        }
        claimedOf[account][address(payment)] = before + paid;
        totalPaymentClaimed = total.toUint128();
        emit Claimed(account, address(payment), paid, before + paid);
        payment.safeTransfer(account, paid);
    }

    /// @inheritdoc ISettlement
    /// @dev Assets that take a fee on transfer are not supported: what is credited is what was sent.
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
        uint256 left = uint256(mine.deposited) - mine.withdrawn - mine.requested;
        if (amount > left) revert Settlement_NotEnough(amount, left);
        mine.requested += amount.toUint128();
        mine.requestBlock = uint64(block.number);
        _emitDeposit(msg.sender, mine);
    }

    /// @inheritdoc ISettlement
    function withdraw(EpochHeader calldata header, address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        external
        returns (uint256 paid)
    {
        _requireNewestActive(header);
        _requireLeaf(header.ledgerRoot, account, address(payment), earned, spent, proof);
        Deposit storage mine = _deposits[account];
        if (header.factsBlock < mine.requestBlock && block.timestamp < lastSubmittedAt() + STALL) {
            revert Settlement_NotReady(mine.requestBlock, header.factsBlock);
        }
        return _payOut(account, mine, spent);
    }

    /// @inheritdoc ISettlement
    function withdrawUnspent(EpochHeader calldata header, address account) external returns (uint256 paid) {
        uint256 stalledAt = lastSubmittedAt() + STALL;
        if (block.timestamp < stalledAt) revert Settlement_NotStalled(stalledAt, block.timestamp);
        Deposit storage mine = _deposits[account];
        if (activeEpochs() > 0) {
            _requireNewestActive(header);
            if (mine.firstBlock <= header.factsBlock) revert Settlement_ProofNeeded(mine.firstBlock, header.factsBlock);
        }
        return _payOut(account, mine, 0);
    }

    /// @param capacity base units of the payment asset that claims, and withdrawals, may each take out at once; refills
    /// evenly over `window` seconds. Never zero: governance can slow money down, not hold it.
    function setBreaker(uint208 capacity, uint48 window) external onlyGovernance {
        _breaker.sync(CLAIMS);
        _breaker.sync(WITHDRAWALS);
        _setBreaker(capacity, window);
    }

    function depositOf(address account) external view returns (Deposit memory) {
        return _deposits[account];
    }

    /// The root that claims naming this epoch are proved under; zero before the epoch is activated.
    function payingRootOf(uint64 epoch) external view returns (bytes32) {
        return _payingRoots[epoch % RING];
    }

    /// Base units that claims and withdrawals of the payment asset may take out now.
    function breakerAvailable() external view returns (uint256 claims, uint256 withdrawals) {
        return (_breaker.available(CLAIMS), _breaker.available(WITHDRAWALS));
    }

    function _claimTokens(uint64 epoch, address account, uint256 earned, uint256 spent, bytes32[] calldata proof)
        private
        returns (uint256 paid)
    {
        bytes32 root = _payingRoots[epoch % RING];
        if (root == 0) revert Settlement_NotActivated(epoch);
        _requireLeaf(root, account, address(token), earned, spent, proof);
        uint256 before = claimedOf[account][address(token)];
        if (earned <= before) return 0;
        // Cannot underflow: earned > before.
        unchecked {
            paid = earned - before;
        }
        claimedOf[account][address(token)] = earned;
        emit Claimed(account, address(token), paid, earned);
        // Our own token reverts where it cannot pay; if the breaker held back a mint it says ERC20InsufficientBalance.
        token.transfer(account, paid);
    }

    /// What is asked for, as far as it was not spent; the part that was spent is no longer asked for.
    function _payOut(address account, Deposit storage mine, uint256 spent) private returns (uint256 paid) {
        uint256 requested = mine.requested;
        if (requested == 0) revert Settlement_NothingRequested(account);
        uint256 gone = spent + mine.withdrawn;
        uint256 left = mine.deposited > gone ? mine.deposited - gone : 0;
        uint256 due = requested < left ? requested : left;
        paid = _limit(WITHDRAWALS, due);
        if (paid < due) emit WithdrawLimited(account, due, paid);
        if (totalPaymentClaimed + totalWithdrawn + paid > totalDeposited) {
            revert Settlement_SpentOverDeposits(totalPaymentClaimed + totalWithdrawn + paid, totalDeposited);
        }
        mine.requested = (due - paid).toUint128();
        mine.withdrawn += paid.toUint128();
        totalWithdrawn += paid.toUint128();
        emit Withdrawn(account, paid);
        _emitDeposit(account, mine);
        payment.safeTransfer(account, paid);
    }

    function _limit(bytes32 flow, uint256 due) private returns (uint256 allowed) {
        uint256 available = _breaker.available(flow);
        allowed = due < available ? due : available;
        if (allowed > 0) _breaker.consume(flow, allowed);
    }

    function _setBreaker(uint208 capacity, uint48 window) private {
        if (capacity == 0 || window == 0 || window > 7 days) revert Settlement_BreakerTooTight();
        _breaker.updateSettings(window, capacity);
        emit BreakerSet(capacity, window);
    }

    function _emitDeposit(address account, Deposit storage mine) private {
        emit DepositChanged(account, mine.deposited, mine.withdrawn, mine.requested);
    }

    function _requireLeaf(
        bytes32 root,
        address account,
        address asset,
        uint256 earned,
        uint256 spent,
        bytes32[] calldata proof
    ) private view {
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(account, asset, earned, spent))));
        if (!MerkleProof.verifyCalldata(proof, root, leaf)) revert Settlement_BadProof(account, root);
    }
}
