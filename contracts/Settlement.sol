// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Roots} from "./Roots.sol";
import {IPayout} from "./interfaces/IPayout.sol";
import {
    Activated,
    AssetState,
    Claim,
    Deposit,
    EpochHeader,
    ISettlement,
    LedgerLine
} from "./interfaces/ISettlement.sol";

/// @title Settlement: see ISettlement for the sentences that hold. Epochs.sol has the sequence, Roots.sol the roots that
/// pay, Assets.sol what can be deposited, this file has the money.
contract Settlement is Roots {
    using Math for uint256;
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    uint256 private constant LEAST_DEPOSIT = 12;
    /// Oracles that are this long overdue count as silent, and a request this old is paid without a line.
    uint256 private constant STALL = 30 days;
    /// Beside what an account has claimed of an asset: it has named another account that is paid.
    uint256 private constant NAMED = 1 << 255;

    /// Base units, and NAMED.
    mapping(address asset => mapping(address account => uint256)) private _claimed;
    mapping(address asset => mapping(address account => address)) private _payees;
    mapping(address asset => mapping(address account => Deposit)) private _deposits;
    /// @inheritdoc ISettlement
    uint128 public totalMinted;

    /// @inheritdoc ISettlement
    function initialize(bytes32 rules_, uint208 capacity, uint48 window) external onlyFactory {
        if (payment() == token()) revert Settlement_SameAsset(payment());
        _setRules(rules_);
        _list(payment(), capacity, window);
    }

    /// @inheritdoc ISettlement
    function activate(EpochHeader calldata header) external returns (uint256 minted) {
        _open(header);
        return _fund();
    }

    /// @inheritdoc ISettlement
    function claim(Claim calldata one) external returns (uint256 paid) {
        LedgerLine calldata line = one.line;
        address hook = _requirePaying(line.account, _rootOf(line, one.proof));
        uint256 known = _claimed[line.asset][line.account];
        uint256 before = known & ~NAMED;
        if (line.earned <= before) revert Settlement_NothingDue(line.account, line.earned, before);
        if (known | uint160(hook) == before) return _pay(line, before, 0, line.account);
        address to = known == before ? line.account : _payees[line.asset][line.account];
        if (hook != address(0)) to = IPayout(hook).recipientOf(line.account, line.asset, to);
        return _pay(line, before, known ^ before, to);
    }

    /// @inheritdoc ISettlement
    function claimMany(Claim[] calldata claims) external {
        for (uint256 i = 0; i < claims.length; ++i) {
            LedgerLine calldata line = claims[i].line;
            if (line.earned <= claimedOf(line.account, line.asset)) continue;
            try this.claim(claims[i]) {}
            catch (bytes memory reason) {
                emit ClaimPassedOver(line.account, line.asset, reason);
            }
        }
    }

    /// @inheritdoc ISettlement
    function setPayee(address asset, address to) external {
        uint256 before = claimedOf(msg.sender, asset);
        _claimed[asset][msg.sender] = to == address(0) ? before : before | NAMED;
        _payees[asset][msg.sender] = to;
        emit PayeeSet(msg.sender, asset, to);
    }

    /// @inheritdoc ISettlement
    function deposit(address account, address asset, uint256 amount) external {
        _deposit(account, asset, amount);
    }

    /// @inheritdoc ISettlement
    function depositWithPermit(
        address account,
        address asset,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        // Somebody may have brought the permit before: then it has done what it is for.
        try IERC20Permit(asset).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _deposit(account, asset, amount);
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
        _requireNotPaused();
        (uint64 requestTime, uint64 factsTime) =
            (_depositOf(line.account, line.asset).requestTime, activated().factsTime);
        AssetState storage its = _states[line.asset];
        bool unseen = factsTime < requestTime;
        // Asked only where it makes a difference.
        bool silent = (unseen || its.locked > 0 || line.locked > 0) && _isStalled();
        if (unseen && !silent) revert Settlement_NotReady(requestTime, factsTime);
        uint256 locked = silent && block.timestamp >= line.lockedUntil ? 0 : line.locked;
        // Each line tells when its locks expire, and the total does not: the silent hold back nothing of it.
        return _payOut(line, locked, silent ? its.spent : uint256(its.spent) + its.locked);
    }

    /// @inheritdoc ISettlement
    function showLine(Claim calldata one) external {
        LedgerLine calldata line = one.line;
        _requirePaying(line.account, _rootOf(line, one.proof));
        Deposit storage mine = _depositOf(line.account, line.asset);
        uint256 taken = line.spent + line.locked;
        if (taken <= mine.shown) revert Settlement_ShownBefore(mine.shown);
        mine.shown = taken.toUint128();
        emit LineShown(line.account, line.asset, taken);
    }

    /// @inheritdoc ISettlement
    function withdrawUnspent(address account, address asset) external returns (uint256 paid) {
        _requireNotPaused();
        Deposit storage mine = _depositOf(account, asset);
        // While epochs are frozen, lines of them cannot be shown: that time does not count.
        uint256 since = mine.requestTime;
        uint256 due = since + STALL + challengeWindow() + _stoodStill(type(uint256).max, since);
        // Nobody has shown a line of it in all that time; or no line can have been made since it came.
        bool young = mine.firstTime > activated().factsTime || activated().epochs == 0;
        if (block.timestamp < due && !(young && _isStalled())) {
            revert Settlement_LineNeeded(account, due, block.timestamp);
        }
        return _payOut(LedgerLine(account, asset, 0, mine.shown, 0, 0), 0, _states[asset].spent);
    }

    /// @inheritdoc ISettlement
    function claimedOf(address account, address asset) public view returns (uint256) {
        return _claimed[asset][account] & ~NAMED;
    }

    /// @inheritdoc ISettlement
    function payeeOf(address account, address asset) external view returns (address) {
        address named = _payees[asset][account];
        return named == address(0) ? account : named;
    }

    /// @inheritdoc ISettlement
    function leastDeposit() public view returns (uint256) {
        return _word(LEAST_DEPOSIT);
    }

    /// @inheritdoc ISettlement
    function depositOf(address account, address asset) external view returns (Deposit memory) {
        return _deposits[asset][account];
    }

    /// Mints what was earned and is not minted yet, as far as Emission allows.
    function _fund() private returns (uint256 minted) {
        uint256 needed = uint256(activated().tokenEarned).saturatingSub(totalMinted);
        if (needed == 0) return 0;
        minted = emission().mint(address(this), needed);
        totalMinted += minted.toUint128();
    }

    /// @param named the flag that stands beside what was claimed.
    function _pay(LedgerLine calldata line, uint256 before, uint256 named, address to)
        private
        returns (uint256 paid)
    {
        if (line.asset == token()) return _payTokens(line, before, named, to);
        if (!_isDepositable(line.asset)) revert Settlement_UnknownAsset(line.asset);
        return _payDeposits(line, before, named, to);
    }

    /// One storage slot, one transfer. Only where a mint was held back: tries to fund, pays what is there, the rest later.
    function _payTokens(LedgerLine calldata line, uint256 before, uint256 named, address to)
        private
        returns (uint256 paid)
    {
        IERC20 asset = IERC20(line.asset);
        // Cannot underflow: earned > before.
        unchecked {
            paid = line.earned - before;
        }
        _claimed[line.asset][line.account] = line.earned | named;
        if (!asset.trySafeTransfer(to, paid)) {
            uint256 due = paid;
            _fund();
            paid = due.min(asset.balanceOf(address(this)));
            _claimed[line.asset][line.account] = (before + paid) | named;
            emit ClaimLimited(line.account, line.asset, due, paid);
            asset.safeTransfer(to, paid);
        }
        emit Claimed(line.account, line.asset, paid, before + paid);
    }

    /// What is due, as far as the breaker allows and all have earned it.
    function _payDeposits(LedgerLine calldata line, uint256 before, uint256 named, address to)
        private
        returns (uint256 paid)
    {
        AssetState storage its = _states[line.asset];
        uint256 due = line.earned - before;
        uint256 left = uint256(its.earned).saturatingSub(its.claimed);
        paid = _limit(line.asset, CLAIMS, due.min(left));
        _claimed[line.asset][line.account] = (before + paid) | named;
        its.claimed += paid.toUint128();
        if (paid < due) emit ClaimLimited(line.account, line.asset, due, paid);
        emit Claimed(line.account, line.asset, paid, before + paid);
        IERC20(line.asset).safeTransfer(to, paid);
    }

    function _deposit(address account, address asset, uint256 amount) private {
        uint256 least = leastDeposit();
        if (amount < least) revert Settlement_DepositTooSmall(amount, least);
        Deposit storage mine = _depositOf(account, asset);
        if (mine.firstTime == 0) mine.firstTime = uint64(block.timestamp);
        mine.deposited += amount.toUint128();
        _states[asset].deposited += amount.toUint128();
        emit Deposited(account, asset, amount);
        _emitDeposit(account, asset, mine);
        uint256 before = IERC20(asset).balanceOf(address(this));
        IERC20(asset).safeTransferFrom(msg.sender, address(this), amount);
        uint256 came = IERC20(asset).balanceOf(address(this)) - before;
        if (came != amount) revert Settlement_WrongAmountCame(amount, came);
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
        AssetState storage its = _states[asset];
        uint256 free = (uint256(its.deposited) - its.withdrawn).saturatingSub(all);
        paid = _limit(asset, WITHDRAWALS, due.min(free));
        mine.requested = (asked - paid).toUint128();
        mine.withdrawn += paid.toUint128();
        its.withdrawn += paid.toUint128();
        if (paid < due) emit WithdrawLimited(account, asset, due, paid);
        emit Withdrawn(account, asset, paid);
        _emitDeposit(account, asset, mine);
        IERC20(asset).safeTransfer(account, paid);
    }

    function _emitDeposit(address account, address asset, Deposit storage mine) private {
        emit DepositChanged(account, asset, mine.deposited, mine.withdrawn, mine.requested);
    }

    function _depositOf(address account, address asset) private view returns (Deposit storage) {
        if (!_isDepositable(asset)) revert Settlement_UnknownAsset(asset);
        return _deposits[asset][account];
    }

    function _domainName() internal pure override returns (string memory) {
        return "Cairn Settlement";
    }

    function _domainHash() internal pure override returns (bytes32) {
        return keccak256("Cairn Settlement");
    }

    /// The oracles have been silent, and all that they had submitted is activated: what may have been spent is known.
    function _isStalled() private view returns (bool) {
        return block.timestamp >= dueSince() + STALL && activated().epochs == nextEpoch();
    }
}
