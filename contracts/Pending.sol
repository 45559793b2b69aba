// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {NetworkDomain} from "./NetworkDomain.sol";
import {ISettlement} from "./interfaces/ISettlement.sol";

/// @title Which epochs there are, and which of them are active: those that have had their challenge window.
///
/// A window is time in which an epoch can be challenged. A freeze stops the clock of the epochs from its first one on, and of
/// no other: when it ends, each of them has left what it had left, and one that came meanwhile has all of it.
///
/// An epoch overwrites what an old one left: a ring of header hashes, and one slot for the count and the last five submission
/// times. No more than five epochs are submitted in the time of a window, so without a freeze the times of the last five say
/// all. While a freeze holds epochs back, the times that leave the slot are kept beside it.
///
/// The ring has room for the epochs of the longest freeze. A header is overwritten only when `remembered` epochs were
/// submitted after the epoch K behind it (K = `inclusionEpochs`) was active, however long that took.
abstract contract Pending is ISettlement, NetworkDomain {
    /// From when to when epochs stood still, and which: from `from` on, and up to `through` those that there were at its end.
    struct Freeze {
        uint64 from;
        uint64 through;
        uint40 start;
        /// Zero while it lasts.
        uint40 end;
    }

    /// Epochs that are submitted in the time of a window, at most.
    uint256 internal constant IN_WINDOW = 5;
    uint256 internal constant RULES_ANNOUNCED = 1 << 200;
    /// @inheritdoc ISettlement
    uint64 public constant remembered = 16;
    uint256 private constant TIME_BITS = 40;
    uint256 private constant TIME_MASK = (1 << TIME_BITS) - 1;
    uint256 private constant TIMES_MASK = (1 << (TIME_BITS * IN_WINDOW)) - 1;
    uint256 private constant HELD = 1 << 201;
    uint256 private constant COUNT_SHIFT = 202;

    /// genesis, epochLength, every, how many rows Emission has: 64 bits each, from the lowest. Behind it: what the first period
    /// emits, and the cap.
    uint256 internal constant SCHEDULE = 8;
    /// challengeWindow, longestFreeze, inclusionEpochs, the time of the launch: 64 bits each.
    uint256 internal constant TIMES = 11;

    /// By epoch, modulo the ring's size.
    mapping(uint256 place => bytes32) private _headers;
    /// By epoch, modulo the ring's size: the epoch and, in the lowest 40 bits, when it was submitted.
    mapping(uint256 place => uint256) private _times;
    Freeze[] private _freezes;
    /// When epochs were last taken back: what is missing since is not missing for the silence of the oracles.
    uint256 private _rewoundAt;
    /// 40-bit submission times of the last five epochs, newest lowest; bit 200: rules are announced; bit 201: a freeze holds
    /// epochs back, or has held back some that are still pending; above: the count.
    uint256 private _head;

    /// @inheritdoc ISettlement
    function nextEpoch() public view returns (uint64) {
        return _count(_head);
    }

    /// @inheritdoc ISettlement
    function activeEpochs() public view returns (uint64) {
        uint256 head = _head;
        uint256 high = _count(head);
        uint256 most = _mostPending();
        uint256 low = high < most ? 0 : high - most;
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (_isActive(head, middle)) low = middle + 1;
            else high = middle;
        }
        return uint64(low);
    }

    /// @inheritdoc ISettlement
    function isFrozen() public view returns (bool) {
        return _isOpen(_head);
    }

    /// @inheritdoc ISettlement
    function headerHashOf(uint64 epoch) public view returns (bytes32) {
        return _headers[epoch % _ring()];
    }

    /// @inheritdoc ISettlement
    function genesis() public view returns (uint64) {
        return _uint64(SCHEDULE, 0);
    }

    /// @inheritdoc ISettlement
    function epochLength() public view returns (uint64) {
        return _uint64(SCHEDULE, 64);
    }

    /// @inheritdoc ISettlement
    function challengeWindow() public view returns (uint64) {
        return _uint64(TIMES, 0);
    }

    /// @inheritdoc ISettlement
    function longestFreeze() public view returns (uint64) {
        return _uint64(TIMES, 64);
    }

    /// @inheritdoc ISettlement
    function inclusionEpochs() public view returns (uint64) {
        return _uint64(TIMES, 128);
    }

    /// @inheritdoc ISettlement
    function endOf(uint64 epoch) public view returns (uint256) {
        return _endOf(_word(SCHEDULE), epoch);
    }

    /// @inheritdoc ISettlement
    function dueSince() public view returns (uint256) {
        uint256 head = _head;
        uint256 end = endOf(_count(head));
        uint256 newest = head & TIME_MASK;
        if (newest < _rewoundAt) newest = _rewoundAt;
        return newest > end ? newest : end;
    }

    function _readHead() internal view returns (uint256) {
        return _head;
    }

    function _setAnnounced(uint256 head) internal {
        _head = head | RULES_ANNOUNCED;
    }

    function _count(uint256 head) internal pure returns (uint64) {
        return uint64(head >> COUNT_SHIFT);
    }

    function _endOf(uint256 schedule, uint64 epoch) internal pure returns (uint256) {
        // Cannot overflow: 64 bits by 64 bits, and 64 bits.
        unchecked {
            return uint64(schedule) + (uint256(epoch) + 1) * uint64(schedule >> 64);
        }
    }

    /// Reverts while five epochs are younger than a window.
    function _requireRoom(uint256 head, uint256 times) internal view {
        // Cannot overflow: 40 bits and 64.
        unchecked {
            uint256 fifth = (head >> (TIME_BITS * (IN_WINDOW - 1))) & TIME_MASK;
            if (fifth + uint64(times) > block.timestamp) revert Settlement_TooManyPending(IN_WINDOW);
        }
    }

    /// Of the epoch before this one.
    function _parentOf(uint64 epoch, uint256 ring) internal view returns (bytes32) {
        // Cannot underflow: not zero. A ring has places.
        unchecked {
            return epoch == 0 ? bytes32(0) : _headers[(epoch - 1) % ring];
        }
    }

    /// Puts the next epoch behind the others. @param announced the flag as it is afterwards.
    function _append(uint256 head, bytes32 headerHash, uint256 announced, uint256 ring) internal {
        uint64 epoch = _count(head);
        uint256 flags = announced;
        if (head & HELD != 0) flags |= _keepTime(head, epoch);
        _headers[epoch % ring] = headerHash;
        uint256 times = ((head << TIME_BITS) | block.timestamp) & TIMES_MASK;
        // Cannot overflow: the count has 54 bits, and an epoch a second.
        unchecked {
            _head = ((uint256(epoch) + 1) << COUNT_SHIFT) | flags | times;
        }
    }

    /// Takes back `from` and all that came after it, none of which may be active.
    function _takeBack(uint64 from) internal {
        _requirePending(_head, from);
        _rewind(from);
    }

    /// The next epoch is `from` again, whatever came after it. There is something after it.
    function _rewind(uint64 from) internal {
        uint256 head = _head;
        uint64 count = _count(head);
        uint256 times = (head & TIMES_MASK) >> (TIME_BITS * (count - from));
        // What was frozen from there on is gone, and the freeze with it.
        if (_isOpen(head) && from <= _lastFreeze().from) _end(from);
        _head = (uint256(from) << COUNT_SHIFT) | (head & (RULES_ANNOUNCED | HELD)) | times;
        _rewoundAt = block.timestamp;
        emit EpochsRejected(from, count - 1);
    }

    /// From an earlier epoch on than the freeze that lasts, if one does: whoever freezes a later one shields none before it.
    function _freeze(uint64 from) internal {
        uint256 head = _head;
        _requirePending(head, from);
        if (_isOpen(head)) {
            if (from >= _lastFreeze().from) revert Settlement_Frozen(_lastFreeze().from);
            _end(_count(head));
        }
        _freezes.push(Freeze({from: from, through: 0, start: uint40(block.timestamp), end: 0}));
        _head = head | HELD;
        emit EpochsFrozen(from);
    }

    function _thaw() internal {
        uint256 head = _head;
        if (!_isOpen(head)) return;
        uint64 from = _lastFreeze().from;
        _end(_count(head));
        emit EpochsThawed(from);
    }

    /// That the epoch is there and has had its window. If it has, all before it have: they came no later, and stood still no
    /// longer.
    function _isActive(uint256 head, uint256 epoch) internal view returns (bool) {
        uint256 count = _count(head);
        if (epoch >= count) return false;
        uint256 submittedAt = _timeAt(head, count - 1 - epoch);
        if (head & HELD == 0) return submittedAt + challengeWindow() <= block.timestamp;
        if (submittedAt == 0) submittedAt = _keptTime(epoch);
        if (submittedAt == 0) return true;
        return submittedAt + challengeWindow() + _stoodStill(epoch, submittedAt) <= block.timestamp;
    }

    function _requirePending(uint256 head, uint64 epoch) private view {
        if (epoch >= _count(head) || _isActive(head, epoch)) revert Settlement_NotPending(epoch);
    }

    /// Before a freeze, in it (an epoch each epoch), and in the window after it.
    function _mostPending() private view returns (uint256) {
        return _mostPendingOf(_word(SCHEDULE), _word(TIMES));
    }

    function _mostPendingOf(uint256 schedule, uint256 times) private pure returns (uint256) {
        // Cannot overflow: 64 bits. No epoch lasts no time.
        unchecked {
            return IN_WINDOW + uint256(uint64(times >> 64)) / uint64(schedule >> 64) + 1 + IN_WINDOW;
        }
    }

    function _ring() internal view returns (uint256) {
        return _ringOf(_word(SCHEDULE), _word(TIMES));
    }

    function _ringOf(uint256 schedule, uint256 times) internal pure returns (uint256) {
        // Cannot overflow: 64 bits.
        unchecked {
            return _mostPendingOf(schedule, times) + uint64(times >> 128) + remembered;
        }
    }

    /// While epochs are held back: keeps the time that leaves the head if it is still needed, sees that the ring has room,
    /// and returns the flag, which falls with the first epoch after all that were held back are active.
    function _keepTime(uint256 head, uint256 count) private returns (uint256 held) {
        uint256 most = _mostPending();
        if (count >= most && !_isActive(head, count - most)) revert Settlement_TooManyPending(most);
        uint256 leaving = _timeAt(head, IN_WINDOW - 1);
        if (leaving != 0 && !_isActive(head, count - IN_WINDOW)) {
            uint256 epoch = count - IN_WINDOW;
            _times[epoch % _ring()] = (epoch << TIME_BITS) | leaving;
        }
        Freeze storage last = _lastFreeze();
        if (last.end == 0) return HELD;
        return last.through == 0 || _isActive(head, last.through - 1) ? 0 : HELD;
    }

    /// Zero for an epoch that was active when its time left the head.
    function _keptTime(uint256 epoch) private view returns (uint256) {
        uint256 kept = _times[epoch % _ring()];
        return kept >> TIME_BITS == epoch ? kept & TIME_MASK : 0;
    }

    /// For how long the epoch's clock stood still since then; more than any time while it does. As many steps as there were
    /// freezes since it was submitted, each of which somebody bonded for and somebody decided.
    function _stoodStill(uint256 epoch, uint256 submittedAt) internal view returns (uint256 still) {
        for (uint256 i = _freezes.length; i > 0; --i) {
            Freeze memory it = _freezes[i - 1];
            if (it.end != 0 && it.end <= submittedAt) break;
            if (it.from > epoch) continue;
            if (it.end == 0) return type(uint128).max;
            still += it.end - (it.start > submittedAt ? it.start : submittedAt);
        }
    }

    function _end(uint64 through) private {
        Freeze storage last = _lastFreeze();
        (last.through, last.end) = (through, uint40(block.timestamp));
    }

    function _isOpen(uint256 head) private view returns (bool) {
        return head & HELD != 0 && _lastFreeze().end == 0;
    }

    function _lastFreeze() private view returns (Freeze storage) {
        return _freezes[_freezes.length - 1];
    }

    /// Of the last five, by their age; zero for others, and for what came before there were five.
    function _timeAt(uint256 head, uint256 age) private pure returns (uint256) {
        return age < IN_WINDOW ? (head >> (TIME_BITS * age)) & TIME_MASK : 0;
    }
}
