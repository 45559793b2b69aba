// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IMachineShares, Recovery, ShareTerms} from "./IMachineShares.sol";
import {Sales} from "./Sales.sol";

/// @title Shares of a wallet whose key is lost: a quorum of guardians, a delay, and the wallet's own no.
abstract contract Recoveries is Sales {
    uint48 private constant DELAY = 14 days;
    uint256 private constant MOST_GUARDIANS = 16;
    /// A wallet that delegates to code (EIP-7702) has a key all the same: these 3 bytes and an address, with which no contract's code begins
    /// (EIP-3541).
    bytes3 private constant DELEGATES = 0xef0100;

    address[] private _guardians;
    uint8 private _quorum;
    mapping(address lost => Recovery) private _recoveries;
    mapping(bytes32 recovery => mapping(address guardian => bool)) private _approved;
    mapping(bytes32 recovery => uint256) private _approvals;
    /// Of shares that stay where they are since the closing.
    mapping(address lost => address) private _payees;

    function __guard(ShareTerms calldata terms) internal {
        address[] calldata all = terms.guardians;
        if (all.length > MOST_GUARDIANS || terms.quorum > all.length) {
            revert MachineShares_WrongTerms("quorum");
        }
        if (all.length > 0 && terms.quorum == 0) revert MachineShares_WrongTerms("quorum");
        for (uint256 i = 1; i < all.length; ++i) {
            if (all[i] <= all[i - 1]) revert MachineShares_WrongTerms("guardians");
        }
        (_guardians, _quorum) = (all, terms.quorum);
    }

    /// @inheritdoc IMachineShares
    function approveRecovery(address lost, address to) external {
        _requireGuardian();
        if (_isContract(lost) || balanceOf(lost) == 0) revert MachineShares_NotLost(lost);
        if (to == address(0) || to == lost) revert MachineShares_NotLost(to);
        Recovery storage its = _recoveries[lost];
        bytes32 recovery = keccak256(abi.encode(lost, to, its.round));
        if (!_approved[recovery][msg.sender]) {
            _approved[recovery][msg.sender] = true;
            // Another account than the one that waits needs its quorum as well, and waits from the beginning.
            if (++_approvals[recovery] == _quorum) {
                (its.to, its.readyAt) = (to, uint48(block.timestamp) + DELAY);
                its.shares = uint128(balanceOf(lost));
            }
        }
        emit RecoveryApproved(lost, to, msg.sender, its.to == to ? its.readyAt : 0);
    }

    /// @inheritdoc IMachineShares
    function cancelRecovery() external {
        _end(msg.sender);
        emit RecoveryCancelled(msg.sender);
    }

    /// @inheritdoc IMachineShares
    function recover(address lost) external {
        Recovery memory its = _recoveries[lost];
        // Looked at again: code may have come since.
        if (its.readyAt == 0 || _isContract(lost)) revert MachineShares_NotLost(lost);
        if (block.timestamp < its.readyAt) revert MachineShares_NotYet(its.readyAt, block.timestamp);
        _end(lost);
        uint256 shares = _noticed(balanceOf(lost), its.shares);
        emit Recovered(lost, its.to, shares);
        if (closedAt != 0) {
            _payees[lost] = its.to;
            return;
        }
        _unback(lost);
        _transfer(lost, its.to, shares);
    }

    /// @inheritdoc IMachineShares
    function guardians() external view returns (address[] memory all, uint256 quorum) {
        return (_guardians, _quorum);
    }

    /// @inheritdoc IMachineShares
    function recoveryOf(address lost) external view returns (Recovery memory) {
        return _recoveries[lost];
    }

    function _payeeOf(address account) internal view override returns (address) {
        address named = _payees[account];
        return named == address(0) ? account : named;
    }

    /// Of what is held, what the notice was of; all of it where too little to be held would be left, so that nobody's gift is in the way.
    function _noticed(uint256 held, uint256 then) private view returns (uint256) {
        return held < then + least() ? held : then;
    }

    function _end(address lost) private {
        Recovery storage its = _recoveries[lost];
        (its.to, its.readyAt) = (address(0), 0);
        ++its.round;
    }

    function _isContract(address account) private view returns (bool) {
        return account.code.length != 0 && bytes3(account.code) != DELEGATES;
    }

    function _requireGuardian() private view {
        for (uint256 i = 0; i < _guardians.length; ++i) {
            if (_guardians[i] == msg.sender) return;
        }
        revert MachineShares_NotGuardian(msg.sender);
    }
}
