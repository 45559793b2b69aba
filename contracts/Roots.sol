// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Assets} from "./Assets.sol";
import {Activated, EpochHeader, ISettlement, LedgerLine} from "./interfaces/ISettlement.sol";

/// @title The ledger roots that pay: the last 16 activated ones, and what the newest of them says in total; and how they are
/// kept from paying. What a root proves is cumulative, so paying under an older one is safe: it never pays twice, only less.
abstract contract Roots is Assets {
    /// How many roots pay.
    uint256 private constant RING = 16;
    /// Beside the count of a root: a pause, or a hook, may have something to say of its claims. Where it is not set, a claim
    /// does not read the slot in which they are.
    uint256 private constant LOOK = 1 << 255;
    uint256 private constant LONGEST_PAUSE = 3 days;
    /// From the end of one pause to the beginning of the next: in between a deposit can be taken out.
    uint256 private constant BETWEEN_PAUSES = 27 days;

    Activated private _newest;
    /// The last 16 activated roots, the newest at `roots − 1` modulo RING. A new one overwrites the oldest.
    bytes32[RING] private _ring16;
    /// How many of those sixteen are this one, and LOOK.
    mapping(bytes32 root => uint256) private _paying;
    /// One slot: the time until which nothing is paid, and who says who is paid for an account (IPayout), or zero.
    uint64 private _pausedUntil;
    address private _payoutHook;
    /// From which epochs on, each time that some were.
    uint64[] private _disowned;

    /// @inheritdoc ISettlement
    function pause() external onlyGovernance {
        uint256 next = _pausedUntil == 0 ? 0 : _pausedUntil + BETWEEN_PAUSES;
        if (block.timestamp < next) revert Settlement_PausedLately(next, block.timestamp);
        _pausedUntil = uint64(block.timestamp + LONGEST_PAUSE);
        _lookAtAll();
        emit Paused(_pausedUntil);
    }

    /// @inheritdoc ISettlement
    function resume() external onlyGovernance {
        if (block.timestamp >= _pausedUntil) revert Settlement_NotPaused();
        _pausedUntil = uint64(block.timestamp);
        emit Paused(_pausedUntil);
    }

    /// @inheritdoc ISettlement
    function setPayoutHook(address hook) external onlyGovernance {
        _payoutHook = hook;
        _lookAtAll();
        emit PayoutHookSet(hook);
    }

    /// @inheritdoc ISettlement
    function disown(uint64 from, EpochHeader calldata before) external onlyGovernance {
        _disown(from, before);
    }

    /// @inheritdoc ISettlement
    function disownPaused(uint64 from, EpochHeader calldata before) external onlyGovernance {
        if (block.timestamp >= _pausedUntil) revert Settlement_NotPaused();
        _disown(from, before);
    }

    /// @inheritdoc ISettlement
    function disownedSince(uint256 times) external view returns (uint64 lowest, uint256 now_) {
        (lowest, now_) = (type(uint64).max, _disowned.length);
        for (uint256 i = times; i < now_; ++i) {
            uint64 from = _disowned[i];
            if (from < lowest) lowest = from;
        }
    }

    /// @inheritdoc ISettlement
    function activated() public view returns (Activated memory) {
        return _newest;
    }

    /// @inheritdoc ISettlement
    function isPaying(bytes32 root) public view returns (bool) {
        return _paying[root] & ~LOOK > 0;
    }

    /// @inheritdoc ISettlement
    function newestRoot() public view returns (bytes32) {
        uint64 roots = _newest.roots;
        return roots == 0 ? bytes32(0) : _ring16[(roots - 1) % RING];
    }

    /// @inheritdoc ISettlement
    function pausedUntil() external view returns (uint64) {
        return _pausedUntil;
    }

    /// @inheritdoc ISettlement
    function payoutHook() external view returns (address) {
        return _payoutHook;
    }

    /// Makes an active header's root pay. Nothing happens if it is the newest already.
    function _open(EpochHeader calldata header) internal {
        _requireActive(header);
        Activated memory newest = _newest;
        uint64 epochs = header.epoch + 1;
        if (epochs == newest.epochs) return;
        if (epochs < newest.epochs) revert Settlement_Superseded(header.epoch, newest.epochs - 1);
        for (uint256 i = 0; i < header.assets.length; ++i) {
            _takeTotals(header.assets[i]);
        }
        _put(newest.roots % RING, header.ledgerRoot);
        // Neither falls: what a header says less counts as what was said before.
        _newest = Activated({
            epochs: epochs,
            factsTime: header.factsTime > newest.factsTime ? header.factsTime : newest.factsTime,
            roots: newest.roots + 1,
            tokenEarned: header.tokenEarned > newest.tokenEarned ? header.tokenEarned : newest.tokenEarned
        });
        emit EpochActivated(header.epoch, header.ledgerRoot);
    }

    /// The root that the proof leads to. Leaves are hashed twice, as the merkle-tree library of OpenZeppelin does.
    /// @dev OpenZeppelin's MerkleProof.processProofCalldata, without a call for each of twenty levels: half of what it costs.
    function _rootOf(LedgerLine calldata line, bytes32[] calldata proof)
        internal
        pure
        returns (bytes32 node)
    {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, line, 0xc0)
            mstore(0x00, keccak256(free, 0xc0))
            node := keccak256(0x00, 0x20)
            let end := add(proof.offset, shl(5, proof.length))
            for { let at := proof.offset } lt(at, end) { at := add(at, 0x20) } {
                let sibling := calldataload(at)
                // The smaller of the two comes first.
                let second := shl(5, lt(node, sibling))
                mstore(second, sibling)
                mstore(xor(second, 0x20), node)
                node := keccak256(0x00, 0x40)
            }
        }
    }

    /// @return hook who says who is paid; zero for nobody.
    function _requirePaying(address account, bytes32 root) internal view returns (address hook) {
        uint256 paying = _paying[root];
        if (paying & ~LOOK == 0) revert Settlement_UnknownRoot(account, root);
        if (paying & LOOK != 0) hook = _requireNotPaused();
    }

    /// @return hook who says who is paid; zero for nobody.
    function _requireNotPaused() internal view returns (address hook) {
        uint64 until = _pausedUntil;
        if (block.timestamp < until) revert Settlement_Paused(until, block.timestamp);
        return _payoutHook;
    }

    /// Everything from epoch `from` on is as if it had never been submitted, and the root before it pays alone: what any
    /// earlier one proves, it proves too.
    function _disown(uint64 from, EpochHeader calldata before) private {
        Activated memory newest = _newest;
        if (from >= newest.epochs) revert Settlement_NotActivated(from, newest.epochs);
        bool first = from == 0;
        // No further back than headers are remembered: the oracles have to submit all of it again.
        if (first && _count(_readHead()) > _ring()) revert Settlement_WrongHeader(0);
        _takeRulesBack(from);
        if (!first) {
            if (before.epoch != from - 1) revert Settlement_WrongEpoch(from - 1, before.epoch);
            _requireActive(before);
        }
        for (uint256 i = 0; i < RING; ++i) {
            _put(i, 0);
        }
        if (first) _resetTotals(before.assets[0:0]);
        else _resetTotals(before.assets);
        if (!first) _put(newest.roots % RING, before.ledgerRoot);
        _newest = Activated({
            epochs: from,
            factsTime: first ? 0 : before.factsTime,
            roots: first ? 0 : newest.roots + 1,
            tokenEarned: first ? 0 : before.tokenEarned
        });
        _disowned.push(from);
        emit EpochsDisowned(from, _count(_readHead()) - 1, first ? bytes32(0) : before.ledgerRoot);
        _rewind(from);
    }

    function _put(uint256 place, bytes32 root) private {
        bytes32 old = _ring16[place];
        if (old == root) return;
        if (old != 0) {
            uint256 left = _paying[old] - 1;
            _paying[old] = left == LOOK ? 0 : left;
        }
        if (root != 0) {
            uint256 count = (_paying[root] & ~LOOK) + 1;
            bool look = _payoutHook != address(0) || block.timestamp < _pausedUntil;
            _paying[root] = look ? count | LOOK : count;
        }
        _ring16[place] = root;
    }

    function _lookAtAll() private {
        for (uint256 i = 0; i < RING; ++i) {
            bytes32 root = _ring16[i];
            if (root != 0) _paying[root] |= LOOK;
        }
    }
}
