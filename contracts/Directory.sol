// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {Clone} from "./Clone.sol";
import {IDirectory} from "./interfaces/IDirectory.sol";

/// @title Directory: see IDirectory for the sentences that hold.
contract Directory is Clone, IDirectory {
    uint256 private constant MOST_NAMES = 64;

    mapping(bytes32 name => address) private _accounts;
    uint256 private _names;

    /// @inheritdoc IDirectory
    function initialize(address treasury) external onlyFactory {
        _set("treasury", treasury);
    }

    /// @inheritdoc IDirectory
    function set(bytes32 name, address account) external {
        if (msg.sender != _governance()) revert Directory_NotGovernance(msg.sender);
        _requireName(name);
        _set(name, account);
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
