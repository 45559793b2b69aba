// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Clone} from "./Clone.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";

/// @title Directory: see IDirectory for the sentences that hold.
contract Directory is Clone, IDirectory {
    uint256 private constant MOST_NAMES = 64;
    uint256 private constant MOST_ISSUERS = 64;
    uint256 private constant MOST_KINDS = 16;

    mapping(bytes32 name => address) private _accounts;
    uint256 private _names;
    mapping(bytes32 subject => bytes32[]) private _kinds;
    uint256 private _issuers;

    modifier onlyGovernance() {
        if (msg.sender != _governance()) revert Directory_NotGovernance(msg.sender);
        _;
    }

    /// @inheritdoc IDirectory
    function initialize(address treasury) external onlyFactory {
        _set("treasury", treasury);
    }

    /// @inheritdoc IDirectory
    function set(bytes32 name, address account) external onlyGovernance {
        _requireName(name);
        _set(name, account);
    }

    /// @inheritdoc IDirectory
    function setIssuer(bytes32 subject, bytes32[] calldata kinds) external onlyGovernance {
        if (kinds.length > MOST_KINDS) revert Directory_TooManyKinds(MOST_KINDS);
        bytes32 before = 0;
        for (uint256 i = 0; i < kinds.length; ++i) {
            _requireName(kinds[i]);
            if (kinds[i] <= before) revert Directory_KindsDoNotAscend(i);
            before = kinds[i];
        }
        _setIssuer(subject, kinds);
    }

    /// @inheritdoc IDirectory
    function dropIssuer(bytes32 subject) external onlyGovernance {
        _setIssuer(subject, new bytes32[](0));
    }

    /// @inheritdoc IDirectory
    function kindsOf(bytes32 subject) external view returns (bytes32[] memory) {
        return _kinds[subject];
    }

    /// @inheritdoc IDirectory
    function addressOf(bytes32 name) external view returns (address) {
        return _accounts[name];
    }

    function _set(bytes32 name, address account) private {
        address before = _accounts[name];
        if (before == address(0) && account != address(0)) {
            if (_names == MOST_NAMES) revert Directory_Full(MOST_NAMES);
            ++_names;
        }
        if (before != address(0) && account == address(0)) --_names;
        _accounts[name] = account;
        emit DirectorySet(name, account);
    }

    function _setIssuer(bytes32 subject, bytes32[] memory kinds) private {
        bool listed = _kinds[subject].length > 0;
        if (kinds.length == 0) {
            if (!listed) revert Directory_NotListed(subject);
            --_issuers;
        } else if (!listed) {
            if (_issuers == MOST_ISSUERS) revert Directory_Full(MOST_ISSUERS);
            ++_issuers;
        }
        _kinds[subject] = kinds;
        emit IssuerSet(subject, kinds);
    }

    /// Oracles write names into facts, where others would be no facts.
    function _requireName(bytes32 name) private pure {
        uint256 length = 0;
        while (length < 32 && _isOfName(name[length])) ++length;
        // What follows the name is zero.
        bool whole = length > 0 && length < 32 && uint256(name) << (8 * length) == 0;
        if (!whole) revert Directory_BadName(name);
    }

    function _isOfName(bytes1 c) private pure returns (bool) {
        return (c >= "a" && c <= "z") || (c >= "0" && c <= "9") || c == "." || c == "-";
    }
}
