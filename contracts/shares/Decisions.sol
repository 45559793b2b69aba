// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Decision, IMachineShares, Kind} from "./IMachineShares.sol";
import {ShareToken} from "./ShareToken.sol";

/// @title What holders decide, by shares that stay where they are until it is over. Nothing is counted at a transfer.
abstract contract Decisions is ShareToken {
    /// A decision is open for so long; and enough shares back it for so long before it is carried out.
    uint48 private constant OPEN_FOR = 14 days;
    uint48 private constant BACKED_FOR = 2 days;

    struct Backing {
        uint64 id;
        uint128 shares;
    }

    /// From one on.
    mapping(uint256 id => Decision) private _decisions;
    uint256 private _count;
    mapping(address holder => Backing) private _backings;

    /// @inheritdoc IMachineShares
    function propose(Kind kind, address account, bytes32 word) external returns (uint256 id) {
        _requireOpen();
        if (balanceOf(msg.sender) == 0) revert MachineShares_NoHolder(msg.sender);
        if (kind == Kind.Sell && uint256(word) > type(uint128).max) revert MachineShares_WrongTerms("word");
        id = ++_count;
        uint48 until = uint48(block.timestamp) + OPEN_FOR;
        Decision storage it = _decisions[id];
        (it.kind, it.until, it.account, it.word) = (kind, until, account, word);
        emit Proposed(id, kind, account, word, until);
    }

    /// @inheritdoc IMachineShares
    function back(uint256 id) external {
        _requireOpen();
        Decision storage it = _decisions[id];
        if (!_isOpen(it)) revert MachineShares_Over(id);
        _unback(msg.sender);
        uint128 shares = uint128(balanceOf(msg.sender));
        if (shares == 0) revert MachineShares_NoHolder(msg.sender);
        _backings[msg.sender] = Backing(uint64(id), shares);
        it.support += shares;
        if (it.backedSince == 0 && it.support >= _neededFor(it.kind)) {
            it.backedSince = uint48(block.timestamp);
        }
        emit Backed(id, msg.sender, shares, it.support);
    }

    /// @inheritdoc IMachineShares
    function unback() external {
        _unback(msg.sender);
    }

    /// @inheritdoc IMachineShares
    function carryOut(uint256 id) external {
        _requireOpen();
        Decision storage it = _decisions[id];
        if (!_isOpen(it)) revert MachineShares_Over(id);
        if (it.backedSince == 0) revert MachineShares_NotBacked(id, it.support, _neededFor(it.kind));
        uint256 readyAt = it.backedSince + BACKED_FOR;
        if (block.timestamp < readyAt) revert MachineShares_NotYet(readyAt, block.timestamp);
        it.carried = true;
        emit Carried(id);
        _carry(it.kind, it.account, it.word);
    }

    /// @inheritdoc IMachineShares
    function decisionOf(uint256 id) external view returns (Decision memory) {
        return _decisions[id];
    }

    /// @inheritdoc IMachineShares
    function backingOf(address account) public view override returns (uint256) {
        Backing memory its = _backings[account];
        if (its.shares == 0 || !_isOpen(_decisions[its.id])) return 0;
        return its.shares;
    }

    function _carry(Kind kind, address account, bytes32 word) internal virtual;

    /// Nothing happens to what is over: what backed it is free already.
    function _unback(address holder) internal {
        Backing memory its = _backings[holder];
        if (its.shares == 0) return;
        delete _backings[holder];
        Decision storage it = _decisions[its.id];
        if (!_isOpen(it)) return;
        it.support -= its.shares;
        if (it.support < _neededFor(it.kind)) it.backedSince = 0;
        emit Backed(its.id, holder, 0, it.support);
    }

    function _isOpen(Decision storage it) private view returns (bool) {
        return block.timestamp < it.until && !it.carried && closedAt == 0;
    }

    /// More than half for who runs the machines; three quarters for a sale, or another machine, on which money can be spent;
    /// nine tenths for a winding up. Rounded up.
    function _neededFor(Kind kind) private view returns (uint256) {
        uint256 supply = _supply();
        if (kind == Kind.Manager) return supply / 2 + 1;
        uint256 tenths = kind == Kind.WindUp ? 18 : 15;
        return (supply * tenths + 19) / 20;
    }
}
