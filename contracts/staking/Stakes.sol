// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IDeviceRegistry} from "../interfaces/IDeviceRegistry.sol";
import {IDirectory} from "../interfaces/IDirectory.sol";
import {IOracleSet, Oracle} from "../interfaces/IOracleSet.sol";
import {ISlashes, Slash} from "./ISlashes.sol";
import {IStakes, Kind, LeaveOrder, Pool, Position, StakeOrder, StakePermit, StakeTerms} from "./IStakes.sol";

/// @title Stakes: see IStakes for the sentences that hold.
///
/// A pool is shares of a total that nothing but stakes, withdrawals and slashes changes: what somebody sends here moves no price.
/// Shares are made one a unit, and more after a slash; as a slash lowers the total alone, and each rounding is against whoever acts,
/// total ≤ shares always: the first to stake cannot make a share dear, and nobody's stake rounds away.
contract Stakes is IStakes, EIP712, Nonces {
    using Math for uint256;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    uint256 private constant ALL = 10_000;
    uint32 private constant MOST_PER_BOND = 1_000;
    /// ISlashes gives no more at once.
    uint256 private constant MOST_SLASHES = 32;

    bytes32 private constant STAKE_TYPEHASH = keccak256(
        "StakeOrder(address holder,uint256 subject,uint256 amount,uint16 mostCommission,uint256 nonce,uint256 expiry)"
    );
    bytes32 private constant LEAVE_TYPEHASH =
        keccak256("LeaveOrder(address holder,uint256 subject,uint256 amount,uint256 nonce,uint256 expiry)");

    Kind private immutable _kind;
    address private immutable _source;
    IDirectory private immutable _directory;
    address private immutable _governance;
    /// @inheritdoc IStakes
    IERC20 public immutable asset;
    uint256 private immutable _perBond;
    uint256 private immutable _mostPart;
    uint256 private immutable _delay;
    uint256 private immutable _least;

    mapping(uint256 subject => Pool) private _pools;
    mapping(uint256 subject => mapping(address holder => Position)) private _positions;
    /// @inheritdoc IStakes
    mapping(address account => uint256) public owedTo;

    constructor(StakeTerms memory its) EIP712("Cairn stakes", "1") {
        if (its.perBond == 0 || its.perBond > MOST_PER_BOND) revert Stakes_WrongTerms("perBond");
        if (its.mostPart == 0 || its.mostPart > ALL) revert Stakes_WrongTerms("mostPart");
        if (its.least == 0) revert Stakes_WrongTerms("least");
        uint256 least;
        if (its.kind == Kind.Oracles) {
            IOracleSet set = IOracleSet(its.source);
            least = uint256(set.unbondingTime()) + set.decisionTime();
            asset = set.bondAsset();
        } else {
            IDeviceRegistry registry = IDeviceRegistry(its.source);
            // Nothing is ever cut where no bond is asked for.
            if (registry.bondPerDevice() == 0) revert Stakes_WrongTerms("source");
            least = 2 * uint256(registry.unbondingTime());
            asset = registry.bondAsset();
        }
        if (its.delay < least || its.delay > 365 days) revert Stakes_WrongTerms("delay");
        (_kind, _source) = (its.kind, its.source);
        (_directory, _governance) = (IDirectory(its.directory), its.governance);
        (_perBond, _mostPart, _delay, _least) = (its.perBond, its.mostPart, its.delay, its.least);
    }

    /// @inheritdoc IStakes
    function setTerms(uint256 subject, uint16 commission, bool accepts) external {
        if (msg.sender != _accountOf(subject)) revert Stakes_NotTheSubject(subject, msg.sender);
        if (commission > ALL) revert Stakes_WrongCommission(commission, ALL);
        Pool storage pool = _pools[subject];
        uint16 now_ = _commissionOf(pool);
        uint256 from = block.timestamp;
        if (commission <= now_ || pool.shares == 0) {
            (pool.commission, pool.next, pool.nextFrom) = (commission, 0, 0);
        } else {
            from += _delay;
            (pool.commission, pool.next, pool.nextFrom) = (now_, commission, from.toUint40());
        }
        pool.accepts = accepts;
        emit TermsSet(subject, commission, from, accepts);
    }

    /// @inheritdoc IStakes
    function stake(uint256 subject, uint256 amount, uint16 mostCommission) external {
        _stake(msg.sender, subject, amount, mostCommission);
    }

    /// @inheritdoc IStakes
    function stakeWithPermit(uint256 subject, uint256 amount, uint16 mostCommission, StakePermit calldata its)
        external
    {
        _permit(msg.sender, amount, its);
        _stake(msg.sender, subject, amount, mostCommission);
    }

    /// @inheritdoc IStakes
    function stakeBySig(StakeOrder calldata order, bytes calldata signature, StakePermit calldata permit)
        external
    {
        bytes32 said = keccak256(abi.encode(STAKE_TYPEHASH, order));
        _useOrder(order.holder, order.nonce, order.expiry, said, signature);
        if (permit.deadline != 0) _permit(order.holder, order.amount, permit);
        _stake(order.holder, order.subject, order.amount, order.mostCommission);
    }

    /// @inheritdoc IStakes
    function leave(uint256 subject, uint256 amount) external returns (uint256 readyAt) {
        return _leave(msg.sender, subject, amount);
    }

    /// @inheritdoc IStakes
    function leaveBySig(LeaveOrder calldata order, bytes calldata signature)
        external
        returns (uint256 readyAt)
    {
        bytes32 said = keccak256(abi.encode(LEAVE_TYPEHASH, order));
        _useOrder(order.holder, order.nonce, order.expiry, said, signature);
        return _leave(order.holder, order.subject, order.amount);
    }

    /// @inheritdoc IStakes
    function withdraw(uint256 subject, address holder) external returns (uint256 amount) {
        Pool storage pool = _synced(subject);
        Position storage its = _mine(pool, subject, holder);
        bool over = _isOver(subject);
        uint256 left = its.leaving;
        uint256 stayed = over ? its.staying : 0;
        if (left + stayed == 0) revert Stakes_Nothing(subject, holder);
        if (!over && block.timestamp < its.readyAt) {
            revert Stakes_NotReady(its.readyAt, block.timestamp);
        }
        amount = _worth(pool, left + stayed);
        its.leaving = 0;
        its.staying -= uint128(stayed);
        pool.leaving -= uint128(left);
        pool.shares -= uint128(left + stayed);
        pool.total -= uint128(amount);
        emit Withdrawn(subject, holder, amount, left, stayed);
        asset.safeTransfer(holder, amount);
    }

    /// @inheritdoc IStakes
    function sync(uint256 subject) external returns (bool more) {
        return _sync(subject);
    }

    /// @inheritdoc IStakes
    function collect(address account) external returns (uint256 amount) {
        amount = owedTo[account];
        owedTo[account] = 0;
        emit Collected(account, amount);
        asset.safeTransfer(account, amount);
    }

    /// @inheritdoc IStakes
    function poolOf(uint256 subject) public view returns (Pool memory pool) {
        (pool,,) = _slashed(subject);
    }

    /// @inheritdoc IStakes
    function nonces(address account) public view override(IStakes, Nonces) returns (uint256) {
        return super.nonces(account);
    }

    /// @inheritdoc IStakes
    function positionOf(uint256 subject, address holder) external view returns (Position memory its) {
        its = _positions[subject][holder];
    }

    /// @inheritdoc IStakes
    function stakeOf(uint256 subject, address holder)
        external
        view
        returns (uint256 staying, uint256 leaving, uint256 readyAt)
    {
        Pool memory pool = poolOf(subject);
        Position memory its = _positions[subject][holder];
        if (its.generation != pool.generation || pool.shares == 0) return (0, 0, 0);
        staying = uint256(its.staying).mulDiv(pool.total, pool.shares);
        leaving = uint256(its.leaving).mulDiv(pool.total, pool.shares);
        readyAt = its.leaving == 0 ? 0 : its.readyAt;
    }

    /// @inheritdoc IStakes
    function capOf(uint256 subject) public view returns (uint256) {
        return _bondOf(subject) * _perBond;
    }

    /// @inheritdoc IStakes
    function terms() external view returns (StakeTerms memory) {
        return StakeTerms({
            kind: _kind,
            source: _source,
            directory: address(_directory),
            governance: _governance,
            perBond: uint32(_perBond),
            mostPart: uint16(_mostPart),
            delay: uint48(_delay),
            least: uint128(_least)
        });
    }

    /// What the holder signed, once, and not after its expiry.
    function _useOrder(address holder, uint256 nonce, uint256 expiry, bytes32 said, bytes calldata signature)
        private
    {
        if (block.timestamp > expiry) revert Stakes_Expired(expiry, block.timestamp);
        _useCheckedNonce(holder, nonce);
        if (!SignatureChecker.isValidSignatureNow(holder, _hashTypedDataV4(said), signature)) {
            revert Stakes_NotSigned(holder);
        }
    }

    function _permit(address holder, uint256 amount, StakePermit calldata its) private {
        // Somebody may have brought the permit before: then it has done what it is for.
        try IERC20Permit(address(asset))
            .permit(holder, address(this), amount, its.deadline, its.v, its.r, its.s) {}
            catch {}
    }

    function _leave(address holder, uint256 subject, uint256 amount) private returns (uint256 readyAt) {
        Pool storage pool = _synced(subject);
        Position storage mine = _mine(pool, subject, holder);
        uint256 staying = mine.staying;
        if (staying == 0 || pool.total == 0) revert Stakes_Nothing(subject, holder);
        uint256 moved = staying;
        if (amount != type(uint256).max) {
            moved = amount.mulDiv(pool.shares, pool.total, Math.Rounding.Ceil);
            if (moved == 0 || moved > staying) revert Stakes_NotEnough(amount, _worth(pool, staying));
            uint256 rest = _worth(pool, staying - moved);
            if (moved < staying && rest < _least) revert Stakes_TooSmall(rest, _least);
        }
        mine.staying = uint128(staying - moved);
        mine.leaving += uint128(moved);
        pool.leaving += uint128(moved);
        readyAt = block.timestamp + _delay;
        mine.readyAt = readyAt.toUint48();
        emit Leaving(subject, holder, moved, readyAt);
    }

    function _stake(address holder, uint256 subject, uint256 amount, uint16 mostCommission) private {
        Pool storage pool = _synced(subject);
        uint256 cap = capOf(subject);
        if (!pool.accepts || cap == 0) revert Stakes_NotAccepting(subject);
        _requireCommission(pool, mostCommission);
        if (pool.total == 0 && pool.shares > 0) {
            // All of it was slashed: what those shares were is worth nothing, and stays so.
            (pool.shares, pool.leaving, pool.generation) = (0, 0, pool.generation + 1);
        }
        Position storage mine = _mine(pool, subject, holder);
        uint256 before = _worth(pool, mine.staying);
        if (mine.staying == 0 && amount < _least) revert Stakes_TooSmall(amount, _least);
        uint256 room = cap.saturatingSub(_worth(pool, pool.shares - pool.leaving));
        if (amount > room) revert Stakes_OverCap(amount, room);
        uint256 part = (cap * _mostPart / ALL).saturatingSub(before);
        if (amount > part) revert Stakes_OverPart(amount, part);
        uint256 made = pool.shares == 0 ? amount : amount.mulDiv(pool.shares, pool.total);
        if (made == 0) revert Stakes_TooSmall(amount, 1);
        pool.total += amount.toUint128();
        pool.shares += made.toUint128();
        mine.staying += uint128(made);
        emit Staked(subject, holder, amount, made);
        uint256 had = asset.balanceOf(address(this));
        asset.safeTransferFrom(holder, address(this), amount);
        uint256 came = asset.balanceOf(address(this)) - had;
        if (came != amount) revert Stakes_WrongAmountCame(amount, came);
    }

    /// The holder's, emptied where what it had was slashed whole.
    function _mine(Pool storage pool, uint256 subject, address holder)
        private
        returns (Position storage its)
    {
        its = _positions[subject][holder];
        if (its.generation != pool.generation) {
            (its.staying, its.leaving, its.generation, its.readyAt) = (0, 0, pool.generation, 0);
        }
    }

    function _synced(uint256 subject) private returns (Pool storage) {
        if (_sync(subject)) revert Stakes_NotSynced(subject);
        return _pools[subject];
    }

    function _sync(uint256 subject) private returns (bool more) {
        Pool memory pool;
        uint256 cut;
        (pool, cut, more) = _slashed(subject);
        Pool storage kept = _pools[subject];
        if (kept.slashes == pool.slashes) return more;
        (kept.total, kept.slashes) = (pool.total, pool.slashes);
        if (cut == 0) return more;
        address treasury = _directory.addressOf("treasury");
        // Where none is named, governance can collect it.
        owedTo[treasury == address(0) ? _governance : treasury] += cut;
        emit StakeSlashed(subject, cut, pool.total);
    }

    /// The pool as it is with the slashes that it does not know yet, what they take, and whether there may be more.
    function _slashed(uint256 subject) private view returns (Pool memory pool, uint256 cut, bool more) {
        pool = _pools[subject];
        Slash[] memory since = ISlashes(_source).slashesOf(subject, pool.slashes);
        uint256 total = pool.total;
        for (uint256 i = 0; i < since.length; ++i) {
            total -= total.mulDiv(since[i].taken, since[i].from, Math.Rounding.Ceil);
        }
        cut = pool.total - total;
        more = since.length == MOST_SLASHES;
        pool.total = uint128(total);
        pool.slashes += uint24(since.length);
    }

    function _requireCommission(Pool storage pool, uint256 most) private view {
        uint256 its = _commissionOf(pool);
        if (pool.nextFrom != 0 && pool.next > its) its = pool.next;
        if (its > most) revert Stakes_CommissionTooHigh(its, most);
    }

    function _commissionOf(Pool storage pool) private view returns (uint16) {
        return pool.nextFrom != 0 && block.timestamp >= pool.nextFrom ? pool.next : pool.commission;
    }

    function _worth(Pool storage pool, uint256 shares) private view returns (uint256) {
        return shares == 0 ? 0 : shares.mulDiv(pool.total, pool.shares);
    }

    /// What can be taken from the subject, and is not on its way out.
    function _bondOf(uint256 subject) private view returns (uint256) {
        if (_kind == Kind.Owners) return IDeviceRegistry(_source).bondOf(_ownerOf(subject)).bond;
        Oracle memory it = _oracleOf(subject);
        return it.leavesAt == 0 ? it.bond : 0;
    }

    function _accountOf(uint256 subject) private view returns (address) {
        return _kind == Kind.Owners ? _ownerOf(subject) : _oracleOf(subject).account;
    }

    /// Nothing can be taken from it any more, ever.
    function _isOver(uint256 subject) private view returns (bool) {
        return _kind == Kind.Oracles && _oracleOf(subject).account == address(0);
    }

    function _oracleOf(uint256 subject) private view returns (Oracle memory) {
        return IOracleSet(_source).oracleOf(subject.toUint32());
    }

    function _ownerOf(uint256 subject) private pure returns (address) {
        return address(subject.toUint160());
    }
}
