// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IIdentities} from "./IIdentities.sol";
import {IShareModule} from "./IShareModule.sol";

/// @title What modules have in common: they belong to one compliance, for good.
abstract contract ShareModule is IShareModule {
    address private _compliance;

    modifier onlyCompliance() {
        if (msg.sender != _compliance) revert ShareModule_NotCompliance(msg.sender);
        _;
    }

    /// @inheritdoc IShareModule
    function bindCompliance(address compliance) external {
        if (_compliance != address(0)) revert ShareModule_BoundBefore(_compliance);
        if (msg.sender != compliance) revert ShareModule_NotCompliance(msg.sender);
        _compliance = compliance;
    }

    /// @inheritdoc IShareModule
    function unbindCompliance(address compliance) external pure {
        revert ShareModule_BoundBefore(compliance);
    }

    /// @inheritdoc IShareModule
    function isComplianceBound(address compliance) external view returns (bool) {
        return compliance == _compliance && compliance != address(0);
    }

    /// @inheritdoc IShareModule
    function canComplianceBind(address) external view returns (bool) {
        return _compliance == address(0);
    }

    /// @inheritdoc IShareModule
    function isPlugAndPlay() external pure returns (bool) {
        return true;
    }

    function moduleTransferAction(address from, address to, uint256 value) external virtual onlyCompliance {}

    function moduleMintAction(address to, uint256 value) external virtual onlyCompliance {}

    function moduleBurnAction(address from, uint256 value) external virtual onlyCompliance {}
}

/// @title What people hold over all their accounts: counted by identity, for an account more is nobody more.
abstract contract PeopleModule is ShareModule {
    IIdentities internal immutable _people;
    mapping(address identity => uint256) internal _held;
    uint256 internal _holders;

    constructor(IIdentities people) {
        _people = people;
    }

    function moduleTransferAction(address from, address to, uint256 value) external override onlyCompliance {
        _take(from, value);
        _give(to, value);
    }

    function moduleMintAction(address to, uint256 value) external override onlyCompliance {
        _give(to, value);
    }

    function moduleBurnAction(address from, uint256 value) external override onlyCompliance {
        _take(from, value);
    }

    /// Whoever is nobody's is itself.
    function _identityOf(address account) internal view returns (address) {
        address identity = _people.identity(account);
        return identity == address(0) ? account : identity;
    }

    function _give(address to, uint256 value) private {
        address identity = _identityOf(to);
        if (_held[identity] == 0 && value > 0) ++_holders;
        _held[identity] += value;
    }

    /// An account that has come to another identity since it was given something takes no more than is noted.
    function _take(address from, uint256 value) private {
        address identity = _identityOf(from);
        uint256 held = _held[identity];
        _held[identity] = held > value ? held - value : 0;
        if (held > 0 && held <= value) --_holders;
    }
}
