// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {
    ERC20BurnableUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20BurnableUpgradeable.sol";
import {
    ERC20PermitUpgradeable
} from "@openzeppelin/contracts-upgradeable/token/ERC20/extensions/ERC20PermitUpgradeable.sol";
import {Clone} from "./Clone.sol";

/// @title A network's token. Only Emission mints it, anyone may burn their own.
/// It is a clone, and keeps its name in storage; "upgradeable" is what OpenZeppelin calls that. Nobody can upgrade it.
contract NetworkToken is Clone, ERC20BurnableUpgradeable, ERC20PermitUpgradeable {
    uint256 private constant EMISSION = 4;

    error NetworkToken_NotEmission(address caller);

    constructor() {
        _disableInitializers();
    }

    function initialize(string calldata name_, string calldata symbol_) external onlyFactory initializer {
        __ERC20_init(name_, symbol_);
        __ERC20Permit_init(name_);
    }

    function mint(address to, uint256 amount) external {
        if (msg.sender != emission()) revert NetworkToken_NotEmission(msg.sender);
        _mint(to, amount);
    }

    function emission() public view returns (address) {
        return _address(EMISSION);
    }
}
