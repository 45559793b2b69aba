// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IShareCompliance} from "../IShareCompliance.sol";
import {IIdentities} from "./IIdentities.sol";
import {IShareModule} from "./IShareModule.sol";

/// @title Rules of who may hold a machine's shares, put together from modules when it is made, and never changed.
/// 1. Shares go to verified people alone, and only where every module says yes.
/// 2. It answers for one token: the one whose address its maker foretold, as ShareFactory does.
/// 3. Nobody can move, freeze or take shares through it. Settlement pays claims to whom it credited, whatever is asked here.
contract ShareCompliance is IShareCompliance {
    uint256 private constant MOST_MODULES = 8;

    IIdentities public immutable people;
    address private immutable _maker;
    IShareModule[] private _modules;
    address private _expected;
    address private _token;

    error ShareCompliance_TooMany(uint256 most);
    error ShareCompliance_NotBound(address module);
    error ShareCompliance_NotToken(address caller);
    error ShareCompliance_NotMaker(address caller);

    modifier onlyToken() {
        if (msg.sender != _token) revert ShareCompliance_NotToken(msg.sender);
        _;
    }

    constructor(IIdentities people_, IShareModule[] memory modules) {
        if (modules.length > MOST_MODULES) revert ShareCompliance_TooMany(MOST_MODULES);
        (people, _maker, _modules) = (people_, msg.sender, modules);
        for (uint256 i = 0; i < modules.length; ++i) {
            modules[i].bindCompliance(address(this));
            if (!modules[i].isComplianceBound(address(this))) {
                revert ShareCompliance_NotBound(address(modules[i]));
            }
        }
    }

    /// By the maker, once: the shares that will ask here.
    function expect(address token) external {
        if (msg.sender != _maker || _token != address(0)) revert ShareCompliance_NotMaker(msg.sender);
        _expected = token;
    }

    /// @inheritdoc IShareCompliance
    function bindToken(address token) external {
        bool itself = msg.sender == token && token == _expected && _token == address(0);
        if (!itself) revert ShareCompliance_NotToken(msg.sender);
        _token = token;
        emit TokenBound(token);
    }

    /// @inheritdoc IShareCompliance
    function unbindToken(address) external view {
        revert ShareCompliance_NotToken(msg.sender);
    }

    /// @inheritdoc IShareCompliance
    function transferred(address from, address to, uint256 amount) external onlyToken {
        for (uint256 i = 0; i < _modules.length; ++i) {
            _modules[i].moduleTransferAction(from, to, amount);
        }
    }

    /// @inheritdoc IShareCompliance
    function created(address to, uint256 amount) external onlyToken {
        for (uint256 i = 0; i < _modules.length; ++i) {
            _modules[i].moduleMintAction(to, amount);
        }
    }

    /// @inheritdoc IShareCompliance
    function destroyed(address from, uint256 amount) external onlyToken {
        for (uint256 i = 0; i < _modules.length; ++i) {
            _modules[i].moduleBurnAction(from, amount);
        }
    }

    /// @inheritdoc IShareCompliance
    function canTransfer(address from, address to, uint256 amount) external view returns (bool) {
        if (!people.isVerified(to)) return false;
        for (uint256 i = 0; i < _modules.length; ++i) {
            if (!_modules[i].moduleCheck(from, to, amount, address(this))) return false;
        }
        return true;
    }

    /// @inheritdoc IShareCompliance
    function isTokenBound(address token) external view returns (bool) {
        return token == _token && token != address(0);
    }

    /// @inheritdoc IShareCompliance
    function getTokenBound() external view returns (address) {
        return _token;
    }
}
