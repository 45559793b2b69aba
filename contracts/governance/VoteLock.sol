// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {
    EIP712Upgradeable
} from "@openzeppelin/contracts-upgradeable/utils/cryptography/EIP712Upgradeable.sol";
import {NoncesUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/NoncesUpgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Clone} from "../Clone.sol";
import {Curve, IVoteLock, LockPermit, LockTerms} from "./IVoteLock.sol";

/// @title VoteLock: see IVoteLock for the sentences that hold.
///
/// Votes fall along straight lines, so those of a delegate are one line too: what it is now, and how much it falls a second. A
/// lock that ends takes its slope out of the line, and ends lie on whole weeks, so that is noted once a week and delegate
/// (`_falls`), and reading a line walks over the weeks since it was last written. All of it is integers that were added before
/// they are subtracted: nothing is clamped.
contract VoteLock is Clone, IVoteLock, EIP712Upgradeable, NoncesUpgradeable {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    /// Token, curve above it, and seconds of MAX above that.
    uint256 private constant TERMS = 4;
    uint256 private constant CURVE_SHIFT = 160;
    uint256 private constant LONGEST_SHIFT = 168;
    uint256 private constant WEEK = 7 days;
    bytes32 private constant DELEGATION_TYPEHASH =
        keccak256("Delegation(address delegatee,uint256 nonce,uint256 expiry)");
    bytes32 private constant LOCK_TYPEHASH =
        keccak256("Lock(address account,uint256 amount,uint256 until,uint256 nonce,uint256 expiry)");
    /// Under which the line of all locks is kept.
    address private constant ALL = address(0);

    struct Held {
        uint128 amount;
        uint48 end;
    }

    /// One word: until 2106.
    struct Point {
        uint32 time;
        uint96 slope;
        uint128 bias;
    }

    mapping(address account => Held) private _locks;
    mapping(address account => address) private _delegates;
    mapping(address delegate => Point[]) private _points;
    mapping(address delegate => mapping(uint256 week => uint96)) private _falls;

    constructor() {
        _disableInitializers();
    }

    /// @inheritdoc IVoteLock
    function initialize() external onlyFactory initializer {
        __EIP712_init("Cairn vote lock", "1");
    }

    /// @inheritdoc IVoteLock
    function lock(uint256 amount, uint256 until) external {
        _lock(msg.sender, amount, until);
    }

    /// @inheritdoc IVoteLock
    function lockWithPermit(uint256 amount, uint256 until, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        _permit(msg.sender, amount, LockPermit(deadline, v, r, s));
        _lock(msg.sender, amount, until);
    }

    /// @inheritdoc IVoteLock
    function lockBySig(LockTerms calldata terms, bytes calldata signature, LockPermit calldata permit)
        external
    {
        if (block.timestamp > terms.expiry) revert VoteLock_Expired(terms.expiry);
        _useCheckedNonce(terms.account, terms.nonce);
        bytes32 digest = _hashTypedDataV4(keccak256(abi.encode(LOCK_TYPEHASH, terms)));
        if (!SignatureChecker.isValidSignatureNow(terms.account, digest, signature)) {
            revert VoteLock_NotSigned(terms.account);
        }
        if (permit.deadline != 0) _permit(terms.account, terms.amount, permit);
        _lock(terms.account, terms.amount, terms.until);
    }

    /// @inheritdoc IVoteLock
    function unlock() external {
        if (curve() != Curve.Constant) revert VoteLock_NotOfThisCurve();
        Held memory before = _locks[msg.sender];
        if (before.amount == 0 || before.end != 0) revert VoteLock_Nothing(msg.sender);
        _set(msg.sender, before, Held(before.amount, (block.timestamp + longest()).toUint48()));
    }

    /// @inheritdoc IVoteLock
    function withdraw() external {
        _withdraw(msg.sender);
    }

    /// @inheritdoc IVoteLock
    function withdrawFor(address account) external {
        _withdraw(account);
    }

    /// Names who votes with the caller's lock, now and when it grows; the zero address names the caller.
    function delegate(address delegatee) external {
        _delegate(msg.sender, delegatee);
    }

    /// As OpenZeppelin's Votes: EIP-712, over (delegatee, nonce, expiry).
    function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s)
        external
    {
        if (block.timestamp > expiry) revert VotesExpiredSignature(expiry);
        bytes32 hash = keccak256(abi.encode(DELEGATION_TYPEHASH, delegatee, nonce, expiry));
        address signer = ECDSA.recover(_hashTypedDataV4(hash), v, r, s);
        _useCheckedNonce(signer, nonce);
        _delegate(signer, delegatee);
    }

    function delegates(address account) public view returns (address) {
        address named = _delegates[account];
        return named == address(0) ? account : named;
    }

    function getVotes(address account) external view returns (uint256) {
        return account == ALL ? 0 : _votes(account, block.timestamp);
    }

    function getPastVotes(address account, uint256 timepoint) external view returns (uint256) {
        _requirePast(timepoint);
        return account == ALL ? 0 : _votes(account, timepoint);
    }

    function getPastTotalSupply(uint256 timepoint) external view returns (uint256) {
        _requirePast(timepoint);
        return _votes(ALL, timepoint);
    }

    function clock() public view returns (uint48) {
        return uint48(block.timestamp);
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() external pure returns (string memory) {
        return "mode=timestamp";
    }

    /// @inheritdoc IVoteLock
    function lockOf(address account) external view returns (uint256 amount, uint256 end, uint256 votes) {
        Held memory held = _locks[account];
        (, uint256 bias) = _lineOf(held);
        return (held.amount, held.end, bias / _divisor());
    }

    /// @inheritdoc IVoteLock
    function nonces(address account) public view override(IVoteLock, NoncesUpgradeable) returns (uint256) {
        return super.nonces(account);
    }

    /// @inheritdoc IVoteLock
    function token() public view returns (IERC20) {
        return IERC20(_address(TERMS));
    }

    /// @inheritdoc IVoteLock
    function curve() public view returns (Curve) {
        return Curve(uint8(_word(TERMS) >> CURVE_SHIFT));
    }

    /// @inheritdoc IVoteLock
    function longest() public view returns (uint256) {
        return uint48(_word(TERMS) >> LONGEST_SHIFT);
    }

    function _lock(address account, uint256 amount, uint256 until) private {
        Held memory before = _locks[account];
        Held memory grown = Held((before.amount + amount).toUint128(), before.end);
        if (grown.amount == 0) revert VoteLock_Nothing(account);
        grown.end = _endOf(before, until);
        _set(account, before, grown);
        // Who the account is, it said itself: by calling, or under its signature.
        if (amount > 0) token().safeTransferFrom(account, address(this), amount);
    }

    function _permit(address account, uint256 amount, LockPermit memory its) private {
        // Somebody may have brought the signature before: then the allowance is there.
        try IERC20Permit(address(token()))
            .permit(account, address(this), amount, its.deadline, its.v, its.r, its.s) {}
            catch {}
    }

    function _withdraw(address account) private {
        Held memory held = _locks[account];
        if (held.amount == 0) revert VoteLock_Nothing(account);
        if (held.end == 0 || held.end > block.timestamp) revert VoteLock_NotOver(held.end);
        // Votes went with its end.
        delete _locks[account];
        emit Withdrawn(account, held.amount);
        token().safeTransfer(account, held.amount);
    }

    function _endOf(Held memory before, uint256 until) private view returns (uint48) {
        if (curve() == Curve.Constant) {
            if (until != 0) revert VoteLock_WrongEnd(until, 0, 0);
            return 0;
        }
        uint256 most = (block.timestamp + longest()) / WEEK * WEEK;
        uint256 next = (block.timestamp / WEEK + 1) * WEEK;
        uint256 least = before.end > next ? before.end : next;
        uint256 end = until == 0 ? before.end : until / WEEK * WEEK;
        if (end < least || end > most) revert VoteLock_WrongEnd(end, least, most);
        return uint48(end);
    }

    function _set(address account, Held memory before, Held memory held) private {
        _locks[account] = held;
        emit Locked(account, held.amount, held.end);
        _move(ALL, before, held);
        _move(delegates(account), before, held);
    }

    function _delegate(address account, address named) private {
        address from = delegates(account);
        address to = named == address(0) ? account : named;
        _delegates[account] = to;
        emit DelegateChanged(account, from, to);
        if (from == to) return;
        Held memory held = _locks[account];
        Held memory none;
        _move(from, held, none);
        _move(to, none, held);
    }

    /// Takes a lock out of a delegate's line as it was, and puts it in as it is.
    function _move(address to, Held memory before, Held memory held) private {
        (uint256 slopeBefore, uint256 biasBefore) = _lineOf(before);
        (uint256 slope, uint256 bias) = _lineOf(held);
        if (biasBefore == 0 && bias == 0) return;
        (uint256 itsSlope, uint256 itsBias) = _rolled(to, block.timestamp);
        uint256 next = itsBias - biasBefore + bias;
        _push(to, itsSlope - slopeBefore + slope, next);
        mapping(uint256 week => uint96) storage falls = _falls[to];
        if (before.end == held.end) {
            falls[held.end] = (falls[held.end] - slopeBefore + slope).toUint96();
        } else {
            if (slopeBefore > 0) falls[before.end] -= uint96(slopeBefore);
            if (slope > 0) falls[held.end] = (falls[held.end] + slope).toUint96();
        }
        if (to == ALL) return;
        uint256 divisor = _divisor();
        emit DelegateVotesChanged(to, itsBias / divisor, next / divisor);
    }

    function _push(address to, uint256 slope, uint256 bias) private {
        Point memory point = Point(block.timestamp.toUint32(), slope.toUint96(), bias.toUint128());
        Point[] storage points = _points[to];
        uint256 length = points.length;
        if (length > 0 && points[length - 1].time == point.time) points[length - 1] = point;
        else points.push(point);
    }

    function _votes(address to, uint256 time) private view returns (uint256) {
        (, uint256 bias) = _rolled(to, time);
        return bias / _divisor();
    }

    /// A delegate's line at a time: the last point before it, and the weeks in which it lost slope since.
    function _rolled(address to, uint256 time) private view returns (uint256 slope, uint256 bias) {
        Point[] storage points = _points[to];
        uint256 after_ = _after(points, time);
        if (after_ == 0) return (0, 0);
        Point memory point = points[after_ - 1];
        (slope, bias) = (point.slope, point.bias);
        uint256 at = point.time;
        mapping(uint256 week => uint96) storage falls = _falls[to];
        uint256 week = (at / WEEK + 1) * WEEK;
        // No lock lasts longer than MAX: the slope is gone after so many weeks at the latest.
        while (slope > 0 && week <= time) {
            bias -= slope * (week - at);
            slope -= falls[week];
            at = week;
            week += WEEK;
        }
        bias -= slope * (time - at);
    }

    /// How many points are not after a time.
    function _after(Point[] storage points, uint256 time) private view returns (uint256) {
        uint256 high = points.length;
        if (high == 0 || points[high - 1].time <= time) return high;
        uint256 low = 0;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (points[middle].time > time) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// What a lock gives now, in votes times the divisor, and how much of it falls a second.
    function _lineOf(Held memory held) private view returns (uint256 slope, uint256 bias) {
        if (held.amount == 0) return (0, 0);
        Curve its = curve();
        if (its == Curve.Constant) return (0, held.end == 0 ? held.amount : 0);
        if (held.end <= block.timestamp) return (0, 0);
        slope = its == Curve.Falling ? held.amount / longest() : held.amount;
        bias = slope * (held.end - block.timestamp);
    }

    function _divisor() private view returns (uint256) {
        return curve() == Curve.Linear ? longest() : 1;
    }

    function _requirePast(uint256 timepoint) private view {
        if (timepoint >= block.timestamp) revert ERC5805FutureLookup(timepoint, uint48(block.timestamp));
    }
}
